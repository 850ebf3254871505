using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Tells by a noun's words whether a reader is taken to know which one is meant, or is told of it for the first time.</summary>
internal static class Givenness
{
    /// <summary>"Hale", "she", "the council", "Norvo's council"; not "by helicopter", "protesters", "one of the houses".</summary>
    public static bool IsKnown(Sentence sentence, int noun) =>
        sentence.Tokens[noun].Pos is UniversalPos.ProperNoun or UniversalPos.Pronoun
        || (
            sentence.Tokens[noun].Pos is not UniversalPos.Numeral
            && (sentence.IsDefinite(noun) || sentence.ChildWith(noun, "nmod:poss") >= 0)
        );

    /// <summary>"A train", "two men", in a headline "train"; not "a new office", "another train", "men", which may be any.</summary>
    public static bool IsNew(Sentence sentence, int noun) =>
        !IsKnown(sentence, noun)
        && !IsOneMore(sentence, noun)
        && (sentence.Tokens[noun].Tag is "NN" || sentence.ChildWith(noun, "nummod") >= 0);

    /// <summary>"A new office", "another hearing", "a second man", "the final vote": one of several.</summary>
    public static bool IsOneMore(Sentence sentence, int noun) =>
        sentence
            .ChildrenOf(noun)
            .Select(child => sentence.Tokens[child].Lemma)
            .Any(lemma =>
                lemma
                    is "more"
                        or "earlier"
                        or "early"
                        or "previous"
                        or "another"
                        or "other"
                        or "further"
                        or "next"
                        or "final"
                        or "last"
                        or "new"
                || NumberWords.Ordinal(lemma) is not null
            );

    /// <summary>Who did it or, of a passive, to whom it was done; null without either.</summary>
    public static int? SubjectOf(Proposition proposition) =>
        In(proposition, ArgumentRole.Agent) ?? In(proposition, ArgumentRole.Patient);

    /// <summary>The noun that plays a part; null without one.</summary>
    public static int? In(Proposition proposition, ArgumentRole role) =>
        proposition.Arguments.FirstOrDefault(argument => argument.Role == role)?.Head;
}

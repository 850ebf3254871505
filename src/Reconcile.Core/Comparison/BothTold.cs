using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Tells whether a sentence has another clause's word too, so that the two words are no alternatives to it.</summary>
internal static class BothTold
{
    /// <summary>
    /// "Fell while climbing": who tells of both does not take the one for the other's opposite; but "took Dolen and neared
    /// Orsk" tells of two towns.
    /// </summary>
    public static bool In(Proposition proposition, Lexeme other)
    {
        var tokens = proposition.Sentence.Tokens;
        return Enumerable
            .Range(0, tokens.Length)
            .Any(index =>
                tokens[index].Pos == other.Pos
                && string.Equals(tokens[index].Lemma, other.Lemma, StringComparison.OrdinalIgnoreCase)
                && !IsDoneToAnother(proposition, index)
            );
    }

    private static bool IsDoneToAnother(Proposition proposition, int verb)
    {
        var sentence = proposition.Sentence;
        return sentence.ChildWith(verb, "obj") is var thing and >= 0
            && sentence.Tokens[thing] is { Pos: UniversalPos.Noun or UniversalPos.ProperNoun, Lemma: var lemma }
            && proposition.Arguments.FirstOrDefault(argument => argument.Role is ArgumentRole.Patient) is { } patient
            && sentence.Tokens[patient.Head].Pos is UniversalPos.Noun or UniversalPos.ProperNoun
            && !string.Equals(sentence.Tokens[patient.Head].Lemma, lemma, StringComparison.OrdinalIgnoreCase);
    }
}

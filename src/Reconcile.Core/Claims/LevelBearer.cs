using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the thing of which a value is the level: "turnout was 71 percent", "put the damage at 2 million euros".</summary>
/// <remarks>What is measured has no noun behind the number there, as what is counted has.</remarks>
internal sealed class LevelBearer(ValueWords valueWords)
{
    /// <summary>The noun's token; null where the clause does not say of what the value is.</summary>
    public int? Of(Proposition proposition, Quantity quantity)
    {
        if (quantity is not { Noun: null, Dimension: not (Dimension.Count or Dimension.Age or Dimension.Score) })
        {
            return null;
        }

        var (sentence, predicate) = (proposition.Sentence, proposition.Predicate);
        var position = ValuePosition.Of(proposition, quantity.Tokens);
        var bearer =
            position.IsPredicate ? sentence.ChildWith(predicate, "nsubj")
            : position.HangsOnPredicate && valueWords.TakesLevel(sentence.Tokens[predicate].Lemma, position.Preposition)
                ? BearerOf(sentence, predicate, quantity.Tokens)
            : -1;
        return
            bearer >= 0
            && sentence.Tokens[bearer].Pos is UniversalPos.Noun
            && !IsNarrowed(sentence, bearer, quantity.Tokens)
            && !NamesPlace(proposition)
            ? OfRate(sentence, bearer)
            : null;
    }

    /// <summary>"The [unemployment] rate", "the rate of [unemployment]".</summary>
    private static int OfRate(Sentence sentence, int noun)
    {
        // Of "the youth unemployment rate" the two nouns together say which it is.
        var kinds = sentence
            .ChildrenOf(noun)
            .Where(child => sentence.Tokens[child].BaseRelation() is "compound" or "nmod" or "amod")
            .ToList();
        return
            sentence.Tokens[noun].Lemma is "rate"
            && kinds is [var kind]
            && sentence.Tokens[kind].Pos is UniversalPos.Noun
            && !sentence.ChildrenOf(kind).Any(child => sentence.Tokens[child].BaseRelation() is "compound" or "amod")
            ? kind
            : noun;
    }

    /// <summary>"Damage to roads alone" is a part of the damage.</summary>
    private static bool IsNarrowed(Sentence sentence, int noun, TokenRange value) =>
        sentence
            .ChildrenOf(noun)
            .Any(child =>
                sentence.Tokens[child].Is("nmod") && sentence.PrepositionOf(child) is not "of" && !value.Contains(child)
            );

    /// <summary>Turnout "in Velin" is none of the country's.</summary>
    private static bool NamesPlace(Proposition proposition) =>
        proposition.Arguments.Any(argument =>
            argument.Preposition is "in"
            && proposition.Sentence.Tokens[argument.Head].Pos is UniversalPos.ProperNoun
            && proposition.Sentence.Names.Any(name => name.Tokens.Contains(argument.Head))
        );

    /// <summary>What is put at a level, else what stands there.</summary>
    private static int BearerOf(Sentence sentence, int predicate, TokenRange value) =>
        sentence.ChildWith(predicate, "obj") is var thing and >= 0 && !value.Contains(thing)
            ? thing
            : sentence.ChildWith(predicate, "nsubj");
}

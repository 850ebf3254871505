using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Finds two things in a place that one alone fills: who died of pneumonia did not die of a stroke.</summary>
internal sealed class OnlyFillers(Thesaurus thesaurus, LightWords light)
{
    /// <summary>Likeness, from 0 to 1, from which two words may be one thing, told more or less closely.</summary>
    private const double MayBeOne = 0.5;

    /// <summary>Whether two arguments of clauses with one predicate fill such a place with two things.</summary>
    public bool Has(Proposition a, Argument one, Proposition b, Argument other) =>
        PlaceOf(a, one) is { } place
        && PlaceOf(b, other) == place
        && SaysWhat(a, one)
        && SaysWhat(b, other)
        && AreUnlike(a, one, b, other);

    private string? PlaceOf(Proposition proposition, Argument argument) =>
        PrepositionOf(argument) is { } preposition
            ? thesaurus.PlaceOfOne(proposition.PredicateToken.Lemma, preposition)
            : null;

    /// <summary>Who or what it was done by stands there without "by" where the clause is active.</summary>
    private static string? PrepositionOf(Argument argument) =>
        argument.Role switch
        {
            ArgumentRole.Agent => "by",
            ArgumentRole.Oblique => argument.Preposition,
            _ => null,
        };

    private bool SaysWhat(Proposition proposition, Argument argument) =>
        proposition.Sentence.Tokens[argument.Head]
            is { Pos: UniversalPos.Noun or UniversalPos.ProperNoun, Lemma: var lemma, Pos: var pos }
        && !light.Contains(lemma)
        && !thesaurus.TellsWhatBefell(lemma, pos);

    /// <summary>No word of the one may be one of the other's sentence, or near to one: "lung disease" and "pneumonia".</summary>
    private bool AreUnlike(Proposition a, Argument one, Proposition b, Argument other) =>
        !MayNameOne(a, one, b) && !MayNameOne(b, other, a);

    private bool MayNameOne(Proposition proposition, Argument argument, Proposition other)
    {
        var sentence = proposition.Sentence;
        var words = sentence
            .ChildrenOf(argument.Head)
            .Where(child => sentence.Tokens[child].BaseRelation() is "compound" or "amod")
            .Prepend(argument.Head)
            .Select(token => sentence.Tokens[token]);
        return words.Any(word =>
            other.Sentence.Tokens.Any(token =>
                token.IsContent()
                && token.Pos == word.Pos
                && thesaurus.Similarity(token.Lemma, token.Pos, word.Lemma, word.Pos) >= MayBeOne
            )
        );
    }
}

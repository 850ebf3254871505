using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>Tells differences from levels: "rose 4 per cent", "rose to 40 per cent".</summary>
internal sealed class Changes(ValueWords valueWords)
{
    /// <summary>Whether one value is a difference and the other a level.</summary>
    public bool AreMixed(Claim first, Claim second) => IsChange(first) is { } a && IsChange(second) is { } b && a != b;

    /// <summary>True for a difference, false for a level, null where the clause does not say.</summary>
    private bool? IsChange(Claim claim)
    {
        if (claim is not { Value: QuantityValue { Quantity: { Noun: null, Tokens: var value } } })
        {
            return null;
        }

        var (sentence, predicate) = (claim.Proposition.Sentence, claim.Proposition.Predicate);
        if (value.Contains(predicate))
        {
            return false;
        }

        var head = Enumerable
            .Range(value.Start, value.Length)
            .First(token => !value.Contains(sentence.Tokens[token].Head));
        if (sentence.Tokens[head].Head != predicate)
        {
            return null;
        }

        var (verb, preposition) = (sentence.Tokens[predicate].Lemma, sentence.PrepositionOf(head));
        return valueWords.TakesChange(verb, preposition) ? true
            : valueWords.TakesLevel(verb, preposition) ? false
            : null;
    }
}

using Reconcile.Claims;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>Tells differences from levels: "rose 4 per cent", "rose to 40 per cent".</summary>
internal sealed class Changes(ValueWords valueWords)
{
    private enum Kind
    {
        Level,
        Difference,
        Before,
    }

    /// <summary>Whether one value is a difference and the other a level, or one is the level before.</summary>
    public bool AreMixed(Claim first, Claim second) => KindOf(first) is { } a && KindOf(second) is { } b && a != b;

    /// <summary>A difference, a level or the level before; null where the clause does not say.</summary>
    private Kind? KindOf(Claim claim)
    {
        if (claim is not { Value: QuantityValue { Quantity: { Noun: null, Tokens: var value } } })
        {
            return null;
        }

        var position = ValuePosition.Of(claim.Proposition, value);
        var verb = claim.Proposition.PredicateToken.Lemma;
        return position.IsPredicate ? Kind.Level
            : !position.HangsOnPredicate ? null
            : position.Preposition is "from" && valueWords.TakesChange(verb, null) ? Kind.Before
            : valueWords.TakesChange(verb, position.Preposition) ? Kind.Difference
            : valueWords.TakesLevel(verb, position.Preposition) ? Kind.Level
            : null;
    }
}

namespace Reconcile.Rules;

/// <summary>Holds when a condition holds for some, most or every one of the parts of a subject.</summary>
/// <param name="Part">Which parts, and how many of them.</param>
/// <param name="Condition">What is asked of each.</param>
internal sealed record Quantified<TOuter, TInner>(PartSelection<TOuter, TInner> Part, Condition<TInner> Condition)
    : Condition<TOuter>
{
    /// <inheritdoc/>
    public override string Text => $"{Part.Key} with {Condition}";

    /// <inheritdoc/>
    public override bool Holds(TOuter subject)
    {
        var (all, holding) = (0, 0);
        foreach (var part in Part.Of(subject))
        {
            all++;
            holding += Condition.Holds(part) ? 1 : 0;
        }

        return Part.Quantifier switch
        {
            Quantifier.Some => holding > 0,
            Quantifier.Most => holding * 2 > all,
            Quantifier.Every => all > 0 && holding == all,
            _ => holding == 1,
        };
    }
}

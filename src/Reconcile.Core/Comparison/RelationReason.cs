namespace Reconcile.Comparison;

/// <summary>What a relation was decided by.</summary>
public enum RelationReason
{
    /// <summary>Nothing differs.</summary>
    Same,

    /// <summary>Rounding: 9.7 km and six miles.</summary>
    Rounding,

    /// <summary>A bound or hedge takes the other value in: "at least five" and seven.</summary>
    Bound,

    /// <summary>One is part of the other: a day and its morning, a town and its district.</summary>
    PartOf,

    /// <summary>Two values that both claim to be it.</summary>
    Value,

    /// <summary>One side is negated.</summary>
    Polarity,

    /// <summary>A source denies it.</summary>
    Denial,

    /// <summary>The predicates are opposites: rise and fall.</summary>
    Opposites,

    /// <summary>Two named agents, or two that can't be one: another did it.</summary>
    Agent,

    /// <summary>It was done to two that can't be one.</summary>
    Patient,

    /// <summary>One has it done, the other still planned, under way or near.</summary>
    Phase,

    /// <summary>Alike but for a word that excludes the other's in its place: a yellow and a red card.</summary>
    Detail,

    /// <summary>Another wording of the same quotation or name.</summary>
    Wording,

    /// <summary>One side is hedged or someone else's word.</summary>
    Hedge,

    /// <summary>Told of other things after all: of other days, of others whom it befell, of a part beside the whole.</summary>
    Apart,
}

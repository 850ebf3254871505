namespace Reconcile.Clustering;

/// <summary>Facets that are compared by the same weights.</summary>
public enum FacetFamily
{
    /// <summary>What happened, and quoted words.</summary>
    Happening,

    /// <summary>Counts, measures, money, shares, ages, durations.</summary>
    Quantity,

    /// <summary>When and where it happened, who did it: what a happening carries with it.</summary>
    Circumstance,

    /// <summary>What a clause speaks of among other things.</summary>
    Thing,
}

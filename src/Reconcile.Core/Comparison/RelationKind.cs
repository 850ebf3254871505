namespace Reconcile.Comparison;

/// <summary>How two comparable claims stand to each other.</summary>
public enum RelationKind
{
    /// <summary>They say the same.</summary>
    Equal,

    /// <summary>They differ, but both are right if the rounder, wider or vaguer one is read as it is meant.</summary>
    Compatible,

    /// <summary>Their values differ.</summary>
    Different,

    /// <summary>One affirms what the other negates, denies or excludes.</summary>
    Opposed,
}

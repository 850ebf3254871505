namespace Reconcile.Rules;

/// <summary>How many of some things a condition must hold for; none of them ever holds when there is nothing.</summary>
internal enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>More than half.</summary>
    Most,

    /// <summary>All, and there is at least one.</summary>
    Every,

    /// <summary>One and no more.</summary>
    One,
}

namespace Reconcile.Values;

/// <summary>Which side of the number the words leave open.</summary>
public enum Bound
{
    /// <summary>The number itself.</summary>
    None,

    /// <summary>"at least five", "five or more".</summary>
    AtLeast,

    /// <summary>"more than five", "over five".</summary>
    MoreThan,

    /// <summary>"at most five", "up to five", "within five miles".</summary>
    AtMost,

    /// <summary>"fewer than five", "under five".</summary>
    LessThan,
}

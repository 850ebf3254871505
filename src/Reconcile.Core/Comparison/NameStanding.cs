namespace Reconcile.Comparison;

/// <summary>How the names of two clauses stand to each other.</summary>
internal enum NameStanding
{
    /// <summary>No two names stand in one place, or they may be one.</summary>
    MayBeOne,

    /// <summary>Two names stand in one place, but what is told may be so of both: "Hale was hurt", "Voss was hurt".</summary>
    Others,

    /// <summary>Two names stand in one place of clauses that are else the same, and only one can be right.</summary>
    Exclusive,
}

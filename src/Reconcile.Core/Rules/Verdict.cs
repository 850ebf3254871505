namespace Reconcile.Rules;

/// <summary>What the rules say of a cluster.</summary>
public enum Verdict
{
    /// <summary>Only one independent source speaks of it.</summary>
    SingleSource,

    /// <summary>The sources agree.</summary>
    Corroborated,

    /// <summary>They differ, but could all be right or nearly right.</summary>
    Divergent,

    /// <summary>They cannot all be right as stated.</summary>
    Contradicted,
}

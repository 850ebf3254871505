namespace Reconcile.Cli;

/// <summary>Which findings make the exit code 1; each includes those before it.</summary>
internal enum FailOn
{
    /// <summary>None.</summary>
    Never,

    /// <summary>Contradicted ones.</summary>
    Contradicted,

    /// <summary>Divergent ones too.</summary>
    Divergent,

    /// <summary>Those with a single source too.</summary>
    SingleSource,
}

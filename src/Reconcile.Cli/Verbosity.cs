namespace Reconcile.Cli;

/// <summary>How much is said beside the result.</summary>
internal enum Verbosity
{
    /// <summary>Errors only.</summary>
    Quiet,

    /// <summary>Warnings too, and progress where a person looks.</summary>
    Normal,

    /// <summary>What is done, with what, and how long it took.</summary>
    Verbose,
}

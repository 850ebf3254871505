namespace Reconcile.Cli.Commands;

/// <summary>How the results of a test are written.</summary>
internal enum TestFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For CI servers.</summary>
    JUnit,
}

namespace Reconcile.Cli.Commands;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>For people at a terminal.</summary>
    Text,

    /// <summary>For people in a browser.</summary>
    Html,

    /// <summary>For a pull request or an e-mail.</summary>
    Markdown,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For code hosts and editors: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For CI servers: JUnit's XML.</summary>
    JUnit,

    /// <summary>For GitHub Actions: workflow commands.</summary>
    GitHub,
}

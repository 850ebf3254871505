namespace Reconcile.Cli.Commands;

/// <summary>A report that the user asked for.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="File">The file that takes it; null for the standard output.</param>
internal sealed record ReportRequest(ReportFormat Format, string? File);

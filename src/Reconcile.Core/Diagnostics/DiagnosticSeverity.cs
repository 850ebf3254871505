namespace Reconcile.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The input was used, but something in it is probably not meant.</summary>
    Warning,

    /// <summary>The input, or the part of it that the diagnostic points at, could not be used.</summary>
    Error,
}

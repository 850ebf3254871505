namespace Reconcile.Reports;

/// <summary>How loudly a finding is reported to tools that know three levels.</summary>
internal enum AlertLevel
{
    /// <summary>Good to know, or accepted by an editor.</summary>
    Note,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>A contradiction.</summary>
    Error,
}

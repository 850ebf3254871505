using System.Collections.Immutable;

namespace Reconcile.Configuration;

/// <summary>Something that can be set on the command line, in the environment or in a file.</summary>
/// <param name="Name">As on the command line without its dashes, and in the file: <c>fail-on</c>.</param>
/// <param name="Allowed">The words that are allowed; empty where any text is.</param>
/// <param name="IsPath">Whether it names a file or folder: then the file's own folder is where it starts from.</param>
/// <param name="Default">What holds where nobody sets it; null for nothing.</param>
public sealed record ConfigurationKey(string Name, ImmutableArray<string> Allowed, bool IsPath, string? Default)
{
    /// <summary>Whether it names reports: a list of which each may have <c>=FILE</c> behind it.</summary>
    public bool IsReports { get; init; }

    /// <summary>The option that sets it: <c>--fail-on</c>; of reports, which are named one by one, <c>--format</c>.</summary>
    public string Option => "--" + (IsReports ? Name.TrimEnd('s') : Name);

    /// <summary>The variable that sets it: <c>RECONCILE_FAIL_ON</c>.</summary>
    public string Variable => "RECONCILE_" + Name.Replace('-', '_').ToUpperInvariant();
}

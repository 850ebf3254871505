using System.Collections.Immutable;

namespace Reconcile.Configuration;

/// <summary>A report that is asked for: <c>html</c>, or <c>html=report.html</c>.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="File">The file that takes it; null for the standard output.</param>
public sealed record AskedReport(string Format, string? File)
{
    /// <summary>Reads the words; null when they name no format, or a file without a name.</summary>
    /// <param name="text">The words.</param>
    /// <param name="formats">The formats that there are.</param>
    public static AskedReport? Read(string text, ImmutableArray<string> formats)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sign = text.IndexOf('=', StringComparison.Ordinal);
        var (format, file) = sign < 0 ? (text, null) : (text[..sign], text[(sign + 1)..]);
        return
            !formats.Contains(format, StringComparer.Ordinal)
            || file is { Length: 0 }
            || file?.Contains('\0', StringComparison.Ordinal) == true
            ? null
            : new AskedReport(format, file);
    }

    /// <summary>Why some reports can't all be written; null when they can.</summary>
    public static string? FaultIn(ImmutableArray<AskedReport> reports)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        var twice = reports.FirstOrDefault(report =>
            report.File is not null && !files.Add(Path.GetFullPath(report.File))
        );
        return twice is not null ? $"Two reports can't go to one file: '{twice.File}'."
            : reports.Count(report => report.File is null) > 1
                ? "Only one report can go to the output; give the others a file: FORMAT=FILE."
            : null;
    }

    /// <summary>As it is asked for.</summary>
    public override string ToString() => File is null ? Format : $"{Format}={File}";
}

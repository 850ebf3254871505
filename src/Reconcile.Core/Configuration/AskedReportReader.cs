using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Configuration;

/// <summary>Reads the reports that a file or a variable asks for.</summary>
/// <param name="faults">Receives what is wrong with them.</param>
internal sealed class AskedReportReader(DiagnosticBag faults)
{
    /// <summary>The reports that could be read.</summary>
    /// <param name="key">The key that names them.</param>
    /// <param name="items">Their words, each with its place.</param>
    /// <param name="whole">The place of all of them.</param>
    public ImmutableArray<AskedReport> Read(
        ConfigurationKey key,
        IEnumerable<(string Text, TextSpan? Span)> items,
        TextSpan? whole
    )
    {
        var reports = ImmutableArray.CreateBuilder<AskedReport>();
        foreach (var (text, span) in items)
        {
            if (AskedReport.Read(text, key.Allowed) is { } report)
            {
                reports.Add(report);
            }
            else
            {
                faults.Error(
                    DiagnosticCodes.WrongValue,
                    span,
                    $"'{text}' is not a report format",
                    HelpFor(text.Split('=')[0], key.Allowed)
                );
            }
        }

        if (AskedReport.FaultIn(reports.ToImmutable()) is { } fault)
        {
            faults.Error(DiagnosticCodes.WrongValue, whole, fault);
        }

        return reports.ToImmutable();
    }

    private static string HelpFor(string format, ImmutableArray<string> allowed)
    {
        var help = $"formats: {string.Join(", ", allowed)}; FORMAT=FILE writes to a file";
        return Suggestion.Nearest(format, allowed) is { } nearest && nearest != format
            ? $"did you mean '{nearest}'? {help}"
            : help;
    }
}

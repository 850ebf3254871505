using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Rules;

namespace Reconcile.Reports;

/// <summary>Writes a reconciliation as Markdown for a pull request or an e-mail: what differs first, in tables.</summary>
/// <remarks>GitHub's dialect, for its tables; every other mark of an article's text is escaped.</remarks>
public sealed class MarkdownReport : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Reconciliation reconciliation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"# {MarkdownText.Escape(reconciliation.Story.Name)}: where the sources differ");
        text.WriteLine();
        WriteSummary(text, reconciliation);
        foreach (var finding in Alerts.Of(reconciliation))
        {
            MarkdownParts.WriteProblem(text, finding);
        }

        WriteAgreements(text, reconciliation);
        MarkdownParts.WriteSources(text, reconciliation);
    }

    private static void WriteSummary(TextWriter text, Reconciliation reconciliation)
    {
        text.WriteLine("| contradicted | divergent | corroborated | single source | accepted |");
        text.WriteLine("| ---: | ---: | ---: | ---: | ---: |");
        ImmutableArray<int> counts =
        [
            reconciliation.Count(Verdict.Contradicted),
            reconciliation.Count(Verdict.Divergent),
            reconciliation.Count(Verdict.Corroborated),
            reconciliation.Count(Verdict.SingleSource),
            reconciliation.Findings.Count(finding => finding.Decision is not null),
        ];
        text.WriteLine($"| {string.Join(" | ", counts.Select(Number))} |");
    }

    private static void WriteAgreements(TextWriter text, Reconciliation reconciliation)
    {
        var agreements = reconciliation.Findings.Where(finding => finding.Verdict == Verdict.Corroborated).ToArray();
        if (agreements.Length == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("## Where the sources agree");
        text.WriteLine();
        foreach (var finding in agreements)
        {
            var members = finding.Compared.Cluster.Members;
            var first = members[0];
            var sources = members
                .Select(member => member.Proposition.Article.Source)
                .Distinct(StringComparer.Ordinal)
                .Select(MarkdownText.Escape);
            text.WriteLine(
                $"- {finding.Id} {MarkdownText.Escape($"“{Alerts.Words(first)}”")} ({MarkdownText.Escape(Alerts.Place(first))}): {string.Join(", ", sources)}"
            );
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

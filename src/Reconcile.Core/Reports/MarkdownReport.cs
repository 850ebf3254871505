using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Rules;
using Reconcile.Yaml;

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
        text.WriteLine($"# {Escape(reconciliation.Story.Name)}: where the sources differ");
        text.WriteLine();
        WriteSummary(text, reconciliation);
        foreach (var finding in Alerts.Of(reconciliation))
        {
            WriteProblem(text, finding);
        }

        WriteAgreements(text, reconciliation);
        WriteSources(text, reconciliation);
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

    private static void WriteProblem(TextWriter text, Finding finding)
    {
        var cluster = finding.Compared.Cluster;
        var accepted = finding.Decision is null ? "" : " (accepted)";
        text.WriteLine();
        text.WriteLine($"## {finding.Id} {Kebab.Of(finding.Verdict)}{accepted}: {Escape(cluster.About)}");
        text.WriteLine();
        if (finding.Decision is { Reason: var reason })
        {
            text.WriteLine($"Accepted: {Escape(reason)}");
            text.WriteLine();
        }

        text.WriteLine("| source | value | words | place |");
        text.WriteLine("| --- | --- | --- | --- |");
        foreach (var member in cluster.Members)
        {
            var source = Escape(member.Proposition.Article.Source);
            var words = Escape($"“{Alerts.Words(member)}”");
            text.WriteLine($"| {source} | {ValueCell(cluster, member)} | {words} | {Escape(Alerts.Place(member))} |");
        }

        text.WriteLine();
        var sources = finding.Compared.IndependentSources == 1 ? "source" : "sources";
        text.WriteLine(
            $"Rule {Escape(finding.Rule)}, {Kebab.Of(finding.Severity)} severity, {Number(finding.Compared.IndependentSources)} independent {sources}: {Escape(finding.Explanation)}"
        );
    }

    private static string ValueCell(Cluster cluster, Claim member) =>
        member.Value is QuantityValue or CalendarValue ? $"**{Escape(SideBySide.ValueOf(cluster, member))}**" : "";

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
                .Select(Escape);
            text.WriteLine(
                $"- {finding.Id} {Escape($"“{Alerts.Words(first)}”")} ({Escape(Alerts.Place(first))}): {string.Join(", ", sources)}"
            );
        }
    }

    private static void WriteSources(TextWriter text, Reconciliation reconciliation)
    {
        text.WriteLine();
        text.WriteLine("## Sources");
        text.WriteLine();
        foreach (var article in reconciliation.Story.Articles)
        {
            var published = article.Published is { } day
                ? ", " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : "";
            var title = article.Title is { } headline ? $": {Escape(headline)}" : "";
            text.WriteLine($"- {Escape(article.Source)}{title} ({Escape(article.Path)}{published})");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text on one line with nothing in it that Markdown reads as a mark, and nobody called by name.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in TextLayout.OneLine(text))
        {
            if (unit is '<' or '>' or '&')
            {
                escaped.Append(
                    unit switch
                    {
                        '<' => "&lt;",
                        '>' => "&gt;",
                        _ => "&amp;",
                    }
                );
                continue;
            }

            if (unit is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '#' or '|' or '~' or '!')
            {
                escaped.Append('\\');
            }

            escaped.Append(unit);

            // A comment between the sign and the name: code hosts would notify a person, or link a number.
            if (unit is '@' or '#')
            {
                escaped.Append("<!-- -->");
            }
        }

        return escaped.ToString();
    }
}

using System.Globalization;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports;

/// <summary>Writes what the reports in Markdown have in common: problems as tables, and the sources.</summary>
internal static class MarkdownParts
{
    /// <summary>A finding that is a problem, with a heading of its own.</summary>
    public static void WriteProblem(TextWriter text, Finding finding)
    {
        var cluster = finding.Compared.Cluster;
        var accepted = finding.Decision is null ? "" : " (accepted)";
        text.WriteLine();
        text.WriteLine($"## {finding.Id} {Kebab.Of(finding.Verdict)}{accepted}: {MarkdownText.Escape(cluster.About)}");
        text.WriteLine();
        if (finding.Decision is { } decision)
        {
            text.WriteLine(MarkdownText.Escape(DecisionText.Of(decision)));
            text.WriteLine();
        }

        text.WriteLine("| source | value | words | place |");
        text.WriteLine("| --- | --- | --- | --- |");
        foreach (var member in cluster.Members)
        {
            var source = MarkdownText.Escape(member.Proposition.Article.Source);
            var words = MarkdownText.Escape($"“{Alerts.Words(member)}”");
            text.WriteLine(
                $"| {source} | {ValueCell(cluster, member)} | {words} | {MarkdownText.Escape(Alerts.Place(member))} |"
            );
        }

        text.WriteLine();
        text.WriteLine(
            $"Rule {MarkdownText.Escape(finding.Rule)}, {Kebab.Of(finding.Severity)} severity, {Alerts.Independent(finding)}: {MarkdownText.Escape(finding.Explanation)}"
        );
    }

    private static string ValueCell(Cluster cluster, Claim member) =>
        member.Value is QuantityValue or CalendarValue
            ? $"**{MarkdownText.Escape(SideBySide.ValueOf(cluster, member))}**"
            : "";

    /// <summary>The articles, and which of them are one source.</summary>
    public static void WriteSources(TextWriter text, Reconciliation reconciliation)
    {
        text.WriteLine();
        text.WriteLine("## Sources");
        text.WriteLine();
        foreach (var article in reconciliation.Story.Articles)
        {
            var published = article.Published is { } day
                ? ", " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : "";
            var title = article.Title is { } headline ? $": {MarkdownText.Escape(headline)}" : "";
            text.WriteLine(
                $"- {MarkdownText.Escape(article.Source)}{title} ({MarkdownText.Escape(article.Path)}{published})"
            );
        }

        if (reconciliation.Families.All.IsEmpty)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("Counted as one source:");
        text.WriteLine();
        foreach (var (heading, copies) in FamilyText.Describe(reconciliation))
        {
            text.WriteLine($"- {MarkdownText.Escape(heading)}");
            foreach (var copy in copies)
            {
                text.WriteLine($"  - {MarkdownText.Escape(copy)}");
            }
        }
    }
}

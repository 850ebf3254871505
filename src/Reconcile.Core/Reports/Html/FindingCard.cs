using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Reports.Html;

/// <summary>Writes a finding: what it is about, the values on a scale, who says what, and why it has its verdict.</summary>
internal static class FindingCard
{
    /// <summary>Writes a finding; what differs stands open, what agrees can be opened.</summary>
    /// <param name="page">Receives the HTML.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="articles">Ids of the story's articles, in their order.</param>
    public static void Write(StringBuilder page, Finding finding, ImmutableArray<string> articles)
    {
        var cluster = finding.Compared.Cluster;
        var sources = cluster
            .Members.Select(member => articles.IndexOf(member.Proposition.Article.Id))
            .Distinct()
            .Order()
            .Select(index => index.ToString(CultureInfo.InvariantCulture));
        var name = VerdictLook.ClassOf(finding.Verdict) + (finding.Decision is null ? "" : " accepted");
        Append(
            page,
            $"<article class=\"finding {name}\" id=\"{finding.Id}\" data-s=\"{string.Join(' ', sources)}\">\n"
        );
        WriteHead(page, finding);
        if (finding.Verdict is Verdict.Contradicted or Verdict.Divergent)
        {
            WriteBody(page, finding);
        }
        else if (finding.Verdict == Verdict.Corroborated)
        {
            Append(page, $"<details><summary>{HtmlText.Escape(Shortest(finding))}</summary>\n");
            WriteBody(page, finding);
            page.Append("</details>\n");
        }
        else
        {
            WriteMembers(page, finding);
        }

        page.Append("</article>\n");
    }

    private static void WriteHead(StringBuilder page, Finding finding)
    {
        var look = VerdictLook.Of(finding.Verdict);
        Append(
            page,
            $"<h4><a class=\"pick\" href=\"#{finding.Id}\"><span class=\"sign\" aria-hidden=\"true\">{look.Sign}</span> {HtmlText.Escape(About(finding))}</a>"
        );
        if (finding.Severity is Severity.Medium or Severity.High)
        {
            var severity = Kebab.Of(finding.Severity);
            Append(
                page,
                $" <span class=\"tag severity-{severity}\">{severity}<span class=\"sr\"> severity</span></span>"
            );
        }

        if (finding.Decision is not null)
        {
            page.Append(" <span class=\"tag\">accepted</span>");
        }

        Append(page, $" <span class=\"id\">{Kebab.Of(finding.Compared.Cluster.Facet)} · {finding.Id}</span></h4>\n");
        if (finding.Decision is { Reason: var reason })
        {
            Append(page, $"<p class=\"decision\">Accepted: {HtmlText.Escape(reason)}</p>\n");
        }
    }

    private static void WriteBody(StringBuilder page, Finding finding)
    {
        if (ChartBuilder.Build(finding.Compared.Cluster) is { } chart)
        {
            ChartPicture.Write(page, chart);
        }

        WriteMembers(page, finding);
        WriteReason(page, finding);
    }

    // Papers that print one text share a row, each with a link to its own.
    private static void WriteMembers(StringBuilder page, Finding finding)
    {
        var cluster = finding.Compared.Cluster;
        var rows = cluster
            .Members.Select(
                (member, index) => (Member: member, Id: Passage.IdOf(finding, index), Said: SaidOf(finding, member))
            )
            .GroupBy(one => (one.Said, Alerts.Words(one.Member)));
        page.Append("<ul class=\"says\">\n");
        foreach (var row in rows)
        {
            var first = row.First();
            var article = first.Member.Proposition.Article;
            var line = article.Text.PositionOf(first.Member.Span.Start).Line;
            var sources =
                row.Count() == 1
                    ? HtmlText.Escape(article.Source)
                    : string.Join(
                        ", ",
                        row.Select(one => $"<a class=\"quote\" href=\"#{one.Id}\">{Source(one.Member)}</a>")
                    );
            Append(
                page,
                $"<li><span class=\"source\">{sources}</span> {first.Said}<a class=\"quote\" href=\"#{first.Id}\">“{HtmlText.Escape(Alerts.Words(first.Member))}”</a>"
            );
            page.Append(
                row.Count() == 1 ? FormattableString.Invariant($" <span class=\"line\">line {line}</span>") : ""
            );
            page.Append("</li>\n");
        }

        page.Append("</ul>\n");
    }

    private static string SaidOf(Finding finding, Claim member)
    {
        var said = new StringBuilder();
        if (member.Value is QuantityValue or CalendarValue)
        {
            Append(
                said,
                $"<b class=\"value\">{HtmlText.Escape(SideBySide.ValueOf(finding.Compared.Cluster, member))}</b> "
            );
        }

        foreach (var stance in Stances(member.Proposition))
        {
            Append(said, $"<span class=\"stance\">{HtmlText.Escape(stance)}</span> ");
        }

        return said.ToString();
    }

    // Only what keeps the claim from being the article's own flat word.
    private static IEnumerable<string> Stances(Proposition proposition)
    {
        if (proposition.Polarity == Polarity.Negative)
        {
            yield return "negated";
        }

        if (proposition.Certainty != Certainty.Asserted)
        {
            yield return Kebab.Of(proposition.Certainty);
        }

        if (proposition.Attribution is { SourceText.Length: > 0 } attribution)
        {
            yield return "said by " + TextLayout.OneLine(attribution.SourceText).Trim(' ', ',', ';', ':', '-');
        }
    }

    private static void WriteReason(StringBuilder page, Finding finding)
    {
        var independent = finding.Compared.IndependentSources;
        Append(
            page,
            $"<details class=\"why\"><summary>Why</summary>\n<p>Rule <code>{HtmlText.Escape(finding.Rule)}</code>, {independent} independent {(independent == 1 ? "source" : "sources")}: {HtmlText.Escape(finding.Explanation)}</p>\n"
        );
        var relations = finding.Compared.Relations.Where(relation => relation.Kind != RelationKind.Equal).ToArray();
        if (relations.Length > 0)
        {
            page.Append("<ul>\n");
            foreach (var relation in relations)
            {
                Append(
                    page,
                    $"<li>{Source(relation.First)} and {Source(relation.Second)}: {Kebab.Of(relation.Kind)} ({Kebab.Of(relation.Reason)})</li>\n"
                );
            }

            page.Append("</ul>\n");
        }

        page.Append("</details>\n");
    }

    private static string Source(Claim claim) => HtmlText.Escape(claim.Proposition.Article.Source);

    private static string About(Finding finding)
    {
        var about = TextLayout.OneLine(finding.Compared.Cluster.About);
        return about.Length > 0 ? about : Kebab.Of(finding.Compared.Cluster.Facet);
    }

    private static string Shortest(Finding finding)
    {
        var words = finding.Compared.Cluster.Members.Select(Alerts.Words).MinBy(words => words.Length)!;
        var sources = finding
            .Compared.Cluster.Members.Select(member => member.Proposition.Article.Source)
            .Distinct(StringComparer.Ordinal);
        return $"“{words}” {string.Join(", ", sources)}";
    }

    private static void Append(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Drafts;
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
    public static void Write(StringBuilder page, Finding finding, ImmutableArray<string> articles) =>
        Write(page, finding, articles, null);

    /// <summary>Writes what was found on a claim of a draft.</summary>
    /// <param name="page">Receives the HTML.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="articles">Ids of the sources, in their order.</param>
    public static void Write(StringBuilder page, DraftClaim claim, ImmutableArray<string> articles) =>
        Write(page, DraftFindings.Of(claim), articles, claim);

    private static void Write(StringBuilder page, Finding finding, ImmutableArray<string> articles, DraftClaim? claim)
    {
        var cluster = finding.Compared.Cluster;
        var sources = cluster
            .Members.Select(member => articles.IndexOf(member.Proposition.Article.Id))
            .Where(index => index >= 0)
            .Distinct()
            .Order()
            .Select(index => index.ToString(CultureInfo.InvariantCulture));
        var name = VerdictLook.ClassOf(finding.Verdict) + (finding.Decision is null ? "" : " accepted");
        Append(
            page,
            $"<article class=\"finding {name}\" id=\"{finding.Id}\" data-s=\"{string.Join(' ', sources)}\">\n"
        );
        WriteHead(page, finding, claim);
        if (finding.Verdict is Verdict.Contradicted or Verdict.Divergent)
        {
            WriteBody(page, finding, claim);
        }
        else if (finding.Verdict == Verdict.Corroborated)
        {
            Append(page, $"<details><summary>{HtmlText.Escape(Shortest(finding, claim))}</summary>\n");
            WriteBody(page, finding, claim);
            page.Append("</details>\n");
        }
        else if (claim is null)
        {
            WriteMembers(page, finding, claim);
        }

        page.Append("</article>\n");
    }

    private static void WriteHead(StringBuilder page, Finding finding, DraftClaim? claim)
    {
        var look = VerdictLook.Of(finding.Verdict);

        // The findings of a story stand in groups, which have headings of their own; the claims of a draft don't.
        var level = claim is null ? "h4" : "h3";
        Append(
            page,
            $"<{level}><a class=\"pick\" href=\"#{finding.Id}\"><span class=\"sign\" aria-hidden=\"true\">{look.Sign}</span> {(claim is null ? HtmlText.Escape(About(finding)) : Standing(claim))}</a>"
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

        Append(
            page,
            $" <span class=\"id\">{Kebab.Of(finding.Compared.Cluster.Facet)} · {finding.Id}</span></{level}>\n"
        );
        if (finding.Decision is { } decision)
        {
            Append(page, $"<p class=\"decision\">{HtmlText.Escape(DecisionText.Of(decision))}</p>\n");
        }
    }

    private static void WriteBody(StringBuilder page, Finding finding, DraftClaim? claim)
    {
        if (ChartBuilder.Build(finding.Compared.Cluster) is { } chart)
        {
            ChartPicture.Write(page, chart);
        }

        WriteMembers(page, finding, claim);
        WriteReason(page, finding);
    }

    // The draft's own words stand beside the card. Papers that print one text share a row, each with a link to its own.
    private static void WriteMembers(StringBuilder page, Finding finding, DraftClaim? claim)
    {
        var cluster = finding.Compared.Cluster;
        var rows = cluster
            .Members.Select(
                (member, index) =>
                    (Member: member, Id: Passage.IdOf(finding, index), Said: SaidOf(finding, member, claim))
            )
            .Where(one => !ReferenceEquals(one.Member, claim?.Claim))
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

    private static string SaidOf(Finding finding, Claim member, DraftClaim? claim)
    {
        var said = new StringBuilder();
        if (StandingOf(member, claim) is { } standing)
        {
            Append(said, $"<span class=\"tag\">{Kebab.Of(standing)}</span> ");
        }

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
        Append(
            page,
            $"<details class=\"why\"><summary>Why</summary>\n<p>Rule <code>{HtmlText.Escape(finding.Rule)}</code>, {Alerts.Independent(finding)}: {HtmlText.Escape(finding.Explanation)}</p>\n"
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

    // A value tells the claims of one clause apart, and is shorter than its words.
    private static string Standing(DraftClaim claim)
    {
        var standing = claim.Standing switch
        {
            DraftStanding.Supported => string.Create(
                CultureInfo.InvariantCulture,
                $"Supported by {claim.IndependentSupport} {(claim.IndependentSupport == 1 ? "source" : "sources")}"
            ),
            _ => VerdictLook.OfDraft(claim.Finding.Verdict).Title,
        };
        var said = claim.Claim.Value switch
        {
            QuantityValue or CalendarValue => SideBySide.ValueOf(claim.Finding.Compared.Cluster, claim.Claim),
            WordsValue { Said.Length: > 0 } words => $"“{TextLayout.OneLine(words.Said)}”",
            _ => $"“{Alerts.Words(claim.Claim)}”",
        };
        return $"{standing}: <span class=\"said\">{HtmlText.Escape(said)}</span>";
    }

    /// <summary>How the draft stands to one source, where that is not how it stands to all; else null.</summary>
    private static DraftStanding? StandingOf(Claim member, DraftClaim? claim) =>
        claim?.Sources.FirstOrDefault(source => source.Claims.Any(one => ReferenceEquals(one, member)))
            is { Standing: var standing }
        && standing != claim.Standing
            ? standing
            : null;

    private static string Shortest(Finding finding, DraftClaim? claim)
    {
        var members = claim is null
            ? finding.Compared.Cluster.Members
            : [.. claim.Sources.SelectMany(source => source.Claims)];
        var words = members.Select(Alerts.Words).MinBy(words => words.Length)!;
        var sources = members.Select(member => member.Proposition.Article.Source).Distinct(StringComparer.Ordinal);
        return $"“{words}” {string.Join(", ", sources)}";
    }

    private static void Append(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture));
}

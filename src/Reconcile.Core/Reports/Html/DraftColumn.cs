using System.Collections.Immutable;
using System.Text;
using Reconcile.Drafts;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Reports.Html;

/// <summary>Writes a draft paragraph by paragraph, and beside each what was found on its claims.</summary>
internal static class DraftColumn
{
    /// <summary>Writes the section.</summary>
    /// <param name="page">Receives the HTML.</param>
    /// <param name="review">The review.</param>
    /// <param name="findings">The same as findings, as <see cref="DraftFindings"/> makes them.</param>
    public static void Write(StringBuilder page, DraftReview review, Reconciliation findings)
    {
        var draft = review.Draft;
        ImmutableArray<string> articles = [.. review.Sources.Articles.Select(article => article.Id)];

        // The draft's own words are the first member of each finding.
        ImmutableArray<Passage> passages =
        [
            .. findings.Findings.Select(finding => new Passage(finding.Compared.Cluster.Members[0].Span, finding, 0)),
        ];
        page.Append(
            "<section id=\"findings\" class=\"review\" aria-label=\"The draft, claim by claim\" tabindex=\"-1\">\n"
        );
        page.Append(
            "<h2 id=\"draft-name\">Draft</h2>\n<p class=\"none script\" hidden>Nothing to show with these filters.</p>\n"
        );
        page.Append("<article class=\"draft\" id=\"draft\" aria-labelledby=\"draft-name\">\n");
        page.Append("<header>");
        ArticleColumn.WriteMeta(page, draft);
        page.Append("</header>\n");
        var paragraphs = new ParagraphWriter(page, draft, passages);
        var spans = ParagraphFinder.Find(draft.Prose(), draft.Body).ToArray();
        var claims = review.Claims.ToLookup(claim => RowOf(spans, claim.Claim.Span));
        for (var i = 0; i < spans.Length; i++)
        {
            page.Append("<div class=\"row\">\n");
            paragraphs.Write(spans[i]);
            page.Append("<div class=\"notes\">\n");
            foreach (var claim in claims[i])
            {
                FindingCard.Write(page, claim, articles);
            }

            page.Append("</div>\n</div>\n");
        }

        page.Append("</article>\n");
        FamilyNote.Write(page, findings);
        page.Append("</section>\n");
    }

    /// <summary>The paragraph in which a claim begins.</summary>
    private static int RowOf(TextSpan[] paragraphs, TextSpan claim) =>
        Math.Max(0, Array.FindLastIndex(paragraphs, paragraph => paragraph.Start <= claim.Start));
}

using System.Text;
using Reconcile.Drafts;
using Reconcile.Reports.Html;
using Reconcile.Rules;

namespace Reconcile.Reports;

/// <summary>
/// Writes the review of a draft as one page for a browser: the draft in its order, beside each paragraph what was found on
/// its claims, and the sources.
/// </summary>
/// <remarks>The page keeps to what <see cref="HtmlReport"/> keeps to.</remarks>
public sealed class HtmlDraftReport : IDraftReportWriter
{
    private const int Room = 2;

    /// <inheritdoc/>
    public void Write(DraftReview review, Stream output)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(output);
        var page = new StringBuilder();
        PageFrame.Begin(
            page,
            new PageTop(
                review.Draft.Title ?? review.Draft.Path,
                "the draft",
                [.. VerdictLook.Order.ToArray().Select(verdict => FilterOf(review, verdict))],
                review.Sources.Articles,
                Room,
                review.Diagnostics
            )
        );
        var findings = DraftFindings.Of(review);
        DraftColumn.Write(page, review, findings);
        ArticleColumns.Write(page, "Sources", findings);
        PageFrame.End(page);
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    // What stands alone is shown from the start: an editor has to know it, and a draft holds few of them.
    private static VerdictFilter FilterOf(DraftReview review, Verdict verdict) =>
        new(
            verdict,
            VerdictLook.OfDraft(verdict).Title,
            review.Findings.Count(finding => finding.Verdict == verdict),
            IsOn: true
        );
}

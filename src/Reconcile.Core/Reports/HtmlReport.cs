using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Reports.Html;
using Reconcile.Rules;

namespace Reconcile.Reports;

/// <summary>Writes a reconciliation as one page for a browser: the findings beside the articles, all in one file.</summary>
/// <remarks>
/// The page loads nothing and runs no script but its own: its Content Security Policy names the hashes of both. It can be
/// read without scripts; they add hovering, aligning and filtering.
/// </remarks>
public sealed class HtmlReport : IReportWriter
{
    private const int Room = 4;

    /// <inheritdoc/>
    public void Write(Reconciliation reconciliation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(output);
        var page = new StringBuilder();
        PageFrame.Begin(
            page,
            new PageTop(
                reconciliation.Story.Name,
                "the findings",
                [.. VerdictLook.Order.ToArray().Select(verdict => FilterOf(reconciliation, verdict))],
                reconciliation.Story.Articles,
                Room,
                reconciliation.Diagnostics
            )
        );
        WriteFindings(page, reconciliation);
        ArticleColumns.Write(page, "Articles", reconciliation);
        PageFrame.End(page);
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static VerdictFilter FilterOf(Reconciliation reconciliation, Verdict verdict) =>
        new(
            verdict,
            VerdictLook.Of(verdict).Title,
            reconciliation.Count(verdict),
            IsOn: verdict != Verdict.SingleSource
        );

    private static void WriteFindings(StringBuilder page, Reconciliation reconciliation)
    {
        ImmutableArray<string> articles = [.. reconciliation.Story.Articles.Select(article => article.Id)];
        page.Append("<section id=\"findings\" aria-label=\"Findings\" tabindex=\"-1\">\n<h2>Findings</h2>\n");
        page.Append("<p class=\"none script\" hidden>Nothing to show with these filters.</p>\n");
        foreach (var verdict in VerdictLook.Order)
        {
            var findings = reconciliation.Findings.Where(finding => finding.Verdict == verdict).ToArray();
            var look = VerdictLook.Of(verdict);
            if (findings.Length == 0)
            {
                continue;
            }

            page.Append(
                CultureInfo.InvariantCulture,
                $"<section class=\"group {VerdictLook.ClassOf(verdict)}\">\n<h3>{look.Title} <span class=\"number\">{findings.Length}</span></h3>\n<p class=\"hint\">{look.Meaning}</p>\n"
            );
            foreach (var finding in findings)
            {
                FindingCard.Write(page, finding, articles);
            }

            page.Append("</section>\n");
        }

        FamilyNote.Write(page, reconciliation);
        page.Append("</section>\n");
    }
}

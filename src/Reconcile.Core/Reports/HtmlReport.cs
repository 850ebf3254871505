using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Diagnostics;
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
    // Beyond this many columns the ones that a finding does not concern are in the way.
    private const int FewArticles = 4;

    /// <inheritdoc/>
    public void Write(Reconciliation reconciliation, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        ArgumentNullException.ThrowIfNull(output);
        var page = new StringBuilder();
        WriteHead(page, reconciliation);
        page.Append("<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        WriteTop(page, reconciliation);
        page.Append("<main>\n");
        WriteFindings(page, reconciliation);
        WriteArticles(page, reconciliation);
        page.Append("</main>\n<p id=\"status\" role=\"status\"></p>\n");
        Append(page, $"<script>{PageAsset.Script.Text}</script>\n</body>\n</html>\n");
        output.Write(Encoding.UTF8.GetBytes(page.ToString()));
    }

    private static void WriteHead(StringBuilder page, Reconciliation reconciliation) =>
        Append(
            page,
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{PageAsset.Style.Hash}'; script-src '{PageAsset.Script.Hash}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="Reconcile">
            <title>{HtmlText.Escape(reconciliation.Story.Name)} - Reconcile</title>
            <style>{PageAsset.Style.Text}</style>
            </head>

            """
        );

    private static void WriteTop(StringBuilder page, Reconciliation reconciliation)
    {
        var articles = reconciliation.Story.Articles;
        Append(
            page,
            $"<header class=\"top\">\n<h1>{HtmlText.Escape(reconciliation.Story.Name)}</h1>\n<div class=\"filters\">\n<fieldset class=\"verdicts\"><legend>Show</legend>\n"
        );
        foreach (var verdict in VerdictLook.Order)
        {
            var (look, name) = (VerdictLook.Of(verdict), VerdictLook.ClassOf(verdict));
            var isOn = verdict == Verdict.SingleSource ? "" : " checked";
            Append(
                page,
                $"<input type=\"checkbox\" id=\"show-{name}\"{isOn}><label class=\"{name}\" for=\"show-{name}\"><span class=\"sign\" aria-hidden=\"true\">{look.Sign}</span> <b>{reconciliation.Count(verdict)}</b> {Lower(look.Title)}</label>\n"
            );
        }

        page.Append(
            "</fieldset>\n<label class=\"script\">Source <select id=\"source\"><option value=\"\">All</option>\n"
        );
        for (var i = 0; i < articles.Length; i++)
        {
            Append(page, $"<option value=\"{i}\">{HtmlText.Escape(articles[i].Source)}</option>\n");
        }

        var isFocused = articles.Length > FewArticles ? " checked" : "";
        Append(
            page,
            $"""
            </select></label>
            <label class="script">Find <input type="search" id="find" autocomplete="off"></label>
            <label class="script"><input type="checkbox" id="only"{isFocused}> Only the articles concerned</label>
            </div>
            </header>

            """
        );
        WriteDiagnostics(page, reconciliation.Diagnostics);
    }

    private static void WriteDiagnostics(StringBuilder page, ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        page.Append("<aside class=\"notice\" aria-label=\"Left out\">\n<p>Not everything could be read:</p>\n<ul>\n");
        foreach (var diagnostic in diagnostics)
        {
            Append(
                page,
                $"<li>{HtmlText.Escape(diagnostic.Path)}: {HtmlText.Escape(diagnostic.Message)} ({diagnostic.Code})</li>\n"
            );
        }

        page.Append("</ul>\n</aside>\n");
    }

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

            Append(
                page,
                $"<section class=\"group {VerdictLook.ClassOf(verdict)}\">\n<h3>{look.Title} <span class=\"number\">{findings.Length}</span></h3>\n<p class=\"hint\">{look.Meaning}</p>\n"
            );
            foreach (var finding in findings)
            {
                FindingCard.Write(page, finding, articles);
            }

            page.Append("</section>\n");
        }

        page.Append("</section>\n");
    }

    private static void WriteArticles(StringBuilder page, Reconciliation reconciliation)
    {
        var passages = reconciliation
            .Findings.SelectMany(finding =>
                finding.Compared.Cluster.Members.Select(
                    (member, index) =>
                        (member.Proposition.Article.Id, Passage: new Passage(member.Span, finding, index))
                )
            )
            .ToLookup(one => one.Id, one => one.Passage, StringComparer.Ordinal);
        page.Append("<section id=\"articles\" aria-label=\"Articles\">\n<h2>Articles</h2>\n<div class=\"columns\">\n");
        for (var i = 0; i < reconciliation.Story.Articles.Length; i++)
        {
            var article = reconciliation.Story.Articles[i];
            ArticleColumn.Write(page, article, i, [.. passages[article.Id]]);
        }

        page.Append("</div>\n<svg id=\"joins\" aria-hidden=\"true\"></svg>\n</section>\n");
    }

    private static string Lower(string title) => title.ToLowerInvariant();

    private static void Append(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture));
}

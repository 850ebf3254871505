using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Diagnostics;

namespace Reconcile.Reports.Html;

/// <summary>Writes what all pages have in common: the head with the policy, the filters, the faults, and the end.</summary>
internal static class PageFrame
{
    /// <summary>Everything above the page's main part.</summary>
    /// <param name="page">Receives the HTML.</param>
    /// <param name="top">What it says.</param>
    public static void Begin(StringBuilder page, PageTop top)
    {
        WriteHead(page, top.Title);
        Append(page, $"<body>\n<a class=\"skip\" href=\"#findings\">Skip to {top.Skip}</a>\n");
        WriteTop(page, top);
        WriteDiagnostics(page, top.Diagnostics);
        page.Append("<main>\n");
    }

    /// <summary>Everything below the page's main part.</summary>
    public static void End(StringBuilder page) =>
        Append(
            page,
            $"</main>\n<p id=\"status\" role=\"status\"></p>\n<script>{PageAsset.Script.Text}</script>\n</body>\n</html>\n"
        );

    private static void WriteHead(StringBuilder page, string title) =>
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
            <title>{HtmlText.Escape(title)} - Reconcile</title>
            <style>{PageAsset.Style.Text}</style>
            </head>

            """
        );

    private static void WriteTop(StringBuilder page, PageTop top)
    {
        Append(
            page,
            $"<header class=\"top\">\n<h1>{HtmlText.Escape(top.Title)}</h1>\n<div class=\"filters\">\n<fieldset class=\"verdicts\"><legend>Show</legend>\n"
        );
        foreach (var filter in top.Filters)
        {
            var (look, name) = (VerdictLook.Of(filter.Verdict), VerdictLook.ClassOf(filter.Verdict));
            var isOn = filter.IsOn ? " checked" : "";
            Append(
                page,
                $"<input type=\"checkbox\" id=\"show-{name}\"{isOn}><label class=\"{name}\" for=\"show-{name}\"><span class=\"sign\" aria-hidden=\"true\">{look.Sign}</span> <b>{filter.Count}</b> {filter.Title.ToLowerInvariant()}</label>\n"
            );
        }

        page.Append(
            "</fieldset>\n<label class=\"script\">Source <select id=\"source\"><option value=\"\">All</option>\n"
        );
        for (var i = 0; i < top.Articles.Length; i++)
        {
            Append(page, $"<option value=\"{i}\">{HtmlText.Escape(top.Articles[i].Source)}</option>\n");
        }

        var isFocused = top.Articles.Length > top.Room ? " checked" : "";
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

    private static void Append(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture));
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Rules;

namespace Reconcile.Reports.Html;

/// <summary>Writes an article as a column of the page, with the passages of the findings marked.</summary>
internal static class ArticleColumn
{
    // A first paragraph that is longer, or ends as a sentence does, is no headline.
    private const int LongestHeadline = 160;

    /// <summary>Writes the column.</summary>
    /// <param name="page">Receives the HTML.</param>
    /// <param name="article">The article.</param>
    /// <param name="index">Its number in the story, from 0.</param>
    /// <param name="passages">All its passages.</param>
    public static void Write(StringBuilder page, Article article, int index, ImmutableArray<Passage> passages)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"<article class=\"text\" id=\"a{index}\" tabindex=\"0\" aria-labelledby=\"a{index}-name\">\n"
        );
        WriteHead(page, article, index);
        var paragraphs = ParagraphFinder.Find(article.Prose(), article.Body);
        var begun = new HashSet<Passage>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var isHeadline = i == 0 && IsHeadline(article.Text[paragraphs[i]]);
            page.Append(isHeadline ? "<p class=\"headline\">" : "<p>");
            foreach (var piece in PassageCutter.Cut(paragraphs[i], passages, article.Markup))
            {
                WritePiece(page, article.Text[piece.Span], piece, begun);
            }

            page.Append("</p>\n");
        }

        page.Append("</article>\n");
    }

    private static void WriteHead(StringBuilder page, Article article, int index)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"<header><h3 id=\"a{index}-name\">{HtmlText.Escape(article.Source)}</h3>\n<p class=\"meta\">"
        );
        if (article.Published is { } published)
        {
            var day = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var shown = published.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            page.Append(CultureInfo.InvariantCulture, $"<time datetime=\"{day}\">{shown}</time> · ");
        }

        page.Append(CultureInfo.InvariantCulture, $"<span class=\"path\">{HtmlText.Escape(article.Path)}</span>");
        if (IsWebAddress(article.Url))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $" · <a href=\"{HtmlText.Escape(article.Url)}\" rel=\"noopener noreferrer\">original</a>"
            );
        }

        page.Append("</p>\n");
        if (article.Title is { } title && !StartsWith(article, title))
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"headline\">{HtmlText.Escape(title)}</p>\n");
        }

        page.Append("</header>\n");
    }

    private static void WritePiece(StringBuilder page, ReadOnlySpan<char> words, Piece piece, HashSet<Passage> begun)
    {
        var labelled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in piece.Passages.Where(begun.Add))
        {
            // Two claims of one finding may begin at one word: five dead and 40 injured.
            WriteStart(page, passage, hasLabel: labelled.Add(passage.Finding.Id));
        }

        if (piece.Passages.IsEmpty)
        {
            page.Append(HtmlText.Escape(words));
            return;
        }

        var findings = piece.Passages.Select(passage => passage.Finding).Distinct().ToArray();
        var classes = findings.Select(finding => VerdictLook.ClassOf(finding.Verdict)).Distinct(StringComparer.Ordinal);
        page.Append(
            CultureInfo.InvariantCulture,
            $"<span class=\"m {string.Join(' ', classes)}\" data-c=\"{string.Join(' ', findings.Select(finding => finding.Id))}\">"
        );
        page.Append(HtmlText.Escape(words)).Append("</span>");
    }

    // Every passage can be linked to; a conflict also says so in the text, with a link back.
    private static void WriteStart(StringBuilder page, Passage passage, bool hasLabel)
    {
        var finding = passage.Finding;
        var look = VerdictLook.Of(finding.Verdict);
        if (hasLabel && finding.Verdict is (Verdict.Contradicted or Verdict.Divergent))
        {
            var label = $"Finding {finding.Id}, {look.Title}: {finding.Compared.Cluster.About}";
            page.Append(
                CultureInfo.InvariantCulture,
                $"<a class=\"chip {VerdictLook.ClassOf(finding.Verdict)}\" id=\"{passage.Id}\" href=\"#{finding.Id}\" data-of=\"{finding.Id}\" aria-label=\"{HtmlText.Escape(label)}\">{look.Sign}&#8239;{finding.Id}</a>"
            );
        }
        else
        {
            page.Append(CultureInfo.InvariantCulture, $"<a class=\"at\" id=\"{passage.Id}\"></a>");
        }
    }

    private static bool IsHeadline(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestHeadline && paragraph[^1] is not ('.' or '"' or '”' or ':' or ';' or ',');

    private static bool StartsWith(Article article, string title) =>
        article
            .Prose()
            .AsSpan()[article.Body.Start..article.Body.End]
            .TrimStart()
            .StartsWith(title.Trim(), StringComparison.OrdinalIgnoreCase);

    // Nothing else may be followed: "javascript:" is an address too.
    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}

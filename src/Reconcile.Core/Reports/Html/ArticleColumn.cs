using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reconcile.Articles;
using Reconcile.Language;

namespace Reconcile.Reports.Html;

/// <summary>Writes an article as a column of the page, with the passages of the findings marked.</summary>
internal static class ArticleColumn
{
    /// <summary>Writes the column.</summary>
    /// <param name="page">Receives the HTML.</param>
    /// <param name="article">The article.</param>
    /// <param name="index">Its number in the story, from 0.</param>
    /// <param name="passages">All its passages.</param>
    /// <param name="family">The sources that count as one with it.</param>
    public static void Write(
        StringBuilder page,
        Article article,
        int index,
        ImmutableArray<Passage> passages,
        ImmutableArray<string> family
    )
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"a{index}");
        page.Append(
            CultureInfo.InvariantCulture,
            $"<article class=\"text\" id=\"{id}\" tabindex=\"0\" aria-labelledby=\"{id}-name\">\n"
        );
        WriteHead(page, article, id, family);
        var paragraphs = new ParagraphWriter(page, article, passages);
        foreach (var paragraph in ParagraphFinder.Find(article.Prose(), article.Body))
        {
            paragraphs.Write(paragraph);
        }

        page.Append("</article>\n");
    }

    /// <summary>Writes when an article was published, and where it stands.</summary>
    public static void WriteMeta(StringBuilder page, Article article)
    {
        page.Append("<p class=\"meta\">");
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
    }

    private static void WriteHead(StringBuilder page, Article article, string id, ImmutableArray<string> family)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"<header><h3 id=\"{id}-name\">{HtmlText.Escape(article.Source)}</h3>\n"
        );
        WriteMeta(page, article);
        if (!family.IsEmpty)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<p class=\"meta\"><span class=\"tag\">one source</span> with {HtmlText.Escape(string.Join(", ", family))}</p>\n"
            );
        }

        if (article.Title is { } title && !StartsWith(article, title))
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"headline\">{HtmlText.Escape(title)}</p>\n");
        }

        page.Append("</header>\n");
    }

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

using System.Globalization;
using System.Text;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Articles;

/// <summary>Where a part of an article's text stands in the file that it was read from.</summary>
/// <param name="Span">The part of the article's text.</param>
/// <param name="Kind">What the part is.</param>
/// <param name="Number">
/// The how manieth of its kind it is, from 1: on its page if there are pages, else in the article.
/// </param>
public sealed record ArticlePlace(TextSpan Span, PlaceKind Kind, int Number)
{
    /// <summary>Which of the file's articles, from 1; null in a file that holds just one.</summary>
    public int? Entry { get; init; }

    /// <summary>Page, from 1; null where there are no pages.</summary>
    public int? Page { get; init; }

    /// <summary>
    /// Path to the element in the file, for programs: XPath in HTML and XML, a JSON pointer in JSON; null where the
    /// format has none.
    /// </summary>
    public string? Element { get; init; }

    /// <summary>The place in words: <c>page 2, paragraph 3</c>.</summary>
    public override string ToString()
    {
        var words = new StringBuilder();
        if (Entry is { } entry)
        {
            words.Append(CultureInfo.InvariantCulture, $"entry {entry}, ");
        }

        if (Page is { } page)
        {
            words.Append(CultureInfo.InvariantCulture, $"page {page}, ");
        }

        words.Append(Kebab.Of(Kind).Replace('-', ' '));
        if (
            Kind is not (PlaceKind.Headline or PlaceKind.Byline or PlaceKind.Dateline or PlaceKind.Summary)
            || Number > 1
        )
        {
            words.Append(CultureInfo.InvariantCulture, $" {Number}");
        }

        return words.ToString();
    }
}

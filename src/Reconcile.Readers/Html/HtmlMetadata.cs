using System.Text.Json;
using AngleSharp.Html.Dom;
using Reconcile.Readers.Json;

namespace Reconcile.Readers.Html;

/// <summary>What a page's head says of the article.</summary>
/// <param name="Title">Headline without the site's name.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Published">The day.</param>
/// <param name="Url">Where.</param>
internal sealed record HtmlMetadata(string? Title, string? Source, DateOnly? Published, string? Url)
{
    private static readonly string[] DateNames =
    [
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "pubdate",
        "publish-date",
        "publication_date",
        "parsely-pub-date",
        "sailthru.date",
    ];

    /// <summary>Reads schema.org data (JSON-LD), Open Graph, the usual meta elements, and elements in the page.</summary>
    public static HtmlMetadata Read(IHtmlDocument page)
    {
        var article = ArticleData(page);
        var source = article?.Field("publisher") is { } publisher ? NameOf(publisher) : null;
        source ??= Meta(page, "og:site_name") ?? Meta(page, "application-name") ?? Meta(page, "dc.publisher");
        var title = article?.Words("headline") ?? Meta(page, "og:title") ?? Meta(page, "twitter:title");
        return new HtmlMetadata(
            title ?? HeadingOf(page) ?? WithoutSite(page.Title, source),
            source,
            DateReader.Read(article?.Words("datePublished", "dateCreated"))
                ?? DateNames.Select(name => DateReader.Read(Meta(page, name))).FirstOrDefault(day => day is not null)
                ?? TimeOf(page),
            page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url")
        );
    }

    private static string? Meta(IHtmlDocument page, string name) =>
        page.QuerySelectorAll("meta")
            .Where(meta =>
                name.Equals(
                    meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"),
                    StringComparison.OrdinalIgnoreCase
                )
            )
            .Select(meta => meta.GetAttribute("content"))
            .FirstOrDefault(content => !string.IsNullOrWhiteSpace(content));

    // Of several headings of the first level, none is known to be the headline.
    private static string? HeadingOf(IHtmlDocument page) =>
        page.QuerySelectorAll("h1").Select(heading => TextCleaner.Clean(heading.TextContent)).ToArray()
            is [{ Length: > 0 } only]
            ? only
            : null;

    private static string? WithoutSite(string? title, string? source)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        foreach (var separator in (string[])[" | ", " - ", " \u2013 ", " \u2014 ", " \u00B7 ", " :: "])
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            // "Headline - Paper" or "Paper - Headline"; a headline is longer than a name.
            var (before, after) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
            if (source is null ? before.Length >= after.Length : after == source)
            {
                return before;
            }

            return source is null || before == source ? after : title;
        }

        return title;
    }

    private static DateOnly? TimeOf(IHtmlDocument page) =>
        page.QuerySelectorAll("time[datetime]")
            .OrderBy(time => time.HasAttribute("pubdate") || time.GetAttribute("itemprop") == "datePublished" ? 0 : 1)
            .Select(time => DateReader.Read(time.GetAttribute("datetime")))
            .FirstOrDefault(day => day is not null);

    private static JsonElement? ArticleData(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, JsonFields.Options);
                if (ArticleIn(json.RootElement) is { } found)
                {
                    return found.Clone();
                }
            }
            catch (JsonException)
            {
                // Broken data about the article costs no more than the data; the article is in the page.
            }
        }

        return null;
    }

    private static JsonElement? ArticleIn(JsonElement data)
    {
        if (IsArticle(data))
        {
            return data;
        }

        var items = data.ValueKind == JsonValueKind.Array ? data.EnumerateArray() : data.Field("@graph").Items();
        foreach (var item in items)
        {
            if (IsArticle(item))
            {
                return item;
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement data)
    {
        var type = data.Field("@type");
        var names = type is { ValueKind: JsonValueKind.String } one ? [one] : type.Items();
        return names.Any(name =>
            name.ValueKind == JsonValueKind.String
            && JsonFields.TextOf(name) is { } text
            && (
                text.EndsWith("Article", StringComparison.Ordinal)
                || text is "Report" or "BlogPosting" or "LiveBlogPosting"
            )
        );
    }

    private static string? NameOf(JsonElement party) =>
        party.ValueKind == JsonValueKind.String
            ? JsonFields.TextOf(party)
            : party.Words("name") ?? ((JsonElement?)party).Items().Select(one => one.Words("name")).FirstOrDefault();
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Reconcile.Readers.Html;

/// <summary>What the elements around a part of a page say of it.</summary>
/// <param name="IsPageFurniture">It stands in a menu, a sidebar, a list of other articles, a notice.</param>
/// <param name="IsInArticle">It stands in an element that is declared to be the article.</param>
/// <param name="IsByline">It says who wrote the article.</param>
/// <param name="IsSummary">It is declared to be the summary below the headline.</param>
/// <param name="Shape">Names and classes of the nearest elements around it: equal for the paragraphs of one text.</param>
internal sealed partial record PartFacts(
    bool IsPageFurniture,
    bool IsInArticle,
    bool IsByline,
    bool IsSummary,
    string Shape
)
{
    private const int LongestByline = 120;

    // A wrapper around the whole page may have "sidebar" in its class; what holds most of the text is no sidebar.
    private const double LargestFurniture = 0.4;

    private static readonly HashSet<string> FurnitureWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad",
        "ads",
        "advert",
        "advertisement",
        "advertising",
        "banner",
        "breadcrumb",
        "breadcrumbs",
        "comment",
        "comments",
        "consent",
        "cookie",
        "cookies",
        "footer",
        "gdpr",
        "menu",
        "morestories",
        "nav",
        "navigation",
        "newsletter",
        "outbrain",
        "pagination",
        "paywall",
        "popular",
        "promo",
        "promotion",
        "readmore",
        "recirculation",
        "recommendations",
        "recommended",
        "related",
        "share",
        "sharing",
        "sidebar",
        "signup",
        "social",
        "sponsor",
        "sponsored",
        "subscribe",
        "taboola",
        "tags",
        "teaser",
        "toolbar",
        "trending",
    };

    private static readonly HashSet<string> BylineWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "author",
        "authors",
        "byline",
        "contributor",
    };

    private static readonly HashSet<string> SummaryWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "deck",
        "dek",
        "intro",
        "standfirst",
        "subheadline",
        "subtitle",
        "summary",
    };

    /// <summary>Looks at a part's elements up to the body.</summary>
    public static PartFacts Of(HtmlBlock part, int pageLength)
    {
        var around = part
            .Element.GetInclusiveAncestors()
            .OfType<IElement>()
            .TakeWhile(one => one.LocalName != "body")
            .ToArray();
        var near = around.Take(3).ToArray();
        return new PartFacts(
            Array.Exists(around, one => IsFurniture(one, pageLength)),
            Array.Exists(around, IsArticle),
            part.Text.Length <= LongestByline && (near.Any(IsAuthor) || Byline().IsMatch(part.Text)),
            near.Any(one => Says(one, SummaryWords)),
            string.Join('/', near.Select(one => $"{one.LocalName}.{one.ClassName}"))
        );
    }

    private static bool IsFurniture(IElement element, int pageLength) =>
        (
            element.LocalName is "nav" or "aside" or "footer" or "form" or "menu"
            || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "dialog"
            || Says(element, FurnitureWords)
        )
        && element.LocalName is not ("article" or "main")
        && element.TextContent.Length < LargestFurniture * pageLength;

    private static bool IsArticle(IElement element) =>
        element.LocalName is "article" or "main"
        || element.GetAttribute("itemprop") == "articleBody"
        || element.GetAttribute("role") is "main" or "article";

    private static bool IsAuthor(IElement element) =>
        element.GetAttribute("rel") == "author"
        || element.GetAttribute("itemprop") == "author"
        || Says(element, BylineWords);

    private static bool Says(IElement element, HashSet<string> words)
    {
        var names = $"{element.ClassName} {element.Id}";
        foreach (var match in Word().EnumerateMatches(names))
        {
            if (words.Contains(names.Substring(match.Index, match.Length)))
            {
                return true;
            }
        }

        return false;
    }

    // "relatedStories", "related-stories" and "related_stories" all have the word "related".
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\A(?:(?:By|Words by|Report by|From) \p{Lu}[^.!?]*|(?:Posted|Published|Updated|Written) [^.!?]*\bby \p{Lu}[^.!?]*)\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Byline();
}

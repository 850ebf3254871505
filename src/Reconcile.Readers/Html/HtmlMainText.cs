using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Reconcile.Readers.Html;

/// <summary>Tells which parts of a page are the article.</summary>
/// <remarks>
/// SmartReader, which follows Mozilla's Readability, chooses: each part carries a mark through it. The words are those
/// of the page itself, so that each keeps its place. Then what belongs to the page and not to the article is dropped.
/// </remarks>
internal static class HtmlMainText
{
    private const string Mark = "data-reconcile-part";

    // A page's address, which SmartReader wants; nothing is ever fetched from it.
    private const string NoAddress = "https://page.invalid/";

    /// <summary>The article's parts in the order of the page; none when there is no article.</summary>
    public static ImmutableArray<Block> Find(IHtmlDocument page, string? title)
    {
        if (page.Body is not { } body || page.DocumentElement is not { } root)
        {
            return [];
        }

        var all = HtmlBlockFinder.Find(page, body, new HtmlPaths(root, ""));
        for (var i = 0; i < all.Length; i++)
        {
            ReadingTime.ThrowIfOver();
            all[i].Element.SetAttribute(Mark, i.ToString(CultureInfo.InvariantCulture));
        }

        // Noted now: SmartReader takes the page apart.
        var length = all.Sum(block => block.Text.Length);
        var facts = all.Select(block => PartFacts.Of(block, length)).ToImmutableArray();
        return ArticleParts.Select(all, facts, Choose(page), title);
    }

    private static HashSet<int> Choose(IHtmlDocument page)
    {
        using var reader = new Reader(NoAddress, page) { ContinueIfNotReadable = true, CharThreshold = 200 };
        var article = reader.GetArticle();
        if (string.IsNullOrEmpty(article.Content))
        {
            return [];
        }

        using var text = HtmlLoader.Load(article.Content);
        return
        [
            .. text.QuerySelectorAll($"[{Mark}]")
                .Select(element => int.Parse(element.GetAttribute(Mark)!, CultureInfo.InvariantCulture)),
        ];
    }
}

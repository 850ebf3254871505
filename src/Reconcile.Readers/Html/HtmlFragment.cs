using System.Collections.Immutable;

namespace Reconcile.Readers.Html;

/// <summary>Reads markup that is an article's text and nothing else, as feeds carry it.</summary>
internal static class HtmlFragment
{
    /// <summary>Its parts; those that are only links ("Continue reading") left out.</summary>
    /// <param name="markup">The markup, with or without tags.</param>
    /// <param name="element">Path to the element that it stands in; null when it does not matter.</param>
    public static ImmutableArray<Block> Read(string markup, string? element)
    {
        using var page = HtmlLoader.Load(markup);
        if (page.Body is not { } body)
        {
            return [];
        }

        var blocks = HtmlBlockFinder.Find(page, body, new HtmlPaths(body, element ?? "/"));
        return [.. blocks.Where(block => block.LinkShare < 0.9 || blocks.Length == 1).Select(block => block.ToBlock())];
    }
}

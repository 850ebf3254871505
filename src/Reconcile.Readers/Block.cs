using Reconcile.Articles;

namespace Reconcile.Readers;

/// <summary>A part of an article that stands by itself: a headline, a paragraph, a caption.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words as the file has them; white space does not matter.</param>
internal sealed record Block(PlaceKind Kind, string Text)
{
    /// <summary>Page, from 1; null where there are no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Path to its element; null where the format has none.</summary>
    public string? Element { get; init; }
}

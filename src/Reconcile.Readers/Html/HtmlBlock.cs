using AngleSharp.Dom;
using Reconcile.Articles;

namespace Reconcile.Readers.Html;

/// <summary>A part of a page, with the element that holds it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words.</param>
/// <param name="Path">XPath of the element as the page has it.</param>
/// <param name="Element">The element that holds it and no other part.</param>
/// <param name="LinkShare">Which part of its letters stands in links, from 0 to 1.</param>
internal sealed record HtmlBlock(PlaceKind Kind, string Text, string Path, IElement Element, double LinkShare)
{
    /// <summary>As other formats have it.</summary>
    public Block ToBlock() => new(Kind, Text) { Element = Path };
}

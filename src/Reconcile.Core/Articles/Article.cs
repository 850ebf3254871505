using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>One source's text.</summary>
/// <param name="Id">Unique within the story; by default the file name without its ending.</param>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Source">Who published it; by default the id.</param>
/// <param name="Title">Headline given in the front matter or story file; null when there is none.</param>
/// <param name="Published">The day it was published; null when unknown.</param>
/// <param name="Url">Where it was published; null when unknown.</param>
/// <param name="Text">
/// The whole file as read, without a byte order mark; for a file that is no text, the words read out of it. All spans
/// are offsets into it.
/// </param>
/// <param name="Body">The part of <paramref name="Text"/> that is the article: what follows the front matter.</param>
public sealed record Article(
    string Id,
    string Path,
    string Source,
    string? Title,
    DateOnly? Published,
    string? Url,
    SourceText Text,
    TextSpan Body
)
{
    /// <summary>
    /// The parts of the body that are Markdown's marks and not the writer's words: heading marks, emphasis, link
    /// targets. Ordered, without overlap; empty for plain text.
    /// </summary>
    public ImmutableArray<TextSpan> Markup { get; init; } = [];

    /// <summary>
    /// Where the parts of the text stand in the file, ordered, without overlap; empty when the text is the file, so
    /// that lines say it.
    /// </summary>
    public ImmutableArray<ArticlePlace> Places { get; init; } = [];

    /// <summary>The place that holds an offset, or else the last one before it; null when the text is the file.</summary>
    public ArticlePlace? PlaceAt(int offset)
    {
        var (low, high) = (0, Places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Places[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return Places.IsEmpty ? null : Places[Math.Max(0, low - 1)];
    }

    /// <summary>
    /// Where a person finds an offset: <c>a.txt:12</c>, or <c>a.pdf, page 2, paragraph 3</c> for a file without lines.
    /// </summary>
    public string LocationOf(int offset) =>
        PlaceAt(offset) is { } place
            ? $"{Path}, {place}"
            : string.Create(CultureInfo.InvariantCulture, $"{Path}:{Text.PositionOf(offset).Line}");

    /// <summary>
    /// The text with a space in place of every unit of <see cref="Markup"/> that is not a line end: what the tokenizer
    /// should see. As long as <see cref="Text"/>, so that an offset means the same place in both.
    /// </summary>
    public string Prose() =>
        Markup.IsEmpty
            ? Text.Text
            : string.Create(
                Text.Text.Length,
                this,
                static (prose, article) =>
                {
                    article.Text.Text.CopyTo(prose);
                    foreach (var mark in article.Markup)
                    {
                        foreach (ref var unit in prose[mark.Start..mark.End])
                        {
                            unit = unit is '\n' or '\r' ? unit : ' ';
                        }
                    }
                }
            );
}

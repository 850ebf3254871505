using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>One source's text.</summary>
/// <param name="Id">Unique within the story; by default the file name without its ending.</param>
/// <param name="Path">The file as the user named it.</param>
/// <param name="Source">Who published it; by default the id.</param>
/// <param name="Title">Headline given in the front matter or story file; null when there is none.</param>
/// <param name="Published">The day it was published; null when unknown.</param>
/// <param name="Url">Where it was published; null when unknown.</param>
/// <param name="Text">The whole file as read, without a byte order mark; all spans are offsets into it.</param>
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

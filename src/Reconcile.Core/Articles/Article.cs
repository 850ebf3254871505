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
);

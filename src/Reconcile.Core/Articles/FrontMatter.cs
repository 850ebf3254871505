using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>What an article's own head says of it.</summary>
/// <param name="Title">Headline.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Published">The day it was published.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Body">The rest of the text; the whole of it when there is no front matter.</param>
internal sealed record FrontMatter(string? Title, string? Source, DateOnly? Published, string? Url, TextSpan Body);

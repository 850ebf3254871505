namespace Reconcile.Articles;

/// <summary>A file for an <see cref="IArticleFormat"/> to read.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Id">Id of its article; of several articles, the beginning of each id.</param>
/// <param name="Kind">What was recognised; one of the format's kinds.</param>
/// <param name="Bytes">The whole file; within the format's limit.</param>
public sealed record ArticleContent(string Path, string Id, FileKind Kind, ReadOnlyMemory<byte> Bytes);

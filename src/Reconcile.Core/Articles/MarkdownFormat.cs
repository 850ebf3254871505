using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>Reads Markdown in UTF-8 with optional front matter.</summary>
internal sealed class MarkdownFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.Markdown];

    /// <inheritdoc/>
    public int FileBytes => ArticleLimits.FileBytes;

    /// <inheritdoc/>
    public ArticleReading Read(ArticleContent content) => TextArticleReader.Read(content);
}

using System.Collections.Immutable;

namespace Reconcile.Articles;

/// <summary>Reads plain text in UTF-8 with optional front matter.</summary>
internal sealed class TextFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.Text];

    /// <inheritdoc/>
    public int FileBytes => ArticleLimits.FileBytes;

    /// <inheritdoc/>
    public ArticleReading Read(ArticleContent content) => TextArticleReader.Read(content);
}

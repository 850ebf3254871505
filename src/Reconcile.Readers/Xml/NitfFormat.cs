using System.Collections.Immutable;
using System.Xml;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Readers.Xml;

/// <summary>Reads NITF (News Industry Text Format) 3.x.</summary>
internal sealed class NitfFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.Nitf];

    /// <inheritdoc/>
    public int FileBytes => ReaderLimits.FeedBytes;

    /// <inheritdoc/>
    public ArticleReading Read(ArticleContent content) =>
        GuardedReading.Read(content, "NITF", _ => [Read(content.Bytes)], fault => fault is XmlException);

    private static ExtractedArticle Read(ReadOnlyMemory<byte> bytes)
    {
        var article = NitfReader.Read(XmlLoader.Load(bytes).Root!);
        return article.Blocks.IsEmpty
            ? throw new UnreadableException(DiagnosticCodes.NoMainText, "the file has no text in 'body.content'")
            : article;
    }
}

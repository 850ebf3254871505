using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Readers.Html;

/// <summary>Reads the article out of an HTML page.</summary>
internal sealed class HtmlFormat : IArticleFormat
{
    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.Html];

    /// <inheritdoc/>
    public int FileBytes => ReaderLimits.PageBytes;

    /// <inheritdoc/>
    // A parser for any page on earth is not proof against every page: what it throws is the page's fault.
    public ArticleReading Read(ArticleContent content) =>
        GuardedReading.Read(content, "HTML", _ => [Read(content.Bytes)], _ => true);

    private static ExtractedArticle Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && bytes.Span.Contains((byte)0))
        {
            throw new UnreadableException(DiagnosticCodes.BinaryFile, "the file is binary, not HTML");
        }

        if (bytes.Span.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            throw new UnreadableException(DiagnosticCodes.EmptyArticle, "the article is empty");
        }

        using var page = HtmlLoader.Load(bytes);
        var about = HtmlMetadata.Read(page);
        var text = HtmlMainText.Find(page, about.Title);
        return text.IsEmpty
            ? throw new UnreadableException(
                DiagnosticCodes.NoMainText,
                "no text on the page looks like an article",
                "save the page with its article opened, or save the article as text"
            )
            : new ExtractedArticle(text)
            {
                Title = about.Title,
                Source = about.Source,
                Published = about.Published,
                Url = about.Url,
            };
    }
}

using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Reconcile.Readers.Pdf;

/// <summary>Reads the text of a PDF document.</summary>
internal sealed class PdfFormat : IArticleFormat
{
    private const int DeepestForms = 32;

    private readonly TimeSpan limit;

    /// <summary>Creates a reader with a limit of time.</summary>
    public PdfFormat(TimeSpan limit)
    {
        this.limit = limit;
    }

    /// <inheritdoc/>
    public ImmutableArray<FileKind> Kinds => [FileKind.Pdf];

    /// <inheritdoc/>
    public int FileBytes => ReaderLimits.DocumentBytes;

    /// <inheritdoc/>
    // A parser that mends broken documents fails on them in many ways: what it throws is the document's fault.
    public ArticleReading Read(ArticleContent content) =>
        GuardedReading.Read(content, "PDF", _ => [Read(content.Bytes)], _ => true, limit);

    private static ExtractedArticle Read(ReadOnlyMemory<byte> bytes)
    {
        var meter = new UnpackMeter();
        try
        {
            var columns = Columns(bytes, meter);
            meter.ThrowIfOver();
            return Article(columns);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException(
                DiagnosticCodes.ProtectedFile,
                "the document is protected by a password",
                "save it without a password"
            );
        }
    }

    private static ImmutableArray<PdfColumn> Columns(ReadOnlyMemory<byte> bytes, UnpackMeter meter)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = DeepestForms,
            FilterProvider = new MeteredFilters(meter),
        };
        using var document = PdfDocument.Open(bytes.ToArray(), options);
        if (document.NumberOfPages > ReaderLimits.Pages)
        {
            throw UnreadableException.OverLimit($"{ReaderLimits.Pages} pages");
        }

        var pages = document.GetPages().Select(page => (page.Height, PdfPageReader.Words(page))).ToImmutableArray();
        return [.. RunningLines.Remove(pages).SelectMany((words, index) => PdfPageReader.Columns(index + 1, words))];
    }

    private static ExtractedArticle Article(ImmutableArray<PdfColumn> columns)
    {
        var text = PdfParagraphFinder.Find(columns, out var title);
        return text.IsEmpty
            ? throw new UnreadableException(
                DiagnosticCodes.NoMainText,
                "the document has no text: it is probably a scan",
                "run a text recognition over it, or save the article as text"
            )
            : new ExtractedArticle(text) { Title = title is { } index ? text[index].Text : null };
    }
}

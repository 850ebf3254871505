using System.Collections.Immutable;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Reconcile.Readers.Pdf;

/// <summary>Finds the lines of a page in the order in which they are read.</summary>
internal static class PdfPageReader
{
    /// <summary>The words of a page; only those that run from left to right.</summary>
    public static ImmutableArray<Word> Words(Page page)
    {
        ReadingTime.ThrowIfOver();
        if (page.Letters.Count > ReaderLimits.PageLetters)
        {
            throw UnreadableException.OverLimit($"{ReaderLimits.PageLetters:N0} characters on a page");
        }

        // Bold is made by some programs by printing twice, a hair's breadth apart.
        var letters = DuplicateOverlappingTextProcessor.Get(
            page.Letters.Where(letter => letter.TextOrientation == TextOrientation.Horizontal)
        );
        return
        [
            .. NearestNeighbourWordExtractor
                .Instance.GetWords(letters)
                .Where(word => !string.IsNullOrWhiteSpace(word.Text)),
        ];
    }

    /// <summary>The columns of some words of a page.</summary>
    public static ImmutableArray<PdfColumn> Columns(int page, IReadOnlyList<Word> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return
        [
            .. UnsupervisedReadingOrderDetector
                .Instance.Get(blocks)
                .OrderBy(block => block.ReadingOrder)
                .Select(block => new PdfColumn([.. block.TextLines.Select(line => LineOf(page, line))])),
        ];
    }

    private static PdfLine LineOf(int page, TextLine line)
    {
        var box = line.BoundingBox;
        var size = line
            .Words.SelectMany(word => word.Letters)
            .GroupBy(letter => Math.Round(letter.PointSize, 1))
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key)
            .First()
            .Key;
        var text = string.Join(' ', line.Words.Select(word => word.Text));
        return new PdfLine(text, page, box.Left, box.Right, box.Bottom, box.Top, size);
    }
}

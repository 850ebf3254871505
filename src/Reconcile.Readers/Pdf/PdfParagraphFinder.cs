using System.Collections.Immutable;
using Reconcile.Articles;

namespace Reconcile.Readers.Pdf;

/// <summary>Makes headlines, paragraphs and captions of a document's columns.</summary>
internal sealed class PdfParagraphFinder
{
    /// <summary>A first line is set in by more than this, in sizes of its letters.</summary>
    private const double Indent = 0.7;

    /// <summary>How much larger than the text a heading is, and how much smaller a caption.</summary>
    private const double HeadingSize = 1.15;

    private const double CaptionSize = 0.92;
    private const int LongestHeading = 250;

    private readonly double size;
    private readonly LineJoiner joiner;

    private PdfParagraphFinder(ImmutableArray<PdfLine> lines)
    {
        size = lines
            .GroupBy(line => line.Size)
            .OrderByDescending(group => group.Sum(line => line.Text.Length))
            .ThenBy(group => group.Key)
            .First()
            .Key;
        joiner = new LineJoiner(lines);
    }

    /// <summary>The parts in the order of the columns.</summary>
    /// <param name="columns">All columns in reading order.</param>
    /// <param name="title">Index of the part that is the headline: the largest heading of the first page.</param>
    public static ImmutableArray<Block> Find(ImmutableArray<PdfColumn> columns, out int? title)
    {
        title = null;
        ImmutableArray<PdfLine> lines = [.. columns.SelectMany(column => column.Lines)];
        if (lines.IsEmpty)
        {
            return [];
        }

        var finder = new PdfParagraphFinder(lines);
        var parts = finder.Merge(columns.SelectMany(finder.Split));
        var blocks = parts.Select(finder.BlockOf).ToImmutableArray();
        title = Enumerable
            .Range(0, parts.Count)
            .Where(i => blocks[i] is { Kind: PlaceKind.Heading, Page: 1 })
            .OrderByDescending(i => parts[i][0].Size)
            .Select(i => (int?)i)
            .FirstOrDefault();
        return blocks;
    }

    /// <summary>A column's paragraphs: each starts where the line is set in, or where the letters change size.</summary>
    private IEnumerable<List<PdfLine>> Split(PdfColumn column)
    {
        // The left edge of most lines; the first of each paragraph is set in from it.
        var edge = column
            .Lines.GroupBy(line => Math.Round(line.Left))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .First()
            .Key;
        var paragraph = new List<PdfLine>();
        foreach (var line in column.Lines)
        {
            if (paragraph.Count > 0 && StartsParagraph(paragraph[^1], line, edge, column))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(line);
        }

        yield return paragraph;
    }

    private bool StartsParagraph(PdfLine before, PdfLine line, double edge, PdfColumn column)
    {
        if (Math.Abs(before.Size - line.Size) > 0.1 * size)
        {
            return true;
        }

        var isIndented = line.Left > edge + (Indent * line.Size) && before.Left < line.Left - (Indent * line.Size / 2);
        var isShort = before.Right < column.Right - (0.15 * (column.Right - column.Left));
        return isIndented || (isShort && EndsSentence(before.Text));
    }

    // A paragraph that goes on in the next column or on the next page; a caption or a heading may stand in between.
    private List<List<PdfLine>> Merge(IEnumerable<List<PdfLine>> parts)
    {
        var merged = new List<List<PdfLine>>();
        foreach (var part in parts)
        {
            var open = merged.LastOrDefault(one => KindOf(one) == PlaceKind.Paragraph);
            if (
                open is not null
                && KindOf(part) == PlaceKind.Paragraph
                && !EndsSentence(open[^1].Text)
                && part[0].Text.TrimStart() is [var first, ..]
                && (char.IsLower(first) || open[^1].Text.EndsWith('-'))
            )
            {
                open.AddRange(part);
            }
            else
            {
                merged.Add([.. part]);
            }
        }

        return merged;
    }

    private Block BlockOf(List<PdfLine> lines) =>
        new(KindOf(lines), joiner.Join(lines.Select(line => line.Text))) { Page = lines[0].Page };

    private PlaceKind KindOf(List<PdfLine> lines)
    {
        var length = lines.Sum(line => line.Text.Length);
        return length > LongestHeading ? PlaceKind.Paragraph
            : lines[0].Size >= HeadingSize * size ? PlaceKind.Heading
            : lines[0].Size <= CaptionSize * size ? PlaceKind.Caption
            : PlaceKind.Paragraph;
    }

    private static bool EndsSentence(string text) =>
        text.TrimEnd(' ', '"', '\u201D', '\u2019', ')') is [.., '.' or '!' or '?' or ':'];
}

using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Reports.Html;

/// <summary>Cuts a paragraph where passages begin and end, so that overlapping ones can all be shown.</summary>
internal static class PassageCutter
{
    /// <summary>The pieces of a paragraph in the order of the text; together they are the paragraph without its marks.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="passages">The article's passages, in any order.</param>
    /// <param name="markup">The article's marks that are no words, ordered.</param>
    public static ImmutableArray<Piece> Cut(
        TextSpan paragraph,
        ImmutableArray<Passage> passages,
        ImmutableArray<TextSpan> markup
    )
    {
        var inside = passages.Where(passage => passage.Span.Overlaps(paragraph)).ToArray();
        var marks = markup.Where(mark => mark.Overlaps(paragraph)).ToArray();
        var cuts = inside
            .Select(passage => passage.Span)
            .Concat(marks)
            .SelectMany(span => new[] { span.Start, span.End })
            .Where(cut => cut > paragraph.Start && cut < paragraph.End)
            .Append(paragraph.Start)
            .Append(paragraph.End)
            .Distinct()
            .Order()
            .ToArray();
        return
        [
            .. cuts.Zip(cuts.Skip(1), (start, end) => new TextSpan(start, end))
                .Where(span => !marks.Any(mark => mark.Contains(span)))
                .Select(span => new Piece(span, Over(span, inside))),
        ];
    }

    private static ImmutableArray<Passage> Over(TextSpan span, Passage[] passages) =>
        [
            .. passages
                .Where(passage => passage.Span.Contains(span))
                .OrderByDescending(passage => passage.Finding.Verdict)
                .ThenBy(passage => passage.Span.Length)
                .ThenBy(passage => passage.Span)
                .ThenBy(passage => passage.Id, StringComparer.Ordinal),
        ];
}

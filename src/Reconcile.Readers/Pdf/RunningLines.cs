using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;

namespace Reconcile.Readers.Pdf;

/// <summary>Takes running headers, footers and page numbers away.</summary>
internal static partial class RunningLines
{
    /// <summary>How much of a page's height, at top and bottom, they stand in.</summary>
    private const double Margin = 0.1;

    /// <summary>The words of each page without those lines in its margins that come back on other pages.</summary>
    /// <param name="pages">The pages in order, each with its height in points and its words.</param>
    public static ImmutableArray<ImmutableArray<Word>> Remove(
        ImmutableArray<(double Height, ImmutableArray<Word> Words)> pages
    )
    {
        var lines = pages.Select(page => MarginLines(page.Height, page.Words)).ToArray();
        var pagesOf = lines
            .SelectMany(page => page.Select(line => line.Key).Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        // Left and right pages may have headers of their own, so every third page is enough.
        var enough = Math.Max(2, pages.Length / 3);
        return
        [
            .. pages.Select(
                (page, index) =>
                {
                    var running = lines[index]
                        .Where(line => pagesOf[line.Key] >= enough || PageNumber().IsMatch(line.Key))
                        .SelectMany(line => line.Words)
                        .ToHashSet();
                    return page.Words.Where(word => !running.Contains(word)).ToImmutableArray();
                }
            ),
        ];
    }

    /// <summary>The lines in a page's margins, with what stays the same of them from page to page.</summary>
    private static (string Key, Word[] Words)[] MarginLines(double height, ImmutableArray<Word> words) =>
        [
            .. words
                .Where(word =>
                    word.BoundingBox.Bottom > height * (1 - Margin) || word.BoundingBox.Top < height * Margin
                )
                .GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y))
                .Select(line => line.OrderBy(word => word.BoundingBox.Left).ToArray())
                .Select(line => (Key: KeyOf(line), line)),
        ];

    private static string KeyOf(Word[] line) =>
        Digits().Replace(string.Join(' ', line.Select(word => word.Text)).ToUpperInvariant(), "#");

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A\W*(?:PAGE |P\. ?)?#(?: ?(?:OF|/) ?#)?\W*\z", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}

using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>Finds the paragraphs of a text: blocks between blank lines, and lines that end before the margin.</summary>
/// <remarks>
/// News text comes in two kinds. In one every line is a paragraph or a headline; in the other lines are wrapped at a
/// margin of some 60 to 100 columns. A wrapped line ends because the next word did not fit, which tells the two apart
/// without looking at punctuation.
/// </remarks>
internal static class ParagraphFinder
{
    /// <summary>Lines longer than this are not wrapped by an editor or mail program.</summary>
    private const int WidestMargin = 132;

    private const int NarrowestMargin = 40;

    /// <summary>The paragraphs of a part of the text, ordered, none empty.</summary>
    public static List<TextSpan> Find(ReadOnlySpan<char> text, TextSpan part)
    {
        var lines = FindLines(text, part);
        var margin = FindMargin(text, lines);
        var paragraphs = new List<TextSpan>();
        var i = 0;
        while (i < lines.Count)
        {
            if (lines[i].IsEmpty)
            {
                i++;
                continue;
            }

            var last = i;
            while (
                last + 1 < lines.Count
                && !lines[last + 1].IsEmpty
                && IsWrapped(text, lines[last], lines[last + 1], margin)
            )
            {
                last++;
            }

            paragraphs.Add(new TextSpan(lines[i].Start, lines[last].End));
            i = last + 1;
        }

        return paragraphs;
    }

    /// <summary>The lines without white space around them; blank ones are empty.</summary>
    private static List<TextSpan> FindLines(ReadOnlySpan<char> text, TextSpan part)
    {
        var lines = new List<TextSpan>();
        var start = part.Start;
        for (var i = part.Start; i <= part.End; i++)
        {
            if (i < part.End && text[i] is not ('\n' or '\r' or '\u2028' or '\u2029'))
            {
                continue;
            }

            var (first, last) = (start, i);
            while (first < last && Tokenizer.IsBlank(text[first]))
            {
                first++;
            }

            while (last > first && Tokenizer.IsBlank(text[last - 1]))
            {
                last--;
            }

            // "\r\n" is one line end; its empty half would look like a blank line.
            if (!(i < part.End && i > part.Start && text[i] == '\n' && text[i - 1] == '\r'))
            {
                lines.Add(new TextSpan(first, last));
            }

            start = i + 1;
        }

        return lines;
    }

    /// <summary>The column at which the text is wrapped, or 0 if it is not.</summary>
    private static int FindMargin(ReadOnlySpan<char> text, List<TextSpan> lines)
    {
        var margin = 0;
        foreach (var line in lines)
        {
            margin = Math.Max(margin, line.Length);
        }

        if (margin is > WidestMargin or < NarrowestMargin)
        {
            return 0;
        }

        var (full, all) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!lines[i].IsEmpty && !lines[i + 1].IsEmpty)
            {
                all++;
                full += IsWrapped(text, lines[i], lines[i + 1], margin) ? 1 : 0;
            }
        }

        // Half of the line ends in wrapped text may be the last of a paragraph; in a list of lines hardly any is full.
        return full >= 2 && full * 2 >= all ? margin : 0;
    }

    private static bool IsWrapped(ReadOnlySpan<char> text, TextSpan line, TextSpan next, int margin)
    {
        if (margin == 0)
        {
            return false;
        }

        var word = next.Start;
        while (word < next.End && !Tokenizer.IsBlank(text[word]))
        {
            word++;
        }

        // The longest line may be longer than the others by a word that could not be broken: allow a tenth.
        return line.Length + 1 + (word - next.Start) > margin - (margin / 10);
    }
}

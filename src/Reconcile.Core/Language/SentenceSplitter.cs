using System.Collections.Frozen;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>Splits the tokens of a paragraph into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longer sentences are cut, so that the time for a sentence is bounded.</summary>
    public const int LongestSentence = 250;

    /// <summary>Words that begin a sentence much more often than a name, after an abbreviation that may end one.</summary>
    private static readonly FrozenSet<string> Starters = (
        "The A An In On At He She It They We I You But And This That These Those His Her Its Their Our My There When While"
        + " After Before Since As If For From With However Meanwhile What Who Why How Where Some Many Most Both Another"
        + " According Although Though Yet So Or Not No Under By To During Until Now Then Last Earlier Later Such Despite"
        + " Because Once Only Even One Two Three"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs by which a quotation is given to its speaker.</summary>
    private static readonly FrozenSet<string> Saying = (
        "said says asked asks told tells added wrote writes replied shouted yelled cried explained screamed quipped"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SayingSpans =
        Saying.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StarterSpans =
        Starters.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends the end (one past the last token) of each sentence among the tokens from <paramref name="first"/>.</summary>
    public static void Split(ReadOnlySpan<char> text, List<TextSpan> tokens, int first, List<int> ends)
    {
        var start = first;
        var i = first;
        while (i < tokens.Count)
        {
            var end = i + 1;
            if (MayEndSentence(text, tokens[i]))
            {
                end = IncludeClosing(text, tokens, first, end);
                if (end < tokens.Count && EndsHere(text, tokens, i, end))
                {
                    ends.Add(end);
                    start = end;
                    i = end;
                    continue;
                }
            }

            i++;
            if (i - start >= LongestSentence && i < tokens.Count)
            {
                start = BestCut(text, tokens, start, i);
                ends.Add(start);
            }
        }

        if (start < tokens.Count)
        {
            ends.Add(tokens.Count);
        }
    }

    private static bool MayEndSentence(ReadOnlySpan<char> text, TextSpan token) =>
        text[token.End - 1] is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    /// <summary>Moves past quotation marks and brackets that close after the full stop.</summary>
    private static int IncludeClosing(ReadOnlySpan<char> text, List<TextSpan> tokens, int first, int i)
    {
        while (i < tokens.Count && tokens[i].Start == tokens[i - 1].End && IsClosing(text, tokens[i]))
        {
            i++;
        }

        // Some texts set a blank before the closing mark. A straight one closes if another is open.
        if (i < tokens.Count && IsDetached(text, tokens[i]))
        {
            var mark = text[tokens[i].Start];
            if (mark == '”' || (mark == '"' && IsOpen(text, tokens, first, i)))
            {
                i++;
            }
        }

        return i;
    }

    /// <summary>Whether white space or the end of the text follows.</summary>
    private static bool IsDetached(ReadOnlySpan<char> text, TextSpan token) =>
        token.End == text.Length || Tokenizer.IsBlank(text[token.End]);

    /// <summary>Whether the straight quotation marks before a token are odd in number; the last few dozen tokens tell.</summary>
    private static bool IsOpen(ReadOnlySpan<char> text, List<TextSpan> tokens, int first, int i)
    {
        var open = false;
        for (var k = Math.Max(first, i - LongestSentence); k < i; k++)
        {
            open ^= text[tokens[k].Start] == '"';
        }

        return open;
    }

    private static bool IsClosing(ReadOnlySpan<char> text, TextSpan token) =>
        text[token.Start] is '"' or '\'' or '’' or '”' or ')' or ']' or '»' or '}' or '.' && token.Length <= 2;

    private static bool EndsHere(ReadOnlySpan<char> text, List<TextSpan> tokens, int stop, int next)
    {
        var mark = text[tokens[stop].Start..tokens[stop].End];
        var k = next;
        while (k < tokens.Count && IsOpening(text, tokens[k]))
        {
            k++;
        }

        if (k == tokens.Count)
        {
            return true;
        }

        var following = text[tokens[k].Start..tokens[k].End];
        var joined = tokens[next].Start == tokens[next - 1].End;
        if (joined && !char.IsUpper(following[0]))
        {
            return false;
        }

        if (char.IsLower(following[0]) || IsDetachedDecimal(text, tokens, stop, following))
        {
            return false;
        }

        if (mark[0] is '!' or '?' && next > stop + 1 && IsAttribution(text, tokens, next))
        {
            return false;
        }

        var isMark = mark[0] is '.' or '!' or '?' or '…' or '。' or '！' or '？';
        if (isMark)
        {
            // "(!)" and the like stay inside; an ellipsis before a capital is taken as an end.
            return char.IsLetterOrDigit(following[0]) || k > next || !IsInner(following[0]);
        }

        if (mark.Length == 2 && char.IsLetter(mark[0]))
        {
            // An initial: only "I", "X" ... before a sure beginning.
            return k == next
                && StarterSpans.Contains(following)
                && following.Length > 1
                && !IsAfterName(text, tokens, stop);
        }

        var word = mark[..^1];
        if (Abbreviations.GoesBeforeName(word))
        {
            return false;
        }

        var quoted = k > next && text[tokens[next].Start] is not ('(' or '[');
        return (quoted || (k == next && StarterSpans.Contains(following))) && char.IsUpper(following[0]);
    }

    /// <summary>A calibre as in "a . 38 revolver": a full stop between blanks before a number.</summary>
    private static bool IsDetachedDecimal(
        ReadOnlySpan<char> text,
        List<TextSpan> tokens,
        int stop,
        ReadOnlySpan<char> following
    ) =>
        char.IsAsciiDigit(following[0])
        && tokens[stop].Length == 1
        && text[tokens[stop].Start] == '.'
        && stop > 0
        && tokens[stop - 1].End < tokens[stop].Start;

    /// <summary>Whether "Smith said" or the like follows: then the question or cry belongs to its sentence.</summary>
    private static bool IsAttribution(ReadOnlySpan<char> text, List<TextSpan> tokens, int next)
    {
        for (var i = next; i < tokens.Count && i < next + 4; i++)
        {
            var word = text[tokens[i].Start..tokens[i].End];
            if (SayingSpans.Contains(word))
            {
                return true;
            }

            if (!char.IsLetter(word[0]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsAfterName(ReadOnlySpan<char> text, List<TextSpan> tokens, int i) =>
        i > 0 && char.IsUpper(text[tokens[i - 1].Start]);

    private static bool IsInner(char c) => c is ',' or ';' or ':' or '-' or '–' or '—' or '.' or ')' or '!' or '?';

    private static bool IsOpening(ReadOnlySpan<char> text, TextSpan token) =>
        text[token.Start] is '"' or '“' or '‘' or '\'' or '`' or '«' or '(' or '[' or '„' && token.Length <= 2;

    /// <summary>After the last semicolon, or else comma, of the second half; or hard.</summary>
    private static int BestCut(ReadOnlySpan<char> text, List<TextSpan> tokens, int start, int end)
    {
        var comma = -1;
        for (var i = end - 1; i > start + (LongestSentence / 2); i--)
        {
            var c = text[tokens[i].Start];
            if (c == ';')
            {
                return i + 1;
            }

            if (c == ',' && comma < 0)
            {
                comma = i + 1;
            }
        }

        return comma > 0 ? comma : end;
    }
}

using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>
/// Splits text into syntactic words as the English treebanks of Universal Dependencies do: clitics, hyphens and units
/// are tokens of their own (<c>do|n't</c>, <c>six|-|mile</c>, <c>20|km</c>), abbreviations keep their full stop.
/// </summary>
/// <remarks>
/// One pass from left to right with bounded look-ahead, so time grows linearly with the text. Every character that is
/// neither white space nor a control character is in exactly one token.
/// </remarks>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of a part of the text to a list.</summary>
    public static void Tokenize(ReadOnlySpan<char> text, TextSpan part, List<TextSpan> tokens)
    {
        var i = TokenizeItemNumber(text, part, tokens);
        while (i < part.End)
        {
            if (IsBlank(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < part.End && !IsBlank(text[end]))
            {
                end++;
            }

            TokenizeChunk(text, i, end, tokens);
            i = end;
        }
    }

    /// <summary>The number of a list item or section at the beginning ("2. ", "3.1. ") keeps its full stop.</summary>
    private static int TokenizeItemNumber(ReadOnlySpan<char> text, TextSpan part, List<TextSpan> tokens)
    {
        var i = part.Start;
        while (i < part.End && i - part.Start < 8 && (char.IsAsciiDigit(text[i]) || text[i] == '.'))
        {
            i++;
        }

        var isItem =
            i - part.Start >= 2
            && i + 1 < part.End
            && text[i - 1] == '.'
            && text[i - 2] != '.'
            && char.IsAsciiDigit(text[part.Start])
            && IsBlank(text[i])
            && char.IsUpper(text[i + 1]);
        if (!isItem || i - part.Start > 6)
        {
            return part.Start;
        }

        tokens.Add(new TextSpan(part.Start, i));
        return i;
    }

    /// <summary>White space, and the control and zero-width characters that are no part of any word.</summary>
    public static bool IsBlank(char c) =>
        c <= ' '
        || (c >= '\u007f' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\ufeff' or '\u2060'));

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '´' or '‘';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static void TokenizeChunk(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        // Addresses are looked for once a chunk, so a chunk of any length is scanned twice at most.
        var address = text[start..end].IndexOfAny('@', '/', '.') >= 0 ? AddressFinder.Find(text, start, end) : default;
        var i = start;
        while (i < end)
        {
            if (address.Length > 0 && i == address.Start)
            {
                tokens.Add(address);
                i = address.End;
                continue;
            }

            var limit = address.Length > 0 && i < address.Start ? address.Start : end;
            i = ScanToken(text, start, i, limit, tokens);
        }
    }

    private static int ScanToken(ReadOnlySpan<char> text, int chunk, int i, int end, List<TextSpan> tokens)
    {
        var c = text[i];
        if (IsWordStart(text, i, end))
        {
            return WordScanner.Scan(text, i, end, tokens);
        }

        if (char.IsDigit(c) || (c is '.' && i + 1 < end && char.IsDigit(text[i + 1]) && i == chunk))
        {
            return NumberScanner.Scan(text, i, end, tokens);
        }

        if (IsApostrophe(c))
        {
            return ScanApostrophe(text, chunk, i, end, tokens);
        }

        var stop = c switch
        {
            '.' or '…' => RunOf(text, i, end, static x => x is '.' or '…'),
            '!' or '?' => RunOf(text, i, end, static x => x is '!' or '?'),
            ':' or ';' or '=' when i == chunk => EmoticonEnd(text, i, end),
            '-' or '_' or '*' or '=' or '+' or '#' or '~' or '<' or '>' or '|' or '–' or '—' => RepeatEnd(text, i, end),
            _ when char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]) => i + 2,
            _ => i + 1,
        };
        tokens.Add(new TextSpan(i, stop));
        return stop;
    }

    private static bool IsWordStart(ReadOnlySpan<char> text, int i, int end)
    {
        var c = text[i];
        return char.IsAsciiLetter(c)
            || (c >= '\u0080' && WordScanner.IsWordCharacter(text, i, end))
            || (c is '#' or '@' && i + 1 < end && char.IsLetter(text[i + 1]));
    }

    private static int ScanApostrophe(ReadOnlySpan<char> text, int chunk, int start, int end, List<TextSpan> tokens)
    {
        // Two of them are a quotation mark: ''broad-based'', ``so''.
        if (start + 1 < end && text[start + 1] == text[start])
        {
            tokens.Add(new TextSpan(start, start + 2));
            return start + 2;
        }

        if (start > chunk && char.IsLetterOrDigit(text[start - 1]))
        {
            // After a digit or a closing bracket the clitic was not part of the word: "1990's".
            var clitic = start + 1;
            while (clitic < end && clitic - start <= 2 && char.IsAsciiLetter(text[clitic]))
            {
                clitic++;
            }

            var ends = clitic == end || !char.IsLetterOrDigit(text[clitic]);
            var stop = ends && clitic > start + 1 ? clitic : start + 1;
            tokens.Add(new TextSpan(start, stop));
            return stop;
        }

        // "'90s", "'em", "'tis".
        if (start + 1 < end && text[start] is '\'' or '’')
        {
            var word = start + 1;
            while (word < end && word - start <= 4 && char.IsAsciiLetterOrDigit(text[word]))
            {
                word++;
            }

            var part = text[(start + 1)..word];
            var decade =
                part.Length is 2 or 3
                && char.IsAsciiDigit(part[0])
                && char.IsAsciiDigit(part[1])
                && (part.Length == 2 || part[2] == 's');
            if (decade || part is "em" or "tis" or "twas" or "cause" or "til")
            {
                tokens.Add(new TextSpan(start, word));
                return word;
            }
        }

        tokens.Add(new TextSpan(start, start + 1));
        return start + 1;
    }

    private static int EmoticonEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var i = start + 1;
        if (i < end && text[i] == '-')
        {
            i++;
        }

        return i + 1 == end && text[i] is ')' or '(' or 'D' or 'P' or ']' or '[' ? end : RepeatEnd(text, start, end);
    }

    private static int RunOf(ReadOnlySpan<char> text, int start, int end, Func<char, bool> belongs)
    {
        var i = start + 1;
        while (i < end && belongs(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int RepeatEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var i = start + 1;
        while (i < end && text[i] == text[start])
        {
            i++;
        }

        return i;
    }
}

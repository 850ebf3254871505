using System.Collections.Frozen;
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
    /// <summary>First parts that stay with what follows their hyphen ("non-profit", "mid-1990s").</summary>
    private static readonly FrozenSet<string> Prefixes = Set(
        "non e re anti co pre pro mid cross post semi over sub multi ex counter mini neo inter intra socio psycho ultra un"
            + " bi tri micro macro quasi pseudo de dis extra hyper trans under"
    );

    /// <summary>Units written directly after a number.</summary>
    private static readonly FrozenSet<string> Units = Set(
        "km kms kmh kph mph m cm mm nm kg kgs g mg lb lbs oz t ft in yd yds mi ha l ml kw mw gw kwh mwh hz khz mhz ghz"
            + " v mb gb tb kb am pm a.m p.m bn m tn mn k p c f min mins hr hrs h s sec secs yr yrs million billion trillion"
            + " x kt kn db usd eur gbp pc pct bpd boe tonne tonnes tons cc hp rpm ppm bbl b"
    );

    /// <summary>Words of two parts written as one, with the length of the first part.</summary>
    private static readonly FrozenDictionary<string, int> Joined = new Dictionary<string, int>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["gotta"] = 3,
        ["wanna"] = 3,
        ["gimme"] = 3,
        ["lemme"] = 3,
        ["dont"] = 2,
        ["didnt"] = 3,
        ["doesnt"] = 4,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["couldnt"] = 5,
        ["wouldnt"] = 5,
        ["havent"] = 4,
        ["arent"] = 3,
        ["aint"] = 2,
        ["youre"] = 3,
        ["theyre"] = 4,
        ["thats"] = 4,
        ["whats"] = 4,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrefixSpans =
        Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitSpans = Units.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> JoinedSpans =
        Joined.GetAlternateLookup<ReadOnlySpan<char>>();

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
        var address = text[start..end].IndexOfAny('@', '/', '.') >= 0 ? FindAddress(text, start, end) : default;
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
            return ScanWord(text, i, end, tokens);
        }

        if (char.IsDigit(c) || (c is '.' && i + 1 < end && char.IsDigit(text[i + 1]) && i == chunk))
        {
            return ScanNumber(text, i, end, tokens);
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
            || (c >= '\u0080' && IsWordCharacter(text, i, end))
            || (c is '#' or '@' && i + 1 < end && char.IsLetter(text[i + 1]));
    }

    private static bool IsWordCharacter(ReadOnlySpan<char> text, int i, int end)
    {
        var c = text[i];
        if (c < '\u0080')
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_';
        }

        if (char.IsHighSurrogate(c))
        {
            return i + 1 < end && char.IsLowSurrogate(text[i + 1]) && char.IsLetter(text[i..(i + 2)].ToString(), 0);
        }

        return char.IsLetterOrDigit(c)
            || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]))
            || char.GetUnicodeCategory(c)
                is System.Globalization.UnicodeCategory.NonSpacingMark
                    or System.Globalization.UnicodeCategory.SpacingCombiningMark
            || c is '\u00ad' or '\u200d' or '\u200c';
    }

    private static int ScanWord(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        var i = WordEnd(text, start, end);

        // "US$", "A$", "HK$": the currency is one symbol.
        if (i < end && text[i] == '$' && i - start <= 2 && IsUpper(text[start..i]))
        {
            tokens.Add(new TextSpan(start, i + 1));
            return i + 1;
        }

        // Initialisms with full stops: "U.S.", "a.m.", "J.K.", "Ph.D.".
        if (i < end && text[i] == '.')
        {
            var dotted = DottedEnd(text, start, i, end);
            if (dotted > i)
            {
                tokens.Add(new TextSpan(start, dotted));
                return dotted;
            }

            if (KeepsFullStop(text, start, i, end))
            {
                tokens.Add(new TextSpan(start, i + 1));
                return i + 1;
            }
        }

        // "AT&T", "P&L".
        if (
            i + 1 < end
            && text[i] == '&'
            && i - start <= 3
            && char.IsAsciiLetterUpper(text[i + 1])
            && IsUpper(text[start..i])
        )
        {
            i = WordEnd(text, i + 1, end);
        }

        // "non-profit", "e-mail", "co-operate".
        if (
            i + 1 < end
            && IsHyphen(text[i])
            && IsWordCharacter(text, i + 1, end)
            && (start == 0 || !IsHyphen(text[start - 1]))
            && PrefixSpans.Contains(text[start..i])
        )
        {
            i = WordEnd(text, i + 1, end);
        }

        AddWord(text, start, i, tokens);
        return i;
    }

    /// <summary>End of a run of letters and digits with apostrophes between letters.</summary>
    private static int WordEnd(ReadOnlySpan<char> text, int i, int end)
    {
        i++;
        while (i < end)
        {
            if (IsWordCharacter(text, i, end))
            {
                i++;
            }
            else if (
                IsApostrophe(text[i])
                && i + 1 < end
                && char.IsLetter(text[i + 1])
                && char.IsLetterOrDigit(text[i - 1])
            )
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private static int DottedEnd(ReadOnlySpan<char> text, int start, int firstStop, int end)
    {
        var i = firstStop;
        var previous = start;
        var stops = 0;
        while (i < end && text[i] == '.' && i - previous <= 2 && i - previous >= 1 && IsLetters(text[previous..i]))
        {
            stops++;
            i++;
            previous = i;
            while (i < end && i - previous < 3 && char.IsLetter(text[i]))
            {
                i++;
            }
        }

        if (stops == 0 || (stops == 1 && i == previous))
        {
            return firstStop;
        }

        // "U.S.A" keeps its last letter, "U.S.-led" and "a.m.and" end at the last stop.
        if (i - previous == 1 && (i == end || !char.IsLetterOrDigit(text[i])))
        {
            return stops >= 1 && char.IsUpper(text[i - 1]) == char.IsUpper(text[start]) ? i : firstStop;
        }

        return i == previous && stops >= 2 ? i : firstStop;
    }

    private static bool KeepsFullStop(ReadOnlySpan<char> text, int start, int stop, int end)
    {
        var word = text[start..stop];
        if (stop + 1 < end && (text[stop + 1] == '.' || char.IsLetter(text[stop + 1])))
        {
            return false;
        }

        if (word.Length == 1)
        {
            return char.IsUpper(word[0]) && (word[0] != 'I' || NextVisible(text, stop + 1) is { } x && char.IsUpper(x))
                || char.IsDigit(NextVisible(text, stop + 1) ?? ' ') && word[0] is 'p' or 'c' or 'v';
        }

        if (!Abbreviations.GoesBeforeName(word) && !Abbreviations.GoesAfterName(word))
        {
            return false;
        }

        if (word.Equals("al", StringComparison.Ordinal))
        {
            return start >= 3 && text[(start - 3)..(start - 1)] is "et";
        }

        if (!Abbreviations.IsDoubtful(word))
        {
            // Titles, months and states are capitalised; "gen" or "dec" in lower case is something else, unless a number
            // follows. Some are no other word in any case.
            return char.IsUpper(word[0])
                || Abbreviations.IsNoOtherWord(word)
                || (NextVisible(text, stop + 1) is { } number && char.IsDigit(number));
        }

        return NextVisible(text, stop + 1) is { } next
                && (char.IsDigit(next) || next is ',' or '#' || (char.IsLower(next) && char.IsUpper(word[0])))
            || word is "Co" or "vs" or "v" or "Miss" && NextVisible(text, stop + 1) is not null;
    }

    private static char? NextVisible(ReadOnlySpan<char> text, int i)
    {
        // Two blanks are enough: more white space than that is not within a sentence.
        for (var k = i; k < text.Length && k < i + 3; k++)
        {
            if (!IsBlank(text[k]))
            {
                return text[k];
            }
        }

        return null;
    }

    private static void AddWord(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        var word = text[start..end];
        var split = CliticStart(word);
        if (split > 0)
        {
            // "shouldn't've", "who'd've": a clitic may carry another.
            AddWord(text, start, start + split, tokens);
            tokens.Add(new TextSpan(start + split, end));
            return;
        }

        if (word.Length is >= 4 and <= 8 && JoinedSpans.TryGetValue(word, out var first))
        {
            tokens.Add(new TextSpan(start, start + first));
            tokens.Add(new TextSpan(start + first, end));
            return;
        }

        tokens.Add(new TextSpan(start, end));
    }

    /// <summary>Offset of <c>n't</c>, <c>'s</c>, <c>'re</c> and the like at the end of a word, or 0.</summary>
    private static int CliticStart(ReadOnlySpan<char> word)
    {
        var n = word.Length;
        if (n >= 4 && IsApostrophe(word[n - 2]) && word[n - 1] is 't' or 'T' && n >= 4 && word[n - 3] is 'n' or 'N')
        {
            return n - 3;
        }

        if (n >= 3 && IsApostrophe(word[n - 2]) && word[n - 1] is 's' or 'S' or 'm' or 'M' or 'd' or 'D')
        {
            return n - 2;
        }

        return
            n >= 4
            && IsApostrophe(word[n - 3])
            && (word[n - 2], word[n - 1])
                is
                    ('r' or 'R', 'e' or 'E')
                    or
                    ('v' or 'V', 'e' or 'E')
                    or
                    ('l' or 'L', 'l' or 'L')
            ? n - 3
            : 0;
    }

    private static int ScanNumber(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
    {
        var phone = PhoneEnd(text, start, end);
        if (phone > start)
        {
            tokens.Add(new TextSpan(start, phone));
            return phone;
        }

        var i = start + 1;
        while (i < end && (char.IsDigit(text[i]) || ContinuesNumber(text, i, end)))
        {
            i++;
        }

        var number = i;
        while (i < end && IsWordCharacter(text, i, end))
        {
            i++;
        }

        if (i == number)
        {
            tokens.Add(new TextSpan(start, i));
            return i;
        }

        // "20km", "6pm", "$1.2bn": the unit is a word of its own; "20th", "1970s", "3D", "747s" are not split.
        var letters = text[number..i];
        if (letters is "s" or "S")
        {
            tokens.Add(new TextSpan(start, i));
            return i;
        }

        if (letters.Length <= 8 && UnitSpans.Contains(letters))
        {
            tokens.Add(new TextSpan(start, number));
            var stop = i < end && text[i] == '.' ? DottedEnd(text, number, i, end) : i;
            tokens.Add(new TextSpan(number, stop));
            return stop;
        }

        if (i < end && text[i] == '.' && letters.Length == 1)
        {
            var stop = DottedEnd(text, number, i, end);
            if (stop > i)
            {
                tokens.Add(new TextSpan(start, number));
                tokens.Add(new TextSpan(number, stop));
                return stop;
            }
        }

        AddWord(text, start, WordEnd(text, i - 1, end) is var word && word > i ? word : i, tokens);
        return Math.Max(i, WordEnd(text, i - 1, end));
    }

    /// <summary>A point, colon or slash before a digit; a comma only before three digits: "1,300" but "3,4".</summary>
    private static bool ContinuesNumber(ReadOnlySpan<char> text, int i, int end)
    {
        if (i + 1 >= end || !char.IsDigit(text[i + 1]))
        {
            return false;
        }

        return text[i] is '.' or ':' or '/'
            || (
                text[i] == ','
                && i + 3 < end
                && char.IsDigit(text[i + 2])
                && char.IsDigit(text[i + 3])
                && (i + 4 == end || !char.IsDigit(text[i + 4]))
            );
    }

    /// <summary>End of a telephone number ("713-853-1234", "345-9945"), or <paramref name="start"/>.</summary>
    private static int PhoneEnd(ReadOnlySpan<char> text, int start, int end)
    {
        Span<int> groups = stackalloc int[5];
        var count = 0;
        var i = start;
        while (count < groups.Length)
        {
            var group = i;
            while (i < end && i - group < 5 && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            groups[count++] = i - group;
            if (i + 1 >= end || text[i] != '-' || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }

            i++;
        }

        var ends = i == end || !IsWordCharacter(text, i, end);
        return ends && ((count >= 3 && groups[count - 1] >= 2) || (count == 2 && groups[0] == 3 && groups[1] == 4))
            ? i
            : start;
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

    /// <summary>The web or e-mail address in a chunk, without brackets and punctuation around it; empty if none.</summary>
    private static TextSpan FindAddress(ReadOnlySpan<char> text, int start, int end)
    {
        var first = start;
        while (first < end && text[first] is '(' or '[' or '<' or '"' or '“' or '\'' or '‘' or '«')
        {
            first++;
        }

        var last = end;
        while (
            last > first
            && text[last - 1]
                is '.'
                    or ','
                    or ';'
                    or ':'
                    or '!'
                    or '?'
                    or ')'
                    or ']'
                    or '>'
                    or '"'
                    or '”'
                    or '\''
                    or '’'
                    or '»'
        )
        {
            last--;
        }

        var chunk = text[first..last];
        if (chunk.Length < 4)
        {
            return default;
        }

        var at = chunk.IndexOf('@');
        var isMail = at > 0 && at < chunk.Length - 3 && chunk[at..].Contains('.') && chunk[at..].IndexOf('/') < 0;
        var isUrl =
            chunk.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && chunk.Contains("://", StringComparison.Ordinal)
            || chunk.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase)
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        return isMail || isUrl || IsDomain(chunk) ? new TextSpan(first, last) : default;
    }

    private static bool IsDomain(ReadOnlySpan<char> chunk)
    {
        var name = chunk.IndexOf('/') is var slash && slash > 0 ? chunk[..slash] : chunk;
        var stop = name.LastIndexOf('.');
        return stop > 1
            && name[(stop + 1)..] is "com" or "org" or "net" or "edu" or "gov" or "co.uk" or "info" or "COM"
            && char.IsLetterOrDigit(name[stop - 1]);
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}

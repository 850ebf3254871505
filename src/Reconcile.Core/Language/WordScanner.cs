using System.Collections.Frozen;
using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>Finds where a word ends, and splits what is written together ("don't", "gonna", "non-profit").</summary>
internal static class WordScanner
{
    /// <summary>First parts that stay with what follows their hyphen ("non-profit", "mid-1990s").</summary>
    private static readonly FrozenSet<string> Prefixes = (
        "non e re anti co pre pro mid cross post semi over sub multi ex counter mini neo inter intra socio psycho ultra un"
        + " bi tri micro macro quasi pseudo de dis extra hyper trans under"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

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

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> JoinedSpans =
        Joined.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int Scan(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
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

        // "non-profit", "e-mail", "co-operate"; "no-one" is no number.
        if (
            i + 1 < end
            && Tokenizer.IsHyphen(text[i])
            && IsWordCharacter(text, i + 1, end)
            && (start == 0 || !Tokenizer.IsHyphen(text[start - 1]))
            && WordEnd(text, i + 1, end) is var next
            && (PrefixSpans.Contains(text[start..i]) || IsNoOne(text[start..i], text[(i + 1)..next]))
        )
        {
            i = next;
        }

        AddWord(text, start, i, tokens);
        return i;
    }

    private static bool IsNoOne(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first.Equals("no", StringComparison.OrdinalIgnoreCase)
        && second.Equals("one", StringComparison.OrdinalIgnoreCase);

    public static bool IsWordCharacter(ReadOnlySpan<char> text, int i, int end)
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

    /// <summary>End of a run of letters and digits with apostrophes between letters.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int i, int end)
    {
        i++;
        while (i < end)
        {
            if (IsWordCharacter(text, i, end))
            {
                i++;
            }
            else if (
                Tokenizer.IsApostrophe(text[i])
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

    public static int DottedEnd(ReadOnlySpan<char> text, int start, int firstStop, int end)
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
            if (!Tokenizer.IsBlank(text[k]))
            {
                return text[k];
            }
        }

        return null;
    }

    public static void AddWord(ReadOnlySpan<char> text, int start, int end, List<TextSpan> tokens)
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
        if (
            n >= 4
            && Tokenizer.IsApostrophe(word[n - 2])
            && word[n - 1] is 't' or 'T'
            && n >= 4
            && word[n - 3] is 'n' or 'N'
        )
        {
            return n - 3;
        }

        if (n >= 3 && Tokenizer.IsApostrophe(word[n - 2]) && word[n - 1] is 's' or 'S' or 'm' or 'M' or 'd' or 'D')
        {
            return n - 2;
        }

        return
            n >= 4
            && Tokenizer.IsApostrophe(word[n - 3])
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
}

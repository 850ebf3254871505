namespace Reconcile.Values;

/// <summary>Tells numbers that measure or count from those that name: years, labels, codes, telephone numbers.</summary>
internal sealed class NumberScreen(HedgeTable hedges)
{
    /// <summary>Whether digits at a piece belong to a longer code, whatever follows them: "S23", "F-16", "555-1234-77".</summary>
    public static bool IsPartOfCode(Pieces pieces, int start)
    {
        var (number, before) = (pieces[start], pieces[start - 1]);
        if (!number.IsNumber)
        {
            return false;
        }

        if (
            number.Glued
            && (
                before.IsNumber && PieceScanner.VulgarFraction(number.Text[0]) is null
                || before.IsAny("#", "@", "_", "\\", "&", "=", ":", "^")
            )
        )
        {
            return true;
        }

        if (number.Glued && before.IsWord)
        {
            return !IsMagnitude(pieces, start);
        }

        if (number.Glued && before.Is("/"))
        {
            return true;
        }

        var after = pieces[start + 1];
        if (after.Glued && after.Is(":") && pieces[start + 2] is { Glued: true, IsNumber: true })
        {
            return true;
        }

        return IsBehindHyphenedName(pieces, start) || IsHyphenedChain(pieces, start);
    }

    /// <summary>One past "one-in-100-year", "once-in-a-century", which say how rare something is; null elsewhere.</summary>
    public static int? EndOfOdds(Pieces pieces, int start)
    {
        if (!pieces[start].IsAny("one", "1", "once"))
        {
            return null;
        }

        var at = pieces.BehindHyphen(start + 1);
        if (!pieces[at].Is("in"))
        {
            return null;
        }

        var isJoined = pieces[at + 1].IsHyphen;
        at = pieces.BehindHyphen(at + 1);
        var end = isJoined && pieces[at].Is("a") ? at + 1 : NumberReader.ReadCardinal(pieces, at)?.End ?? start;
        at = pieces.BehindHyphen(end);
        return end > start && pieces[at].IsAny("year", "decade", "century", "generation", "lifetime") ? at + 1 : null;
    }

    /// <summary>"M6.4", "Mw 7.1" beside words of earthquakes.</summary>
    public static bool IsMagnitude(Pieces pieces, int start) =>
        pieces[start] is { IsNumber: true, IsInteger: false, Number: > 0 and <= 10 }
        && pieces[start - 1].Text is "M" or "Mw" or "ML"
        && pieces.SpeakOfQuakes;

    /// <summary>Whether a bare number (no unit) is a name, a year, a place in a list or a code.</summary>
    public bool IsLabel(Pieces pieces, NumberReading number)
    {
        var first = pieces[number.Start];
        var (before, after) = (pieces[number.Start - 1], pieces[number.End]);
        if (number.Form != NumberForm.Digits)
        {
            return IsSpelledLabel(pieces, number);
        }

        if (IsMagnitude(pieces, number.Start))
        {
            return false;
        }

        // "AK 47 rifles", "MH 17": a code in capitals, which no country's name is
        if (
            before.Text is { Length: 2 or 3 } code
            && code.All(char.IsAsciiLetterUpper)
            && !before.IsAny("us", "un", "uk", "eu", "all", "at", "in", "of")
            && pieces[number.Start].IsInteger
            && pieces[number.Start].Text.Length <= 3
        )
        {
            return true;
        }

        if (after.Glued && after.IsWord || after.Glued && after.Is("/") || after.Glued && after.IsAny("@", "_"))
        {
            return true;
        }

        if (
            after.Glued
            && after.Is(".")
            && pieces[number.End + 1] is { Glued: true } next
            && (next.IsWord || next.IsNumber)
        )
        {
            return true;
        }

        // "1.2.3"
        if (first.Glued && before.Is(".") && before.Glued && pieces[number.Start - 2].IsNumber)
        {
            return true;
        }

        // "911 calls": the number to call, not of calls
        if (
            first.Text is "911" or "999" or "112" or "000"
            && after.IsAny("call", "calls", "caller", "callers", "operator", "operators", "dispatcher", "dispatchers")
        )
        {
            return true;
        }

        // "1) ", "1. Introduction": the counter of a list.
        if (
            after.Is(")") && !HasOpenBracket(pieces, number.Start)
            || number.Start == 0 && after.IsAny(".", ")") && pieces[number.End + 1].IsWord
        )
        {
            return true;
        }

        // "24703 L-202", "24703 m212"
        if (
            after.IsWord
            && pieces[number.End + 1] is { Glued: true } glued
            && (glued.IsNumber || glued.IsHyphen && pieces[number.End + 2] is { Glued: true, IsNumber: true })
        )
        {
            return true;
        }

        if (number.End - number.Start > 1)
        {
            return false;
        }

        var countsThings = CountsThings(pieces, number.End);
        if (hedges.Labels.Contains(before.Lower) && (before.IsCapitalised || !countsThings))
        {
            return true;
        }

        if (before.Is(".") && pieces[number.Start - 2].IsAny("no", "nos", "vol", "art", "sec", "ch", "p", "pp", "fig"))
        {
            return true;
        }

        return IsYear(pieces, number)
            || IsBeforeChrist(pieces, number.End)
            || IsOfPhone(pieces, number.Start)
            || IsHouseNumber(pieces, number)
            || IsNumberOfName(pieces, number, countsThings)
            || first.Text is ['0', not '.', ..];
    }

    /// <summary>Whether a number that ends at a piece is a year before Christ: "480 BC", either of "480-323 BC", "between 480 and 323 BC".</summary>
    public static bool IsBeforeChrist(Pieces pieces, int end) =>
        EraReader.IsBeforeChrist(pieces, end)
        || (pieces[end].IsHyphen || pieces[end].IsAny("and", "to"))
            && pieces[end + 1].IsInteger
            && EraReader.IsBeforeChrist(pieces, end + 2);

    /// <summary>Whether a number reads as a year: 1984, not 1,984 or "2000 people".</summary>
    public static bool IsYear(Pieces pieces, NumberReading number)
    {
        var first = pieces[number.Start];
        if (number.End - number.Start != 1 || !first.IsInteger || first.Text.Length != 4)
        {
            return false;
        }

        var before = pieces[number.Start - 1];
        var isDated = before.IsAny(
            "in",
            "since",
            "until",
            "till",
            "from",
            "by",
            "before",
            "after",
            "year",
            "during",
            "circa",
            "late",
            "early",
            "mid",
            "ad",
            "anno",
            "of",
            "for"
        );
        isDated |=
            before.Is(".") && pieces[number.Start - 2].Is("d") && pieces[number.Start - 4].Is("a")
            || pieces[number.End].IsAny("bc", "ad", "bce")
            || before.Is("and")
                && IsYearLike(pieces, number.Start - 2)
                && pieces[number.Start - 3].IsAny("between", ".");
        var isHedged =
            before.IsAny(
                "about",
                "some",
                "least",
                "than",
                "nearly",
                "almost",
                "around",
                "over",
                "approximately",
                "roughly",
                "only",
                "another",
                "all"
            )
            || before.Is("to") && !IsYearLike(pieces, number.Start - 2);
        return number.Value switch
        {
            >= 1900 and < 2036 => !isHedged
                && !(number.Value % 100 == 0 && !isDated && CountsThings(pieces, number.End))
                && !CountsPeople(pieces, number.End),
            >= 1000 and < 2100 => isDated && !before.IsAny("of", "for") && !CountsThings(pieces, number.End)
                || before.Is("and") && pieces[number.Start - 2].IsInteger && pieces[number.Start - 3].Is("between")
                || before.Is("between"),
            _ => false,
        };
    }

    private static bool IsYearLike(Pieces pieces, int at) =>
        pieces[at] is { IsInteger: true, Text.Length: 4, Number: >= 1000 and < 2200 }
        || Calendar.IsMonth(pieces[at].Lower);

    /// <summary>"two" of "phase two", "World War Two", "number one".</summary>
    private static bool IsSpelledLabel(Pieces pieces, NumberReading number)
    {
        // "four-by-four"
        if (
            pieces[number.End].IsHyphen && pieces[number.End + 1].Is("by")
            || pieces[number.Start - 1].IsHyphen && pieces[number.Start - 2].Is("by")
        )
        {
            return true;
        }

        if (number.End - number.Start != 1 || number.Form != NumberForm.Words)
        {
            return false;
        }

        var (word, before) = (pieces[number.Start], pieces[number.Start - 1]);
        if (before.IsAny("top", "bottom", "big", "final") && !CountsThings(pieces, number.End))
        {
            return true;
        }

        return word.IsCapitalised && before.IsCapitalised && number.Start > 1 && !CountsThings(pieces, number.End)
            || before.IsAny(
                "number",
                "phase",
                "chapter",
                "stage",
                "part",
                "day",
                "round",
                "week",
                "level",
                "plan",
                "act",
                "episode",
                "season"
            ) && !CountsThings(pieces, number.End);
    }

    private static bool IsNumberOfName(Pieces pieces, NumberReading number, bool countsThings)
    {
        var (first, before) = (pieces[number.Start], pieces[number.Start - 1]);
        // "Boeing's own 787 Dreamliner", "the 8088 chip": no comma, no plural.
        if (
            first.IsInteger
            && first.Text.Length is 3 or 4
            && pieces[number.End].IsCapitalised
            && !countsThings
            && pieces.TokenOf(number.End)?.Tag is "NNP"
        )
        {
            return true;
        }

        if (
            !first.IsInteger
            || !before.Text.Any(char.IsUpper) && !(before.IsNumber && pieces[number.Start - 2].IsCapitalised)
            || number.Start < 2 && countsThings
        )
        {
            return false;
        }

        // "Some 500 people", "Over 200 ...": a sentence that begins with a function word names nothing.
        if (number.Start == 1 && IsFunctionWord(pieces, 0))
        {
            return false;
        }

        return !countsThings || pieces[number.End].IsCapitalised;
    }

    /// <summary>"123 Random Street".</summary>
    private static bool IsHouseNumber(Pieces pieces, NumberReading number)
    {
        var at = number.End;
        if (pieces[at].Is("block") && pieces[at + 1].Is("of") && pieces[number.Start - 1].Is("the"))
        {
            return true;
        }

        while (at < number.End + 3 && pieces[at].IsCapitalised)
        {
            at++;
            if (
                pieces[at]
                    .IsAny(
                        "street",
                        "road",
                        "avenue",
                        "lane",
                        "drive",
                        "boulevard",
                        "square",
                        "st",
                        "ave",
                        "blvd",
                        "rd"
                    )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFunctionWord(Pieces pieces, int at) =>
        pieces.TokenOf(at)?.Tag
            is "DT"
                or "IN"
                or "RB"
                or "CC"
                or "PRP"
                or "VBD"
                or "VBZ"
                or "VBP"
                or "VB"
                or "TO"
                or "JJ"
        || pieces[at]
            .IsAny(
                "some",
                "over",
                "about",
                "at",
                "in",
                "the",
                "only",
                "just",
                "all",
                "nearly",
                "almost",
                "around",
                "more",
                "these",
                "those",
                "another",
                "and",
                "but"
            );

    /// <summary>"F-16", "last-32", "COVID-19" and "- 173" after a name glued to its hyphen; not "mid-20", "five-10".</summary>
    private static bool IsBehindHyphenedName(Pieces pieces, int start)
    {
        if (
            !pieces[start - 1].IsHyphen
            || !pieces[start].Glued
            || !pieces[start - 1].Glued
            || !pieces[start - 2].IsWord
                && !(pieces[start - 2] is { IsNumber: true, Glued: true } && pieces[start - 3].IsWord)
        )
        {
            return false;
        }

        var name = pieces[start - 2];
        return !name.IsAny("to", "sub", "mid", "pre", "post", "under", "over", "near", "a", "plus", "non", "magnitude")
            && NumberWords.Unit(name.Lower) is null
            && NumberWords.Ten(name.Lower) is null
            && NumberWords.Scale(name.Lower) is null
            && name.Text is not ("m" or "bn" or "km" or "kg" or "cm" or "mm");
    }

    private static bool IsHyphenedChain(Pieces pieces, int start)
    {
        var (left, right) = (0, 0);
        for (
            var at = start;
            left < 2 && pieces[at].Glued && pieces[at - 1].IsHyphen && pieces[at - 1].Glued && pieces[at - 2].IsInteger;
            at -= 2
        )
        {
            left++;
        }

        for (
            var at = start;
            right < 2
                && pieces[at + 1].IsHyphen
                && pieces[at + 1].Glued
                && pieces[at + 2].Glued
                && pieces[at + 2].IsInteger;
            at += 2
        )
        {
            right++;
        }

        // 555-1234 and 0171-936: too long for a result, and no range.
        return left + right > 1 || left + right == 1 && IsPhonePair(pieces, left == 1 ? start - 2 : start);
    }

    /// <summary>"0203 5550 177": groups of digits of which the first begins with a nought.</summary>
    private static bool IsOfPhone(Pieces pieces, int start)
    {
        var at = start;
        while (at > 0 && pieces[at - 1].IsInteger && !pieces[at].Glued)
        {
            at--;
        }

        return at < start && pieces[at].Text is ['0', _, _, ..];
    }

    private static bool IsPhonePair(Pieces pieces, int start) =>
        pieces[start + 2].Text is { Length: >= 3 } second
        && pieces[start].Text is { Length: >= 3 } first
        && (first[0] == '0' || first.Length == 3 && second.Length == 4);

    private static bool HasOpenBracket(Pieces pieces, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (pieces[i].IsAny("(", ")"))
            {
                return pieces[i].Is("(");
            }
        }

        return false;
    }

    /// <summary>Whether a plural noun follows within a few words: "2000 angry people".</summary>
    private static bool CountsThings(Pieces pieces, int at)
    {
        for (var i = at; i < at + 3 && pieces[i].IsWord; i++)
        {
            if (
                pieces[i]
                    .IsAny(
                        "of",
                        "in",
                        "to",
                        "and",
                        "was",
                        "is",
                        "has",
                        "as",
                        "his",
                        "this",
                        "its",
                        "us",
                        "or",
                        "for",
                        "at",
                        "on",
                        "by",
                        "with",
                        "from"
                    )
            )
            {
                return false;
            }

            if (
                pieces.TokenOf(i)?.Tag is "NNS"
                || CountsPeople(pieces, i)
                || pieces.TokenOf(i)?.Tag is null or "" or "_" && pieces[i].Lower is [.., not 's', 's']
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool CountsPeople(Pieces pieces, int at) =>
        pieces[at]
            .IsAny(
                "people",
                "men",
                "women",
                "children",
                "troops",
                "soldiers",
                "civilians",
                "others",
                "more",
                "dead",
                "jobs",
                "homes",
                "miles",
                "police",
                "workers"
            );
}

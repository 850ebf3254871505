namespace Reconcile.Values;

/// <summary>Reads calendar dates: "Oct. 2", "Monday, 15 June 2016", "June 2016", "2016-06-15", "1992", "Friday".</summary>
internal static class DatePartsReader
{
    /// <summary>The date that begins at a piece, or null.</summary>
    public static DateParts? Read(Pieces pieces, int start)
    {
        if (pieces[start].IsNumber && pieces[start].Glued && pieces[start - 1].Kind != PieceKind.Symbol)
        {
            return null;
        }

        return ReadWeekdayDate(pieces, start)
            ?? ReadDayDate(pieces, start)
            ?? ReadNumeric(pieces, start)
            ?? ReadYearOnly(pieces, start);
    }

    /// <summary>A date without its weekday.</summary>
    private static DateParts? ReadDayDate(Pieces pieces, int start) =>
        ReadMonthFirst(pieces, start) ?? ReadDayFirst(pieces, start) ?? ReadYearFirst(pieces, start);

    private static DateParts? ReadWeekdayDate(Pieces pieces, int start)
    {
        if (Calendar.Weekday(pieces[start].Lower) is not { } weekday || !IsWeekdayName(pieces, start))
        {
            return null;
        }

        var at = start + 1;
        at += pieces[at].Is(".") && pieces[start].Text.Length <= 5 ? 1 : 0;
        var dated = at;
        dated +=
            pieces[dated].Is(",") || pieces[dated].IsHyphen && pieces[dated].Glued || pieces[dated].Is("(") ? 1 : 0;
        dated += pieces[dated].Is("the") ? 1 : 0;
        if (ReadMonthFirst(pieces, dated) is { Day: not null } monthFirst)
        {
            return Close(pieces, monthFirst with { Start = start, Weekday = weekday }, dated);
        }

        if (ReadDayFirst(pieces, dated) is { } dayFirst)
        {
            return Close(pieces, dayFirst with { Start = start, Weekday = weekday }, dated);
        }

        // "Thursday the 21st", "Friday 22"
        if (
            !pieces[dated - 1].Is(",")
            && ReadDay(pieces, dated, allowWords: pieces[dated - 1].Is("the")) is { } day
            && !CountsSomething(pieces, day.End)
            && !pieces[day.End].IsHyphen
            && !(day.End == dated + 1 && pieces[day.End].IsAny("to", "o", "oclock", "am", "pm", "a", "p"))
        )
        {
            return new DateParts(start, day.End, null, null, day.Day, weekday);
        }

        return new DateParts(start, at, null, null, null, weekday);
    }

    private static DateParts Close(Pieces pieces, DateParts date, int from) =>
        pieces[from - 1].Is("(") && pieces[date.End].Is(")") ? date with { End = date.End + 1 } : date;

    private static bool IsWeekdayName(Pieces pieces, int at)
    {
        var piece = pieces[at];
        if (piece.Lower.Length > 5)
        {
            return piece.Lower[^1] != 's' || !piece.Is("mondays");
        }

        // "Sun", "sat", "wed" are words as well.
        var before = pieces[at - 1];
        var after = pieces[at + 1];
        return piece.IsCapitalised
                && (
                    before.IsAny(
                        "on",
                        "next",
                        "last",
                        "this",
                        "since",
                        "until",
                        "by",
                        "to",
                        "and",
                        "-",
                        "and",
                        "week",
                        "works",
                        "is",
                        "from"
                    )
                    || after.IsAny(",", ".", "the")
                        && (Calendar.IsMonth(pieces[at + 2].Lower) || pieces[at + 2].IsNumber)
                    || Calendar.IsMonth(after.Lower)
                    || after.IsInteger && after.Number <= 31
                )
            || !piece.IsAny("sun", "sat", "wed", "mon") && before.IsAny("on", "from", "to", "until", "between", "and")
            || !piece.IsCapitalised
                && (Calendar.IsMonth(after.Lower) || after.Is("the") && ReadDay(pieces, at + 2, false) is not null);
    }

    /// <summary>"October 2nd, 2013", "Oct. 2", "September the twenty-first nineteen seventy eight", "June 2016", "May".</summary>
    private static DateParts? ReadMonthFirst(Pieces pieces, int start)
    {
        if (Calendar.Month(pieces[start].Lower) is not { } month || pieces[start].Glued && pieces[start - 1].IsNumber)
        {
            return null;
        }

        var at = start + 1;
        at +=
            pieces[at].Is(".") && (pieces[at].Glued && pieces[start].Text.Length <= 4 || pieces[at + 1].IsNumber)
                ? 1
                : 0;
        var dayAt = at;
        dayAt +=
            pieces[dayAt].IsHyphen && pieces[dayAt].Glued && pieces[dayAt + 1].Glued
            || pieces[dayAt].Is("/")
            || pieces[dayAt].Is(",") && pieces[dayAt + 1].IsInteger && pieces[dayAt + 1].Number <= 31
                ? 1
                : 0;
        dayAt += pieces[dayAt].Is("the") && (pieces[start].IsCapitalised || pieces[dayAt + 1].IsNumber) ? 1 : 0;
        if (
            ReadWordYear(pieces, dayAt) is null
            && ReadDay(pieces, dayAt, allowWords: true) is { } day
            && !StartsClock(pieces, dayAt, day.End)
        )
        {
            var year = ReadYearAfter(pieces, day.End);
            return year is null && CountsSomething(pieces, day.End) && pieces[start].IsAny("may", "march")
                ? null
                : new DateParts(start, year?.End ?? day.End, year?.Year, month, day.Day, null);
        }

        var monthYear = ReadYearAfter(pieces, at);
        if (monthYear is { } found)
        {
            return new DateParts(start, found.End, found.Year, month, null, null);
        }

        return IsMonthAlone(pieces, start)
            ? new DateParts(
                start,
                at > start + 1 && pieces[at].Kind != PieceKind.Edge ? at : start + 1,
                null,
                month,
                null,
                null
            )
            : null;
    }

    private static bool IsMonthAlone(Pieces pieces, int at)
    {
        var (piece, before) = (pieces[at], pieces[at - 1]);
        var isIntroduced = before.IsAny(
            "in",
            "since",
            "until",
            "till",
            "by",
            "last",
            "this",
            "next",
            "of",
            "from",
            "to",
            "between",
            "late",
            "early",
            "mid",
            "before",
            "after",
            "during",
            "through",
            "past",
            "previous",
            "and",
            "-",
            "–",
            "earlier",
            "every"
        );
        if (piece.IsAny("may", "march"))
        {
            return (piece.IsCapitalised || before.Is("in") && !pieces[at + 1].IsWord)
                && (
                    isIntroduced && !before.IsAny("and", "to")
                    || before.IsHyphen
                    || before.IsAny("to", "and") && Calendar.IsMonth(pieces[at - 2].Lower)
                    || pieces[at + 1].IsAny("to", "and") && Calendar.IsMonth(pieces[at + 2].Lower)
                );
        }

        return piece.Lower.Length > 4
            || piece.IsAny("june", "july") && piece.IsCapitalised
            || isIntroduced
                && (
                    piece.IsCapitalised
                    || before.IsAny("in", "since", "until", "last", "this", "next")
                    || !piece.IsAny("mar", "dec", "jan", "sep")
                )
            || piece.IsCapitalised && pieces[at + 1].Is(".")
            || pieces[at + 1].IsHyphen && Calendar.IsMonth(pieces[at + 2].Lower);
    }

    /// <summary>"10 April", "the 10th of April 2013", "second of Aug.", "05-Aug-2016".</summary>
    private static DateParts? ReadDayFirst(Pieces pieces, int start)
    {
        var first = start + (pieces[start].Is("the") ? 1 : 0);
        if (pieces[start - 1].IsAny("$", "£", "€") || ReadDay(pieces, first, allowWords: true) is not { } day)
        {
            return null;
        }

        var at = day.End;
        at += pieces[at].Is("day") && pieces[at + 1].Is("of") ? 1 : 0;
        at +=
            pieces[at].Is("of")
            || pieces[at].IsHyphen && pieces[at].Glued
            || pieces[at].Is("/")
            || pieces[at].Is(".") && pieces[at].Glued
                ? 1
                : 0;
        if (
            Calendar.Month(pieces[at].Lower) is not { } month
            || pieces[at].Is("may")
                && !pieces[at].IsCapitalised
                && !pieces[at - 1].Is("of")
                && !pieces[first - 1].Is("on")
        )
        {
            return null;
        }

        // "10 March protesters": the month has to end the day's phrase.
        at++;
        at +=
            pieces[at].Is(".")
            && pieces[at].Glued
            && pieces[at - 1].Text.Length <= 4
            && pieces[at + 1].Kind != PieceKind.Edge
                ? 1
                : 0;
        var year = ReadYearAfter(pieces, at);
        return new DateParts(start, year?.End ?? at, year?.Year, month, day.Day, null);
    }

    /// <summary>"2016 June", "2019-sep-1".</summary>
    private static DateParts? ReadYearFirst(Pieces pieces, int start)
    {
        if (ReadYear(pieces, start) is not { } year)
        {
            return null;
        }

        var at = year.End;
        at += pieces[at].Is(",") || pieces[at].IsHyphen && pieces[at].Glued || pieces[at].Is("/") ? 1 : 0;
        if (
            Calendar.Month(pieces[at].Lower) is not { } month
            || pieces[at].Is("may") && !pieces[at].IsCapitalised && pieces[at - 1].IsNumber
        )
        {
            return null;
        }

        var dayAt = at + 1;
        var isJoined = pieces[dayAt].IsHyphen && pieces[dayAt].Glued || pieces[dayAt].Is("/");
        return isJoined && ReadDay(pieces, dayAt + 1, allowWords: false) is { } day
            ? new DateParts(start, day.End, year.Year, month, day.Day, null)
            : new DateParts(start, at + 1, year.Year, month, null, null);
    }

    /// <summary>"2016-06-15", "15/06/2016", "06/15/2016", "13.5.2015", "20160615".</summary>
    private static DateParts? ReadNumeric(Pieces pieces, int start)
    {
        var (first, second, third) = (pieces[start], pieces[start + 2], pieces[start + 4]);
        if (
            !first.IsInteger
            || pieces[start - 1] is { Kind: PieceKind.Symbol } before && first.Glued && before.IsAny("/", "-", ".", "$")
        )
        {
            return null;
        }

        var sign = pieces[start + 1];
        var isJoined =
            second.IsInteger
            && third.IsInteger
            && sign.Glued
            && second.Glued
            && third.Glued
            && sign.IsAny("/", "-", ".")
            && pieces[start + 3].Text == sign.Text
            && pieces[start + 3].Glued;
        if (
            !isJoined
            || pieces[start + 5] is { Glued: true } next
                && (next.IsNumber || next.IsAny("/", "-") && pieces[start + 6].Glued)
        )
        {
            return null;
        }

        var (a, b, c) = ((int)first.Number, (int)second.Number, (int)third.Number);
        if (first.Text.Length == 4 && a is >= 1000 and < 2200 && b is >= 1 and <= 12 && c is >= 1 and <= 31)
        {
            return new DateParts(start, start + 5, a, b, c, null);
        }

        var year =
            third.Text.Length == 4 ? c
            : third.Text.Length == 2 && !sign.Is(".") ? (c < 50 ? 2000 + c : 1900 + c)
            : 0;
        if (year is < 1000 or >= 2200 || first.Text.Length > 2 || second.Text.Length > 2)
        {
            return null;
        }

        // Month first as in America, unless that cannot be; with dots the day comes first.
        return a is >= 1 and <= 12 && b is >= 1 and <= 31 && !sign.Is(".")
                ? new DateParts(start, start + 5, year, a, b, null)
            : a is >= 1 and <= 31 && b is >= 1 and <= 12 ? new DateParts(start, start + 5, year, b, a, null)
            : null;
    }

    /// <summary>"1992", "the year 2008", "nineteen ninety six".</summary>
    private static DateParts? ReadYearOnly(Pieces pieces, int start)
    {
        var at =
            start
            + (
                pieces[start].Is("the") && pieces[start + 1].Is("year") ? 2
                : pieces[start].Is("year") ? 1
                : 0
            );
        if (NumberScreen.IsBeforeChrist(pieces, at + 1))
        {
            return null;
        }

        if (at > start && pieces[at].IsInteger && pieces[at].Number is > 100 and < 2200)
        {
            return new DateParts(start, at + 1, (int)pieces[at].Number, null, null, null);
        }

        if (pieces[at].IsInteger)
        {
            var number = new NumberReading(at, at + 1, pieces[at].Number, NumberForm.Digits);
            var after = pieces[at + 1];
            return
                NumberScreen.IsYear(pieces, number)
                && !(after.Glued && (after.IsWord || after.Is("%")))
                && !(pieces[at].Glued && pieces[at - 1].IsAny("$", "£", "€", "#", ".", "+"))
                ? new DateParts(start, at + 1, (int)pieces[at].Number, null, null, null)
                : null;
        }

        var isIntroduced =
            at > start || pieces[start - 1].IsAny("in", "since", "until", "of", "from", "to", "by", "year");
        return isIntroduced && ReadWordYear(pieces, at) is { } year
            ? new DateParts(start, year.End, year.Year, null, null, null)
            : null;
    }

    private static (int Year, int End)? ReadYearAfter(Pieces pieces, int at)
    {
        var isComma = pieces[at].Is(",");
        var start =
            at
            + (
                isComma || pieces[at].IsAny("of", "in") || pieces[at].IsHyphen && pieces[at].Glued || pieces[at].Is("/")
                    ? 1
                    : 0
            );
        start += pieces[start].Is("year") ? 1 : 0;
        if (ReadYear(pieces, start) is { } year)
        {
            return year;
        }

        if (
            pieces[start].IsAny("'", "’", "‘")
            && pieces[start + 1] is { IsInteger: true, Glued: true, Text.Length: 2 } late
        )
        {
            return (Century((int)late.Number), start + 2);
        }

        // "15 April of 87"
        return pieces[at].Is("of") && pieces[start] is { IsInteger: true, Text.Length: 2 } two
            ? (Century((int)two.Number), start + 1)
            : null;
    }

    private static (int Year, int End)? ReadYear(Pieces pieces, int at) =>
        pieces[at] is { IsInteger: true, Text.Length: 4, Number: >= 1000 and < 2200 } digits
        && !(pieces[at + 1].Is(":") && pieces[at + 1].Glued)
            ? ((int)digits.Number, at + 1)
            : ReadWordYear(pieces, at);

    /// <summary>"two thousand and eighteen", "nineteen seventy eight", "nineteen zero one", "twenty-ten".</summary>
    public static (int Year, int End)? ReadWordYear(Pieces pieces, int at)
    {
        if (!pieces[at].IsWord)
        {
            return null;
        }

        if (
            pieces[at].IsAny("one", "two")
            && pieces[at + 1].Is("thousand")
            && NumberReader.ReadCardinal(pieces, at) is { Value: >= 1000 and < 2200 } whole
            && !pieces[whole.End].IsHyphen
        )
        {
            return ((int)whole.Value, whole.End);
        }

        var century =
            NumberWords.Unit(pieces[at].Lower) is >= 13 and var teen ? teen
            : pieces[at].Is("twenty") ? 20
            : 0;
        if (century == 0)
        {
            return null;
        }

        var next = at + 1 + (pieces[at + 1].IsHyphen ? 1 : 0);
        if (
            pieces[next].IsAny("zero", "oh", "o")
            && NumberWords.Unit(pieces[next + 1].Lower) is > 0 and < 10 and var digit
        )
        {
            return ((century * 100) + digit, next + 2);
        }

        if (pieces[next].Is("hundred"))
        {
            var rest = next + 1 + (pieces[next + 1].Is("and") ? 1 : 0);
            return NumberReader.ReadCardinal(pieces, rest) is { Value: > 0 and < 100, Form: NumberForm.Words } years
                ? ((century * 100) + (int)years.Value, years.End)
                : ((century * 100), next + 1);
        }

        return
            pieces[next].IsWord
            && NumberReader.ReadCardinal(pieces, next) is { Value: >= 10 and < 100, Form: NumberForm.Words } two
            && two.Value == Math.Floor(two.Value)
            && century != 20 | two.Value < 40
            ? ((century * 100) + (int)two.Value, two.End)
            : null;
    }

    /// <summary>A day of the month in digits ("2", "2nd") or words ("second", "twenty-first", "twenty one"); or null.</summary>
    public static (int Day, int End)? ReadDay(Pieces pieces, int at, bool allowWords)
    {
        var piece = pieces[at];
        if (piece.IsInteger && piece.Text.Length <= 2 && piece.Number is >= 1 and <= 31)
        {
            var next = pieces[at + 1];
            if (next.Glued && next.IsAny("st", "nd", "rd", "th"))
            {
                return ((int)piece.Number, at + 2);
            }

            return next.Glued && (next.IsWord || next.IsAny("%", ":", "°")) || next.IsNumber && next.Glued
                ? null
                : ((int)piece.Number, at + 1);
        }

        if (!allowWords || !piece.IsWord)
        {
            return null;
        }

        if (NumberWords.Ordinal(piece.Lower) is >= 1 and <= 31 and var ordinal)
        {
            return (ordinal, at + 1);
        }

        var second = at + 1 + (pieces[at + 1].IsHyphen ? 1 : 0);
        if (NumberWords.Ten(piece.Lower) is (20 or 30) and var tens)
        {
            var ones = NumberWords.Ordinal(pieces[second].Lower) ?? NumberWords.Unit(pieces[second].Lower);
            if (ones is > 0 and < 10 && tens + ones <= 31)
            {
                return (tens + ones.Value, second + 1);
            }
        }

        return NumberWords.Unit(piece.Lower) is >= 2 and var unit ? (unit, at + 1)
            : NumberWords.Ten(piece.Lower) is (20 or 30) and var ten ? (ten, at + 1)
            : null;
    }

    /// <summary>A two-digit year: up to 30 in this century, above in the last one.</summary>
    public static int Century(int two) => two <= 30 ? 2000 + two : 1900 + two;

    private static bool StartsClock(Pieces pieces, int at, int end) =>
        pieces[at].IsInteger
        && (pieces[end].IsAny("am", "pm", "o") || pieces[end].IsAny("a", "p") && (pieces[end + 1].IsAny(".", "m")));

    private static bool CountsSomething(Pieces pieces, int at) =>
        pieces[at]
            .IsAny(
                "people",
                "percent",
                "per",
                "%",
                "men",
                "women",
                "miles",
                "km",
                "million",
                "billion",
                "points",
                "years",
                "days",
                "hours",
                "minutes",
                "goals"
            );
}

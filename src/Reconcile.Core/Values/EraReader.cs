using System.Globalization;

namespace Reconcile.Values;

/// <summary>Reads years in a row, decades and centuries: "2023-24", "the 1990s", "the seventies", "the 19th century".</summary>
internal static class EraReader
{
    /// <summary>Two digits behind a year may be one of these.</summary>
    private const int MonthsOfYear = 12;

    private const int YearsOfCentury = 100;

    /// <summary>The 1900s and those before are a century, the 2000s ten years.</summary>
    private const int FirstNamedForTenYears = 2000;

    /// <summary>The years, decade or century that begin at a piece, or null.</summary>
    public static TimeReading? Read(Pieces pieces, int start) =>
        ReadYears(pieces, start) ?? ReadDecade(pieces, start) ?? ReadCentury(pieces, start);

    /// <summary>"2023-24", "1987/88", "the 1914-18 war": the second year without its century.</summary>
    private static TimeReading? ReadYears(Pieces pieces, int start)
    {
        var (first, joint, second) = (pieces[start], pieces[start + 1], pieces[start + 2]);
        if (
            first is not { IsInteger: true, Text.Length: 4, Number: >= 1800 and < 2100 }
            || first.Glued && !pieces[start - 1].IsAny("(", "“", "\"", "‘", "'")
            || !joint.Glued
            || !(joint.IsHyphen || joint.Is("/"))
            || second is not { IsInteger: true, Glued: true, Text.Length: 2 }
            || pieces[start + 3] is { Glued: true } after && (after.IsWord || after.IsHyphen || after.IsAny("/", "%"))
        )
        {
            return null;
        }

        var (from, late) = ((int)first.Number, (int)second.Number);
        var isNext = late == (from + 1) % 100;
        var isLater = joint.IsHyphen && late > from % 100 && late > MonthsOfYear;
        var to = isNext ? from + 1 : from - (from % 100) + late;
        return
            (isNext || isLater)
            && CalendarMath.Day(from, 1, 1) is { } begin
            && CalendarMath.Day(to + 1, 1, 1) is { } end
            ? new TimeReading(
                start,
                start + 3,
                TimeKind.Period,
                begin,
                end,
                string.Create(CultureInfo.InvariantCulture, $"{from:0000}/{to:0000}")
            )
            : null;
    }

    /// <summary>"the 1990s", "the '90s", "the seventies", "1990's", "the nineteen seventies", "the noughties", the century of "the 1400s".</summary>
    private static TimeReading? ReadDecade(Pieces pieces, int start)
    {
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var hasArticle = at > start || pieces[start - 1].IsAny("the", "early", "late", "mid", "-", "in", "since");
        at += pieces[at].IsAny("'", "’", "‘") && pieces[at + 1].IsInteger ? 1 : 0;
        if (DegreeReader.EndOfDecade(pieces, at) is not null || AgeReader.ReadDecade(pieces, at) is not null)
        {
            return null;
        }

        if (pieces[at] is { IsInteger: true } digits && digits.Number % 10 == 0 && digits.Text.Length is 2 or 4)
        {
            var end =
                pieces[at + 1].Is("s") ? at + 2
                : pieces[at + 1].IsAny("'", "’")
                && pieces[at + 1].Glued
                && pieces[at + 2].Is("s")
                && pieces[at + 2].Glued
                    ? at + 3
                : 0;
            var isYear = digits.Text.Length == 4 && digits.Number is >= 1000 and < 2200;
            if (
                end == 0
                || !isYear
                    && (
                        digits.Text.Length != 2
                        || pieces[start - 1].IsAny("his", "her", "their", "my")
                        || pieces[start - 2].IsAny("his", "her", "their", "my")
                    )
            )
            {
                return null;
            }

            return isYear && digits.Number % YearsOfCentury == 0 && digits.Number < FirstNamedForTenYears
                ? Century(start, end, (int)digits.Number)
                : Decade(
                    start,
                    end,
                    isYear ? (int)digits.Number
                        : DatePartsReader.Century((int)digits.Number) is var late && late > 2029 ? late - 100
                        : late
                );
        }

        if (
            hasArticle
            && pieces[at]
                .IsAny("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
        )
        {
            var tens = NumberWords.Ten(pieces[at].Lower[..^3] + "y") ?? 0;
            return Decade(start, at + 1, 1900 + tens);
        }

        if (
            pieces[at].Is("two") && pieces[at + 1].Is("thousands") && hasArticle
            || pieces[at].Is("twenty") && pieces[at + 1].IsHyphen && pieces[at + 2].Is("tens")
        )
        {
            return pieces[at].Is("two") ? Decade(start, at + 2, 2000) : Decade(start, at + 3, 2010);
        }

        if (pieces[at].IsAny("noughties", "aughts"))
        {
            return Decade(start, at + 1, 2000);
        }

        if (
            pieces[at].IsAny("nineteen", "eighteen", "twenty")
            && pieces[at + 1] is { IsWord: true } word
            && word.Lower.EndsWith("ies", StringComparison.Ordinal)
            && NumberWords.Ten(word.Lower[..^3] + "y") is { } ten
        )
        {
            return Decade(
                start,
                at + 2,
                ((pieces[at].Is("twenty") ? 20 : NumberWords.Unit(pieces[at].Lower)!.Value) * 100) + ten
            );
        }

        return null;
    }

    private static TimeReading? Decade(int start, int end, int year) =>
        CalendarMath.Day(year, 1, 1) is { } from
            ? new TimeReading(
                start,
                end,
                TimeKind.Period,
                from,
                CalendarMath.Shift(from, CalendarUnit.Decade, 1),
                CalendarMath.Timex(from, CalendarUnit.Decade)
            )
            : null;

    /// <summary>"the 19th century", "the twentieth century"; counted as people do, the 19th from 1800 on.</summary>
    private static TimeReading? ReadCentury(Pieces pieces, int start)
    {
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var ordinal = ReadOrdinal(pieces, at);
        if (
            ordinal is not { Value: > 0 and <= 22 }
            || !(
                pieces[ordinal.Value.End].Is("century")
                || pieces[ordinal.Value.End].IsHyphen && pieces[ordinal.Value.End + 1].Is("century")
            )
        )
        {
            return null;
        }

        var end = ordinal.Value.End + (pieces[ordinal.Value.End].IsHyphen ? 2 : 1);
        return IsBeforeChrist(pieces, end) ? null : Century(start, end, (ordinal.Value.Value - 1) * YearsOfCentury);
    }

    private static TimeReading? Century(int start, int end, int year) =>
        CalendarMath.Day(Math.Max(1, year), 1, 1) is { } from
            ? new TimeReading(
                start,
                end,
                TimeKind.Period,
                from,
                CalendarMath.Day(year + YearsOfCentury, 1, 1),
                (year / YearsOfCentury).ToString("00", CultureInfo.InvariantCulture)
            )
            : null;

    /// <summary>Whether "BC" or "BCE", with or without points, stands at a piece.</summary>
    public static bool IsBeforeChrist(Pieces pieces, int at) =>
        pieces[at].Text is "BC" or "BCE"
        || pieces[at].Text == "B" && pieces[at + 1].Is(".") && pieces[at + 2].Text == "C";

    public static (int Value, int End)? ReadOrdinal(Pieces pieces, int at)
    {
        if (
            pieces[at].IsInteger
            && pieces[at + 1].Glued
            && pieces[at + 1].IsAny("st", "nd", "rd", "th")
            && pieces[at].Number < 100
        )
        {
            return ((int)pieces[at].Number, at + 2);
        }

        if (NumberWords.Ordinal(pieces[at].Lower) is { } one)
        {
            return (one, at + 1);
        }

        var next = at + 1 + (pieces[at + 1].IsHyphen ? 1 : 0);
        return
            NumberWords.Ten(pieces[at].Lower) is { } ten && NumberWords.Ordinal(pieces[next].Lower) is < 10 and var unit
            ? (ten + unit, next + 1)
            : null;
    }
}

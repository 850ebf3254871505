namespace Reconcile.Values;

/// <summary>Days with a name, fixed or moving.</summary>
internal static class Holidays
{
    /// <summary>Names in words, the longest first, with the day in a year.</summary>
    private static readonly (string[] Words, Func<int, DateTime?> InYear)[] All =
    [
        (["new", "year", "'", "s", "eve"], year => CalendarMath.Day(year, 12, 31)),
        (["new", "year", "’", "s", "eve"], year => CalendarMath.Day(year, 12, 31)),
        (["new", "year", "'", "s", "day"], year => CalendarMath.Day(year, 1, 1)),
        (["new", "year", "’", "s", "day"], year => CalendarMath.Day(year, 1, 1)),
        (["valentine", "'", "s", "day"], year => CalendarMath.Day(year, 2, 14)),
        (["valentine", "’", "s", "day"], year => CalendarMath.Day(year, 2, 14)),
        (["christmas", "eve"], year => CalendarMath.Day(year, 12, 24)),
        (["christmas", "day"], year => CalendarMath.Day(year, 12, 25)),
        (["christmas"], year => CalendarMath.Day(year, 12, 25)),
        (["boxing", "day"], year => CalendarMath.Day(year, 12, 26)),
        (["halloween"], year => CalendarMath.Day(year, 10, 31)),
        (["independence", "day"], year => CalendarMath.Day(year, 7, 4)),
        (["veterans", "day"], year => CalendarMath.Day(year, 11, 11)),
        (["earth", "day"], year => CalendarMath.Day(year, 4, 22)),
        (["labor", "day"], year => NthWeekday(year, 9, 1, 1)),
        (["columbus", "day"], year => NthWeekday(year, 10, 1, 2)),
        (["martin", "luther", "king", "day"], year => NthWeekday(year, 1, 1, 3)),
        (["memorial", "day"], year => NthWeekday(year, 6, 1, 1)?.AddDays(-7)),
        (["thanksgiving", "day"], year => NthWeekday(year, 11, 4, 4)),
        (["thanksgiving"], year => NthWeekday(year, 11, 4, 4)),
        (["black", "friday"], year => NthWeekday(year, 11, 4, 4)?.AddDays(1)),
        (["good", "friday"], year => Easter(year)?.AddDays(-2)),
        (["easter", "monday"], year => Easter(year)?.AddDays(1)),
        (["easter", "sunday"], Easter),
        (["easter"], Easter),
    ];

    /// <summary>The holiday that begins at a piece: its end and its day in a year; or null.</summary>
    public static (int End, Func<int, DateTime?> InYear)? Read(Pieces pieces, int start)
    {
        foreach (var (words, inYear) in All)
        {
            if (pieces.Match(start, words) is > 0 and var length)
            {
                return (start + length, inYear);
            }
        }

        return null;
    }

    /// <summary>The nth such weekday of a month.</summary>
    public static DateTime? NthWeekday(int year, int month, int weekday, int count)
    {
        if (CalendarMath.Day(year, month, 1) is not { } first)
        {
            return null;
        }

        var day = 1 + ((weekday - CalendarMath.Weekday(first) + 7) % 7) + ((count - 1) * 7);
        return CalendarMath.Day(year, month, day);
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the anonymous computus ("Meeus/Jones/Butcher").</summary>
    public static DateTime? Easter(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * sunday)) / 451;
        var days = epact + sunday - (7 * correction) + 114;
        return CalendarMath.Day(year, days / 31, (days % 31) + 1);
    }
}

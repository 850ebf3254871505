using System.Globalization;

namespace Reconcile.Values;

/// <summary>Arithmetic on the calendar that gives null where the calendar of .NET (years 1 to 9999) ends.</summary>
internal static class CalendarMath
{
    private const double SecondsOfDay = 86400;

    public static DateTime? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    /// <summary>Moves a moment by a number of units; whole ones for months and longer, where the rest counts as days.</summary>
    public static DateTime? Shift(DateTime moment, CalendarUnit unit, double count) =>
        unit switch
        {
            CalendarUnit.Month => ShiftMonths(moment, count, 30),
            CalendarUnit.Quarter => ShiftMonths(moment, count * 3, 30),
            CalendarUnit.Year => ShiftMonths(moment, count * 12, 30),
            CalendarUnit.Decade => ShiftMonths(moment, count * 120, 30),
            CalendarUnit.Century => ShiftMonths(moment, count * 1200, 30),
            _ => ShiftSeconds(moment, count * Seconds(unit)),
        };

    /// <summary>Seconds of a unit; 30 days a month, 365 a year, as durations are counted.</summary>
    public static double Seconds(CalendarUnit unit) =>
        unit switch
        {
            CalendarUnit.Second => 1,
            CalendarUnit.Minute => 60,
            CalendarUnit.Hour => 3600,
            CalendarUnit.Day => SecondsOfDay,
            CalendarUnit.Week => 7 * SecondsOfDay,
            CalendarUnit.Weekend => 2 * SecondsOfDay,
            CalendarUnit.Month => 30 * SecondsOfDay,
            CalendarUnit.Quarter => 90 * SecondsOfDay,
            CalendarUnit.Year => 365 * SecondsOfDay,
            CalendarUnit.Decade => 3650 * SecondsOfDay,
            _ => 36500 * SecondsOfDay,
        };

    /// <summary>The first moment of the unit that holds a moment; weeks begin on Monday, weekends on Saturday.</summary>
    public static DateTime Floor(DateTime moment, CalendarUnit unit)
    {
        var day = moment.Date;
        return unit switch
        {
            CalendarUnit.Day => day,
            CalendarUnit.Week => AddDays(day, 1 - Weekday(day)),
            CalendarUnit.Weekend => AddDays(day, 6 - Weekday(day)),
            CalendarUnit.Month => new DateTime(day.Year, day.Month, 1),
            CalendarUnit.Quarter => new DateTime(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
            CalendarUnit.Year => new DateTime(day.Year, 1, 1),
            CalendarUnit.Decade => new DateTime(Math.Max(1, day.Year / 10 * 10), 1, 1),
            CalendarUnit.Century => new DateTime(Math.Max(1, day.Year / 100 * 100), 1, 1),
            _ => moment,
        };
    }

    /// <summary>1 for Monday to 7.</summary>
    public static int Weekday(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The TIMEX3 value of the unit that begins at a moment: "2016-11-07", "2016-W45", "2016-11", "199".</summary>
    public static string Timex(DateTime start, CalendarUnit unit) =>
        unit switch
        {
            CalendarUnit.Week => Week(start),
            CalendarUnit.Weekend => Week(start) + "-WE",
            CalendarUnit.Month => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            CalendarUnit.Quarter => string.Create(
                CultureInfo.InvariantCulture,
                $"{start.Year:0000}-Q{((start.Month - 1) / 3) + 1}"
            ),
            CalendarUnit.Year => start.ToString("yyyy", CultureInfo.InvariantCulture),
            CalendarUnit.Decade => start.ToString("yyyy", CultureInfo.InvariantCulture)[..3],
            CalendarUnit.Century => start.ToString("yyyy", CultureInfo.InvariantCulture)[..2],
            _ => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    /// <summary>The letter of a unit in an ISO 8601 duration, with "T" before the parts of a day.</summary>
    public static string DurationTimex(double count, CalendarUnit unit)
    {
        var (number, letter) = unit switch
        {
            CalendarUnit.Second => (count, "S"),
            CalendarUnit.Minute => (count, "M"),
            CalendarUnit.Hour => (count, "H"),
            CalendarUnit.Day => (count, "D"),
            CalendarUnit.Week => (count, "W"),
            CalendarUnit.Weekend => (count, "WE"),
            CalendarUnit.Month => (count, "M"),
            CalendarUnit.Quarter => (count * 3, "M"),
            CalendarUnit.Year => (count, "Y"),
            CalendarUnit.Decade => (count * 10, "Y"),
            _ => (count * 100, "Y"),
        };
        var time = unit <= CalendarUnit.Hour ? "T" : "";
        return string.Create(CultureInfo.InvariantCulture, $"P{time}{number:0.##}{letter}");
    }

    private static string Week(DateTime start) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{ISOWeek.GetYear(start):0000}-W{ISOWeek.GetWeekOfYear(start):00}"
        );

    private static DateTime AddDays(DateTime day, int days) => ShiftSeconds(day, days * SecondsOfDay) ?? day;

    private static DateTime? ShiftSeconds(DateTime moment, double seconds)
    {
        var ticks = moment.Ticks + (Math.Round(seconds) * TimeSpan.TicksPerSecond);
        return ticks >= DateTime.MinValue.Ticks && ticks < DateTime.MaxValue.Ticks ? new DateTime((long)ticks) : null;
    }

    private static DateTime? ShiftMonths(DateTime moment, double months, int daysOfMonth)
    {
        var whole = Math.Truncate(months);
        var total = (moment.Year * 12.0) + moment.Month - 1 + whole;
        return total is >= 12 and < 120000
            ? ShiftSeconds(moment.AddMonths((int)whole), Math.Round((months - whole) * daysOfMonth) * SecondsOfDay)
            : null;
    }
}

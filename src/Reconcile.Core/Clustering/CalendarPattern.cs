using System.Globalization;

namespace Reconcile.Clustering;

/// <summary>What a TIMEX3 value tells of the calendar though it leaves something open: <c>XXXX-04-10</c>, <c>XXXX-WXX-1</c>.</summary>
/// <param name="Year">The year; null where it is open.</param>
/// <param name="Month">From 1 to 12; null where it is open.</param>
/// <param name="Day">Of the month, from 1 to 31; null where it is open.</param>
/// <param name="Weekday">From 1, Monday, to 7; null where it is open.</param>
internal readonly record struct CalendarPattern(int? Year, int? Month, int? Day, int? Weekday)
{
    /// <summary>The pattern of a TIMEX3 value; null for a duration and for a value of another form.</summary>
    public static CalendarPattern? Of(string value)
    {
        var timex = value.AsSpan();
        if (timex.IndexOf('T') is var clock and > 0)
        {
            timex = timex[..clock];
        }

        if (timex.Length < 4 || (timex.Length > 4 && timex[4] != '-'))
        {
            return null;
        }

        var year = Number(timex[..4]);
        if (timex.Length == 10 && timex[5] == 'W' && timex[8] == '-')
        {
            return new CalendarPattern(year, null, null, Number(timex[9..]));
        }

        if (timex.Length is not (4 or 7 or 10) || (timex.Length > 4 && timex[5] == 'W'))
        {
            return null;
        }

        var month = timex.Length > 4 ? Number(timex.Slice(5, 2)) : null;
        var day = timex.Length > 7 ? Number(timex.Slice(8, 2)) : null;
        return new CalendarPattern(year, month, day, WeekdayOf(year, month, day));
    }

    /// <summary>Whether no moment fits both.</summary>
    public bool Excludes(CalendarPattern other) =>
        Differ(Year, other.Year)
        || Differ(Month, other.Month)
        || Differ(Day, other.Day)
        || Differ(Weekday, other.Weekday);

    private static bool Differ(int? one, int? other) => one is { } a && other is { } b && a != b;

    private static int? WeekdayOf(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? (((int)new DateTime(year.Value, month.Value, day.Value).DayOfWeek + 6) % 7) + 1
            : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

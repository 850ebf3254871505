using System.Globalization;

namespace Reconcile.Values;

/// <summary>Puts dates on the calendar, against the day of publication where they leave something out.</summary>
internal static class DateResolver
{
    /// <summary>The time that a date names.</summary>
    public static TimeReading Resolve(DateParts date, TimeContext context)
    {
        var kind = date.Day is null && date.Weekday is null ? TimeKind.Period : TimeKind.Date;
        var (from, unit) = Find(date, context);
        if (from is not { } start)
        {
            return new TimeReading(date.Start, date.End, kind, null, null, Unresolved(date));
        }

        return new TimeReading(
            date.Start,
            date.End,
            kind,
            start,
            CalendarMath.Shift(start, unit, 1),
            CalendarMath.Timex(start, unit)
        );
    }

    /// <summary>The TIMEX3 value of a date with X for what it leaves out.</summary>
    public static string Unresolved(DateParts date)
    {
        var year = date.Year is { } known ? known.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        return (date.Month, date.Day, date.Weekday) switch
        {
            (null, null, { } weekday) => string.Create(CultureInfo.InvariantCulture, $"{year}-WXX-{weekday}"),
            (null, { } day, _) => string.Create(CultureInfo.InvariantCulture, $"{year}-XX-{day:00}"),
            ({ } month, null, _) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"),
            ({ } month, { } day, _) => string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}"),
            _ => year,
        };
    }

    private static (DateTime? Start, CalendarUnit Unit) Find(DateParts date, TimeContext context)
    {
        if (date is { Month: { } month, Day: { } day })
        {
            var found = date.Year is { } year
                ? CalendarMath.Day(year, month, day)
                : Nearest(context, date, candidate => CalendarMath.Day(candidate, month, day));
            return (found, CalendarUnit.Day);
        }

        if (date is { Month: { } onlyMonth, Day: null })
        {
            var found = date.Year is { } year
                ? CalendarMath.Day(year, onlyMonth, 1)
                : Nearest(context, date, candidate => CalendarMath.Day(candidate, onlyMonth, 1));
            return (found, CalendarUnit.Month);
        }

        if (date.Day is { } dayOfMonth)
        {
            return (NearestDay(context, date, dayOfMonth), CalendarUnit.Day);
        }

        if (date.Weekday is { } weekday)
        {
            return (NearestWeekday(context, date, weekday), CalendarUnit.Day);
        }

        return (CalendarMath.Day(date.Year!.Value, 1, 1), CalendarUnit.Year);
    }

    /// <summary>The latest of the yearly days that is not after publication, the next one when the sentence is about the future.</summary>
    private static DateTime? Nearest(TimeContext context, DateParts date, Func<int, DateTime?> inYear)
    {
        if (context.Reference is not { } reference)
        {
            return null;
        }

        var isFuture = context.IsFuture(date.Start);
        // Eight years, for the 29th of February.
        for (var i = 0; i < 9; i++)
        {
            var candidate = inYear(reference.Year + (isFuture ? i : -i));
            if (
                candidate is { } day
                && (date.Weekday is null || date.Weekday == CalendarMath.Weekday(day) || date.Day is not null)
            )
            {
                var isOver = date.Day is null
                    ? CalendarMath.Shift(day, CalendarUnit.Month, 1) <= reference
                    : day < reference;
                if (isFuture ? !isOver : day <= reference)
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static DateTime? NearestWeekday(TimeContext context, DateParts date, int weekday)
    {
        if (context.Reference is not { } reference)
        {
            return null;
        }

        var distance = weekday - CalendarMath.Weekday(reference);
        return CalendarMath.Shift(
            reference,
            CalendarUnit.Day,
            context.IsFuture(date.Start) ? (distance + 7) % 7 : (distance - 7) % 7
        );
    }

    /// <summary>The nearest day of the month, on the weekday if one is said.</summary>
    private static DateTime? NearestDay(TimeContext context, DateParts date, int day)
    {
        if (context.Reference is not { } reference)
        {
            return null;
        }

        var month = CalendarMath.Floor(reference, CalendarUnit.Month);
        var step = context.IsFuture(date.Start) ? 1 : -1;
        // A weekday settles the month: look at this one first, then on both sides.
        for (var i = 0; i <= 24; i++)
        {
            var offset = date.Weekday is null ? i * step : (i + 1) / 2 * (i % 2 == 1 ? step : -step);
            if (
                CalendarMath.Shift(month, CalendarUnit.Month, offset) is not { } candidateMonth
                || CalendarMath.Day(candidateMonth.Year, candidateMonth.Month, day) is not { } candidate
            )
            {
                continue;
            }

            var fits =
                date.Weekday is { } weekday ? CalendarMath.Weekday(candidate) == weekday
                : step > 0 ? candidate >= reference
                : candidate <= reference;
            if (fits)
            {
                return candidate;
            }
        }

        return null;
    }
}

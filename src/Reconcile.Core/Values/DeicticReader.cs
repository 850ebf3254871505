using System.Globalization;

namespace Reconcile.Values;

/// <summary>Reads what is counted from the day of publication: "last week", "this month", "next August", "last Wednesday".</summary>
internal static class DeicticReader
{
    /// <summary>"last week", "this month", "next year", "the previous quarter", "last August", "last Wednesday", "this Friday".</summary>
    public static TimeReading? Read(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].IsAny("the", "this") && Direction(pieces[start + 1].Lower) != 0 ? 1 : 0);
        var offset = Direction(pieces[at].Lower);
        if (offset == 0 && !pieces[at].IsAny("this", "current", "that", "same"))
        {
            return null;
        }

        var name = pieces[at + 1].Lower;
        var end = at + 2;
        if (Calendar.Weekday(name) is { } weekday && name.Length > 3)
        {
            return Day(WeekdayOf(context, weekday, offset, pieces[at].Is("past")), start, end, weekday);
        }

        if (Calendar.Month(name) is { } month && (name.Length > 3 || pieces[at + 1].IsCapitalised))
        {
            return MonthOf(context, month, offset, start, pieces[end].Is(".") && name.Length < 5 ? end + 1 : end);
        }

        if (Season.Named(name) is { } season)
        {
            return SeasonReader.SeasonOf(context, season, offset, start, end);
        }

        if (
            TimeUnitWords.Read(name) is not { Count: 1 } unit
            || name[^1] == 's'
            || unit.Unit < CalendarUnit.Day
            || name == "night"
            || unit.Unit == CalendarUnit.Weekend
            || pieces[at].IsAny("that", "same") && unit.Unit == CalendarUnit.Day
            || pieces[at].Is("that") && unit.Unit != CalendarUnit.Week
        )
        {
            return null;
        }

        if (context.Reference is not { } reference)
        {
            return new TimeReading(start, end, TimeKind.Period, null, null, UnknownUnit(unit.Unit));
        }

        var from = CalendarMath.Shift(CalendarMath.Floor(reference, unit.Unit), unit.Unit, offset);
        var to = from is { } first ? CalendarMath.Shift(first, unit.Unit, 1) : null;
        return from is { } known
            ? new TimeReading(
                start,
                end,
                unit.Unit == CalendarUnit.Day ? TimeKind.Date : TimeKind.Period,
                known,
                to,
                CalendarMath.Timex(known, unit.Unit)
            )
            : null;
    }

    private static string UnknownUnit(CalendarUnit unit) =>
        unit switch
        {
            CalendarUnit.Day => "XXXX-XX-XX",
            CalendarUnit.Week => "XXXX-WXX",
            CalendarUnit.Month => "XXXX-XX",
            CalendarUnit.Quarter => "XXXX-QX",
            CalendarUnit.Decade => "XXX",
            CalendarUnit.Century => "XX",
            _ => "XXXX",
        };

    private static DateTime? WeekdayOf(TimeContext context, int weekday, int offset, bool isPast)
    {
        if (context.Reference is not { } reference)
        {
            return null;
        }

        var today = CalendarMath.Weekday(reference);
        // "this past Wednesday" is the latest one, "last Wednesday" the one of the week before.
        var days = isPast ? -((today - weekday + 6) % 7) - 1 : weekday - today + (7 * offset);
        return CalendarMath.Shift(reference, CalendarUnit.Day, days);
    }

    private static TimeReading Day(DateTime? day, int start, int end, int weekday) =>
        day is { } known
            ? DayReader.OneDay(start, end, known)
            : new TimeReading(
                start,
                end,
                TimeKind.Date,
                null,
                null,
                string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}")
            );

    private static TimeReading? MonthOf(TimeContext context, int month, int offset, int start, int end)
    {
        if (context.Reference is not { } reference)
        {
            return new TimeReading(
                start,
                end,
                TimeKind.Period,
                null,
                null,
                string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}")
            );
        }

        // "last August" is the latest one that is over, "next August" the first one to come.
        var year =
            reference.Year
            + (
                offset < 0 && month >= reference.Month ? -1
                : offset > 0 && month <= reference.Month ? 1
                : 0
            );
        return CalendarMath.Day(year, month, 1) is { } from
            ? new TimeReading(
                start,
                end,
                TimeKind.Period,
                from,
                CalendarMath.Shift(from, CalendarUnit.Month, 1),
                CalendarMath.Timex(from, CalendarUnit.Month)
            )
            : null;
    }

    public static int Direction(string lower) =>
        lower switch
        {
            "last" or "past" or "previous" or "preceding" => -1,
            "next" or "coming" or "following" or "upcoming" => 1,
            _ => 0,
        };
}

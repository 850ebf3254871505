namespace Reconcile.Values;

/// <summary>Reads stretches with two ends: "from Monday to Friday", "between 2014 and 2018", "November 19 to 20", "June-August 1992".</summary>
internal sealed class RangeReader(PointReader points)
{
    /// <summary>The stretch that begins at a piece, or null.</summary>
    public TimeReading? Read(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var opening = pieces[start].Lower;
        var at = start + (opening is "from" or "between" ? 1 : 0);
        return ReadDates(context, start, at, opening)
            ?? ReadClocks(context, start, at, opening)
            ?? ReadPoints(context, start, at, opening);
    }

    /// <summary>Two calendar dates, the first of which may leave out what the second one says, and the other way round.</summary>
    private static TimeReading? ReadDates(TimeContext context, int start, int at, string opening)
    {
        var pieces = context.Pieces;
        var first = DatePartsReader.Read(pieces, at);
        // "from 4 to 22 January": a bare day before the joint.
        var isBareDay = first is null && (opening is "from" or "between" || pieces[at].IsInteger);
        first ??=
            isBareDay && DatePartsReader.ReadDay(pieces, at, true) is { } day
                ? new DateParts(at, day.End, null, null, day.Day, null)
                : null;
        if (first is null || Joint(pieces, first.End, opening) is not { } next)
        {
            return null;
        }

        next += pieces[next].Is("the") && DatePartsReader.Read(pieces, next) is null ? 1 : 0;
        var second = DatePartsReader.Read(pieces, next);
        if (
            first is { Month: not null, Day: not null }
            && second is null or { Month: null, Day: null, Weekday: null }
            && DatePartsReader.ReadDay(pieces, next, true) is { } last
            && last.Day > first.Day
            && !pieces[last.End].IsAny("people", "percent", "pm", "am")
        )
        {
            // "November 19 to 20"
            second = new DateParts(next, last.End, first.Year, first.Month, last.Day, null);
        }

        if (second is null || isBareDay && (second.Month is null || second.Day is null) && !IsMonthAfter(pieces, next))
        {
            return isBareDay ? ReadDaysOfMonth(context, start, first, next) : null;
        }

        if (isBareDay)
        {
            first = first with { Month = second.Month, Year = second.Year };
        }

        if (first.Year is null && second.Year is { } year && first.Month is { } month)
        {
            var isLater = month > (second.Month ?? 12) || month == second.Month && first.Day > second.Day;
            first = first with { Year = isLater ? year - 1 : year };
        }

        if (!AreAlike(first, second))
        {
            return null;
        }

        var range = Join(DateResolver.Resolve(first, context), Resolve(second, first, context), start);
        // What is to come "between August and October" may have begun: the stretch that holds today is nearer.
        return
            first.Year is null
            && second.Year is null
            && first.Month is not null
            && range is { From: { } from, To: { } to }
            && CalendarMath.Shift(from, CalendarUnit.Year, -1) is { } before
            && CalendarMath.Shift(to, CalendarUnit.Year, -1) is { } over
            && over > context.Reference
            ? Period(start, range.End, before, over)
            : range;
    }

    private static bool IsMonthAfter(Pieces pieces, int at) => DatePartsReader.Read(pieces, at)?.Month is not null;

    /// <summary>"from 4 to 22 this month".</summary>
    private static TimeReading? ReadDaysOfMonth(TimeContext context, int start, DateParts first, int next)
    {
        var pieces = context.Pieces;
        if (DatePartsReader.ReadDay(pieces, next, true) is not { } last || first.Day is not { } firstDay)
        {
            return null;
        }

        var at = last.End + (pieces[last.End].IsAny("of", "in") ? 1 : 0);
        var offset = pieces[at].Lower switch
        {
            "this" => 0,
            "last" or "previous" => -1,
            "next" => 1,
            _ => 9,
        };
        if (
            offset == 9
            || !pieces[at + 1].Is("month")
            || context.Reference is not { } reference
            || CalendarMath.Shift(CalendarMath.Floor(reference, CalendarUnit.Month), CalendarUnit.Month, offset)
                is not { } month
        )
        {
            return null;
        }

        return
            CalendarMath.Day(month.Year, month.Month, firstDay) is { } from
            && CalendarMath.Day(month.Year, month.Month, last.Day) is { } to
            && from <= to
            ? Period(start, at + 2, from, CalendarMath.Shift(to, CalendarUnit.Day, 1))
            : null;
    }

    /// <summary>A second date is the first one of its kind that is not before the first: "Monday to Friday", "Nov. to March".</summary>
    private static TimeReading Resolve(DateParts second, DateParts first, TimeContext context)
    {
        var resolved = DateResolver.Resolve(second, context);
        if (
            second.Year is not null
            || resolved.From is not { } to
            || DateResolver.Resolve(first, context).From is not { } from
        )
        {
            return resolved;
        }

        var unit = second.Month is null ? CalendarUnit.Week : CalendarUnit.Year;
        var steps = unit == CalendarUnit.Week ? Math.Ceiling((from - to).TotalDays / 7) : from.Year - to.Year;
        to = CalendarMath.Shift(to, unit, steps) ?? to;
        to = to < from ? CalendarMath.Shift(to, unit, 1) ?? to : to;

        var end = CalendarMath.Shift(to, resolved.Kind == TimeKind.Date ? CalendarUnit.Day : CalendarUnit.Month, 1);
        return resolved with { From = to, To = end };
    }

    private static bool AreAlike(DateParts first, DateParts second) =>
        (first.Weekday is not null && first.Day is null) == (second.Weekday is not null && second.Day is null)
            && (first.Month is not null || first.Day is not null)
                == (second.Month is not null || second.Day is not null)
        || first.Year is not null && second.Year is not null;

    /// <summary>"between 7 and 9:30 last night", "from 5 to 6pm on April 22", "Tuesday from 2:00 to 2:30 pm".</summary>
    private TimeReading? ReadClocks(TimeContext context, int start, int at, string opening)
    {
        var pieces = context.Pieces;
        TimeReading? day = null;
        var isOpened = opening is "from" or "between";
        var isTight = IsTight(pieces, start);
        if (!isOpened && !isTight && ClockReader.Read(pieces, start) is null)
        {
            day = points.ReadDayPartOfDay(context, start) ?? points.ReadDay(context, start);
            if (day is not { Kind: TimeKind.Date or TimeKind.DateTime })
            {
                return null;
            }

            isOpened = pieces[day.End].IsAny("from", "between");
            opening = pieces[day.End].Lower;
            at = day.End + (isOpened || pieces[day.End].Is(",") ? 1 : 0);
        }

        if (
            (Hour(pieces, at) ?? ReadDecimal(pieces, at)) is not { } first
            || Joint(pieces, first.End, opening) is not { } next
            || Hour(pieces, next) is not { } second
            || pieces[at] is { IsNumber: true, IsInteger: false } && !second.IsClock
        )
        {
            return null;
        }

        // "five to seven" needs a sign that it speaks of hours.
        if (!isOpened && !first.IsClock && !second.IsClock)
        {
            return null;
        }

        var end = second.End;
        if (day is null)
        {
            var on = end + (pieces[end].IsAny("on", "of", "in") ? 1 : 0);
            day = points.ReadDayPartOfDay(context, on) ?? points.ReadDay(context, on);
            if (day is not { Kind: TimeKind.Date or TimeKind.DateTime })
            {
                return
                    (isOpened || isTight) && IsSaidOnce(first, second)
                    || !isOpened
                        && first is { IsClock: true, HasMeridiem: true }
                        && second is { IsClock: true, HasMeridiem: true }
                    ? BareClocks(start, first, second, "")
                    : null;
            }

            end = day.End;
        }

        if (day.From is not { } from)
        {
            return IsSaidOnce(first, second)
                ? BareClocks(start, first, second with { End = end }, day.Timex.Split('T')[0])
                : null;
        }

        // An afternoon said once holds for both ends: "from 5 to 6pm", "between 7 and 9 last night".
        var shift =
            second.Seconds >= 12 * 3600
            && !first.HasMeridiem
            && first.Seconds < 12 * 3600
            && first.Seconds + (12 * 3600) <= second.Seconds
                ? 12 * 3600
                : 0;
        var evening =
            day.Timex.EndsWith("TNI", StringComparison.Ordinal)
            || day.Timex.EndsWith("TEV", StringComparison.Ordinal)
            || day.Timex.EndsWith("TAF", StringComparison.Ordinal);
        var (low, high) = (first.Seconds + shift, second.Seconds);
        if (evening && !second.HasMeridiem && high < 12 * 3600)
        {
            (low, high) = (low + (first.HasMeridiem ? 0 : 12 * 3600), high + (12 * 3600));
        }

        return
            CalendarMath.Shift(from.Date, CalendarUnit.Second, low) is { } begin
            && CalendarMath.Shift(from.Date, CalendarUnit.Second, high) is { } finish
            && begin < finish
            ? new TimeReading(
                start,
                end,
                TimeKind.DateTime,
                begin,
                finish,
                $"{CalendarMath.Timex(begin, CalendarUnit.Day)}T{begin:HH:mm}/{CalendarMath.Timex(finish, CalendarUnit.Day)}T{finish:HH:mm}"
            )
            : null;
    }

    /// <summary>"3-4pm", "9.30-10.30pm".</summary>
    private static bool IsTight(Pieces pieces, int start) =>
        (Hour(pieces, start) ?? ReadDecimal(pieces, start)) is { IsClock: false } first
        && pieces[first.End] is { IsHyphen: true, Glued: true }
        && pieces[first.End + 1].Glued
        && Hour(pieces, first.End + 1) is { IsClock: true };

    /// <summary>"Between 3 and 4pm", "between three and four o'clock": what says that it is a time stands behind the second hour.</summary>
    private static bool IsSaidOnce(
        (int Seconds, int End, bool HasMeridiem, bool IsClock) first,
        (int Seconds, int End, bool HasMeridiem, bool IsClock) second
    ) => second.IsClock && !first.HasMeridiem && (second.HasMeridiem || !first.IsClock);

    /// <summary>"Between 3 and 4pm", "9am to 5pm" of no day that is said or known: the afternoon holds for both.</summary>
    private static TimeReading? BareClocks(
        int start,
        (int Seconds, int End, bool HasMeridiem, bool IsClock) first,
        (int Seconds, int End, bool HasMeridiem, bool IsClock) second,
        string day
    )
    {
        const int Noon = 12 * 3600;
        var isAfternoon =
            !first.HasMeridiem
            && second.Seconds >= Noon
            && first.Seconds < Noon
            && first.Seconds + Noon <= second.Seconds;
        var low = first.Seconds + (isAfternoon ? Noon : 0);
        return low < second.Seconds
            ? new TimeReading(
                start,
                second.End,
                TimeKind.Period,
                null,
                null,
                $"{day}{Timex(low)}/{day}{Timex(second.Seconds)}"
            )
            : null;

        static string Timex(int seconds) => new ClockTime(0, 0, seconds, seconds % 3600 > 0, null).Timex;
    }

    /// <summary>"9.30" in front of "and 10.30pm".</summary>
    private static (int Seconds, int End, bool HasMeridiem, bool IsClock)? ReadDecimal(Pieces pieces, int at) =>
        ClockReader.ReadDecimal(pieces[at]) is (var hour, var minute)
            ? ((hour * 3600) + (minute * 60), at + 1, false, false)
            : null;

    private static (int Seconds, int End, bool HasMeridiem, bool IsClock)? Hour(Pieces pieces, int at)
    {
        if (ClockReader.Read(pieces, at) is { } clock)
        {
            var hasMeridiem =
                clock.Seconds >= 12 * 3600 || pieces[clock.End - 1].IsAny("am", "pm", "m", ".", "noon", "midnight");
            return (clock.Seconds, clock.End, hasMeridiem, true);
        }

        var hour =
            pieces[at].IsInteger && pieces[at].Text.Length <= 2 && !pieces[at + 1].IsAny("%", ".")
                ? (int)pieces[at].Number
                : NumberWords.Unit(pieces[at].Lower) ?? 0;
        return hour is > 0 and <= 24 ? (hour % 24 * 3600, at + 1, false, false) : null;
    }

    /// <summary>Two times of any kind: "from today until next Friday", "between January 2019 and now", "from 2007 to the end of 2008".</summary>
    private TimeReading? ReadPoints(TimeContext context, int start, int at, string opening)
    {
        var pieces = context.Pieces;
        if (opening is not ("from" or "between"))
        {
            return null;
        }

        if (
            ReadEnd(context, at) is not { } first
            || Joint(pieces, first.End, opening) is not { } next
            || ReadEnd(context, next) is not { } second
        )
        {
            return null;
        }

        return Join(first, second, start);
    }

    private TimeReading? ReadEnd(TimeContext context, int at)
    {
        if (context.Pieces[at].IsAny("now", "date") && context.Reference is { } reference)
        {
            return new TimeReading(
                at,
                at + 1,
                TimeKind.Date,
                reference,
                CalendarMath.Shift(reference, CalendarUnit.Day, 1),
                "PRESENT_REF"
            );
        }

        return points.Read(context, at) is { Kind: not (TimeKind.Duration or TimeKind.Recurring) } point ? point : null;
    }

    private static TimeReading? Join(TimeReading first, TimeReading second, int start)
    {
        if (first.From is { } from && (second.Kind == TimeKind.DateTime ? second.From : second.To) is { } to)
        {
            return from < to ? Period(start, second.End, from, to) : null;
        }

        return new TimeReading(start, second.End, TimeKind.Period, null, null, $"{first.Timex}/{second.Timex}");
    }

    private static TimeReading Period(int start, int end, DateTime from, DateTime? to)
    {
        var last = to is { } after ? CalendarMath.Shift(after, CalendarUnit.Second, -1) ?? after : from;
        return new TimeReading(
            start,
            end,
            TimeKind.Period,
            from,
            to,
            $"{CalendarMath.Timex(from, CalendarUnit.Day)}/{CalendarMath.Timex(last, CalendarUnit.Day)}"
        );
    }

    /// <summary>Where the second end begins, after "to", "until", "-" or, behind "between", "and".</summary>
    private static int? Joint(Pieces pieces, int at, string opening)
    {
        // "Between May 1, 2005, and Dec. 8, 2006": the comma closes the year.
        at += opening is "from" or "between" && pieces[at].Is(",") ? 1 : 0;
        if (
            pieces[at].IsAny("to", "until", "till", "through")
            || pieces[at].Is("and") && opening == "between"
            || pieces[at].Is("~")
        )
        {
            return at + 1;
        }

        return pieces[at].IsHyphen ? at + 1 : null;
    }
}

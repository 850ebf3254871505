using System.Globalization;

namespace Reconcile.Values;

/// <summary>Reads days: "yesterday", "three days ago", "Friday last week", "the first Friday of July", "Christmas", "the 21st".</summary>
internal sealed class DayReader(DurationReader durations)
{
    private readonly PeriodReader periods = new(durations);

    /// <summary>The day or period that begins at a piece, or null.</summary>
    /// <remarks>
    /// Keeps out the parts ("early", "the end of"), so that no chain of such words makes the readers call each other
    /// without end.
    /// </remarks>
    public TimeReading? Read(TimeContext context, int start) =>
        ReadAgo(context, start)
        ?? ReadRelativeDay(context, start)
        ?? Longer(ReadDate(context, start), periods.Read(context, start))
        ?? ReadNthWeekday(context, start)
        ?? ReadHoliday(context, start)
        ?? ReadDayOfMonth(context, start);

    private static TimeReading? Longer(TimeReading? one, TimeReading? other) =>
        (one?.End ?? -1) >= (other?.End ?? -1) ? one : other;

    public static TimeReading ThisUnit(TimeContext context, CalendarUnit unit, int end)
    {
        var kind = unit == CalendarUnit.Day ? TimeKind.Date : TimeKind.Period;
        if (context.Reference is not { } reference)
        {
            return new TimeReading(end - 2, end, kind, null, null, "XXXX");
        }

        var from = CalendarMath.Floor(reference, unit);
        return new TimeReading(
            end - 2,
            end,
            kind,
            from,
            CalendarMath.Shift(from, unit, 1),
            CalendarMath.Timex(from, unit)
        );
    }

    /// <summary>"three days ago", "a month ago", "two weeks before Christmas", "two days from now", "in two weeks".</summary>
    private TimeReading? ReadAgo(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var isIn = pieces[start].Is("in") && context.IsFuture(start);
        var at = start + (isIn ? 1 : 0);
        if (durations.Read(pieces, at) is not { } duration || pieces[at].IsAny("all", "another"))
        {
            return null;
        }

        var end = duration.End;
        if (isIn)
        {
            return Moved(context.Reference, duration, 1, start, end);
        }

        if (pieces[end].Is("ago") || pieces[end].IsAny("back") && !pieces[end + 1].IsWord)
        {
            return Moved(context.Reference, duration, -1, start, end + 1);
        }

        if (pieces[end].Is("from") && pieces[end + 1].Is("now") || pieces[end].Is("hence"))
        {
            return Moved(context.Reference, duration, 1, start, end + (pieces[end].Is("hence") ? 1 : 2));
        }

        var sign =
            pieces[end].Is("before") ? -1
            : pieces[end].IsAny("after", "from") ? 1
            : 0;
        return sign != 0 && ReadAnchor(context, end + 1) is { From: not null } anchor
            ? Moved(anchor.From, duration, sign, start, anchor.End)
            : null;
    }

    private static TimeReading? ReadAnchor(TimeContext context, int at) =>
        ReadRelativeDay(context, at) ?? ReadDate(context, at) ?? ReadHoliday(context, at);

    private static TimeReading Moved(DateTime? anchor, DurationReading duration, int sign, int start, int end)
    {
        var kind = duration.IsWithinDay ? TimeKind.DateTime : TimeKind.Date;
        var isRough = duration.Approximation != Approximation.Exact || duration.Parts[^1].Unit > CalendarUnit.Week;
        var moved = anchor is { } from ? duration.Move(from, sign) : null;
        var length = kind == TimeKind.Date ? CalendarUnit.Day : duration.Parts[^1].Unit;
        return new TimeReading(
            start,
            end,
            kind,
            moved,
            moved is { } begin ? CalendarMath.Shift(begin, length, 1) : null,
            moved is { } day
                ? (
                    kind == TimeKind.Date
                        ? CalendarMath.Timex(day, CalendarUnit.Day)
                        : day.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)
                )
                : duration.Timex
        )
        {
            Length = duration.Length,
            Approximation = isRough ? Approximation.About : Approximation.Exact,
            TakesNumbers = false,
        };
    }

    /// <summary>"today", "yesterday", "the day before yesterday", "tomorrow", "the next day".</summary>
    private static TimeReading? ReadRelativeDay(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var (days, end) =
            pieces[at].Is("day") && pieces[at + 1].Is("before") && pieces[at + 2].Is("yesterday") ? (-2, at + 3)
            : pieces[at].Is("day") && pieces[at + 1].Is("after") && pieces[at + 2].IsAny("tomorrow", "tmrw")
                ? (2, at + 3)
            : at > start ? (int.MinValue, 0)
            : pieces[at].IsAny("today", "otd") ? (0, at + 1)
            : pieces[at].IsAny("yesterday") ? (-1, at + 1)
            : pieces[at].IsAny("tomorrow", "tmrw") ? (1, at + 1)
            : (int.MinValue, 0);
        if (end == 0)
        {
            return null;
        }

        if (context.Reference is not { } reference)
        {
            return new TimeReading(
                start,
                end,
                TimeKind.Date,
                null,
                null,
                days == 0 ? "PRESENT_REF"
                    : days < 0 ? $"P{-days}D-"
                    : $"P{days}D+"
            );
        }

        var day = CalendarMath.Shift(reference, CalendarUnit.Day, days);
        return day is { } from ? OneDay(start, end, from) : null;
    }

    public static TimeReading OneDay(int start, int end, DateTime day) =>
        new(
            start,
            end,
            TimeKind.Date,
            day,
            CalendarMath.Shift(day, CalendarUnit.Day, 1),
            CalendarMath.Timex(day, CalendarUnit.Day)
        );

    /// <summary>A date with what may follow its weekday: "Friday last week", "Tuesday of last week".</summary>
    private static TimeReading? ReadDate(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        if (ReadWeekThenDay(context, start) is { } turned)
        {
            return turned;
        }

        if (DatePartsReader.Read(pieces, start) is not { } date)
        {
            return null;
        }

        // "April last year", "on May 5 of this year"
        if (
            date is { Month: not null, Year: null }
            && PeriodReader.YearAfter(context, date.End) is { } year
            && pieces[year.End - 1].Is("year")
        )
        {
            return DateResolver.Resolve(date with { End = year.End, Year = year.Year }, context);
        }

        if (date is { Weekday: { } weekday, Day: null })
        {
            var at = date.End + (pieces[date.End].IsAny("of", "in") ? 1 : 0);
            at += pieces[at].Is("the") ? 1 : 0;
            if (WeekAt(context, at) is { } week)
            {
                return context.Reference is null
                    ? DateResolver.Resolve(date with { End = week.End }, context)
                    : DayOfWeek(week, weekday, start, week.End);
            }
        }

        return DateResolver.Resolve(date, context);
    }

    /// <summary>"last week on Friday", "this week Friday", "the previous week - Monday".</summary>
    private static TimeReading? ReadWeekThenDay(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        if (WeekAt(context, start) is not { } week)
        {
            return null;
        }

        var at = week.End + (pieces[week.End].Is("on") || pieces[week.End].IsHyphen ? 1 : 0);
        return Calendar.Weekday(pieces[at].Lower) is { } weekday && pieces[at].Text.Length > 2
            ? DayOfWeek(week, weekday, start, at + 1)
            : null;
    }

    private static TimeReading? DayOfWeek((DateTime? Monday, int End) week, int weekday, int start, int end) =>
        week.Monday is { } monday && CalendarMath.Shift(monday, CalendarUnit.Day, weekday - 1) is { } day
            ? OneDay(start, end, day)
            : new TimeReading(
                start,
                end,
                TimeKind.Date,
                null,
                null,
                string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}")
            );

    private static (DateTime? Monday, int End)? WeekAt(TimeContext context, int at)
    {
        var pieces = context.Pieces;
        if (!pieces[at + 1].Is("week"))
        {
            return null;
        }

        int? offset = pieces[at].Lower switch
        {
            "last" or "previous" or "past" => -1,
            "this" or "current" => 0,
            "next" or "following" or "coming" => 1,
            _ => null,
        };
        return offset is { } weeks
            ? (
                context.Reference is { } reference
                    ? CalendarMath.Shift(CalendarMath.Floor(reference, CalendarUnit.Week), CalendarUnit.Week, weeks)
                    : null,
                at + 2
            )
            : null;
    }

    /// <summary>"the first Friday of July", "the third Wednesday of last month", "the last Monday in May".</summary>
    private TimeReading? ReadNthWeekday(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var ordinal = NumberWords.Ordinal(pieces[at].Lower) ?? 0;
        if (
            ordinal is 0 or > 5 && !pieces[at].Is("last")
            || Calendar.Weekday(pieces[at + 1].Lower) is not { } weekday
            || !pieces[at + 2].IsAny("of", "in")
        )
        {
            return null;
        }

        var month = DatePartsReader.Read(pieces, at + 3) is { Month: not null, Day: null } date
            ? DateResolver.Resolve(date, context)
            : periods.Read(context, at + 3);
        if (month is not { From: { } from, To: { } to } || (to - from).TotalDays > 31)
        {
            return null;
        }

        var day =
            ordinal > 0
                ? Holidays.NthWeekday(from.Year, from.Month, weekday, ordinal)
                : Holidays.NthWeekday(from.Year, from.Month, weekday, 5)
                    ?? Holidays.NthWeekday(from.Year, from.Month, weekday, 4);
        return day is { } found ? OneDay(start, month.End, found) : null;
    }

    private static TimeReading? ReadHoliday(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var offset =
            pieces[start].IsAny("last", "previous") ? -1
            : pieces[start].IsAny("next", "this") ? 1
            : 0;
        if (Holidays.Read(pieces, start + Math.Abs(offset)) is not { } holiday)
        {
            return null;
        }

        var end = holiday.End;
        if (PeriodReader.YearAfter(context, end) is { } year && holiday.InYear(year.Year) is { } dated)
        {
            return OneDay(start, year.End, dated);
        }

        if (context.Reference is not { } reference)
        {
            return new TimeReading(start, end, TimeKind.Date, null, null, "XXXX-XX-XX");
        }

        var isFuture = offset > 0 || offset == 0 && context.IsFuture(start);
        var thisYear = holiday.InYear(reference.Year);
        var day =
            isFuture ? (thisYear < reference ? holiday.InYear(reference.Year + 1) : thisYear)
            : thisYear > reference ? holiday.InYear(reference.Year - 1)
            : thisYear;
        return day is { } found ? OneDay(start, end, found) : null;
    }

    /// <summary>"the 21st", "the 10th of this month", "the 27th".</summary>
    private TimeReading? ReadDayOfMonth(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        if (DatePartsReader.ReadDay(pieces, at, allowWords: at > start) is not { } day)
        {
            return null;
        }

        var next = day.End + (pieces[day.End].Is("day") ? 1 : 0);
        next += pieces[next].Is("of") ? 1 : 0;
        var isThisMonth = pieces[next].Is("the") && pieces[next + 1].Is("month");
        if (pieces[next + 1].Is("month") && (pieces[next].IsAny("this", "last", "next", "previous") || isThisMonth))
        {
            var month = isThisMonth ? ThisUnit(context, CalendarUnit.Month, next + 2) : periods.Read(context, next);
            return month is { From: { } first } && CalendarMath.Day(first.Year, first.Month, day.Day) is { } dated
                ? OneDay(start, month.End, dated)
                : null;
        }

        var isOrdinal =
            pieces[at].IsInteger && day.End == at + 2
            || pieces[at].IsWord && NumberWords.Ordinal(pieces[day.End - 1].Lower) is > 3;
        var after = pieces[day.End];
        var endsPhrase = after.Kind == PieceKind.Edge || after.IsAny(".", ",", ";", "!", "?", ")");
        return
            at > start
            && isOrdinal
            && endsPhrase
            && pieces[start - 1]
                .IsAny("on", "by", "since", "until", "for", "before", "after", "from", "around", "between", "and", "to")
            ? DateResolver.Resolve(new DateParts(start, day.End, null, null, day.Day, null), context)
            : null;
    }
}

using System.Globalization;

namespace Reconcile.Values;

/// <summary>Reads one place on the calendar: a day, a part of it, a moment, a named period; with clock times around it.</summary>
internal sealed class PointReader(DurationReader durations)
{
    private readonly PeriodReader periods = new(durations);

    /// <summary>The time that begins at a piece, or null.</summary>
    public TimeReading? Read(TimeContext context, int start) =>
        ReadClockThenDay(context, start)
        ?? ReadDayThenClock(context, start)
        ?? ReadDayPartOfDay(context, start)
        ?? ReadClockAlone(context, start);

    /// <summary>A day or period without a clock time.</summary>
    public TimeReading? ReadDay(TimeContext context, int start) =>
        ReadPartOfPeriod(context, start) ?? ReadPlainDay(context, start);

    // Keeps out the parts ("early", "the end of"), so that no chain of such words makes the readers call each other
    // without end.
    private TimeReading? ReadPlainDay(TimeContext context, int start) =>
        ReadAgo(context, start)
        ?? ReadRelativeDay(context, start)
        ?? Longer(ReadDate(context, start), periods.Read(context, start))
        ?? ReadNthWeekday(context, start)
        ?? ReadHoliday(context, start)
        ?? ReadDayOfMonth(context, start);

    private static TimeReading? Longer(TimeReading? one, TimeReading? other) =>
        (one?.End ?? -1) >= (other?.End ?? -1) ? one : other;

    /// <summary>"early this month", "late last year", "mid-November", "the end of March", "earlier on Monday", "the rest of the week".</summary>
    private TimeReading? ReadPartOfPeriod(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var part = pieces[at].Lower switch
        {
            "early" => "START",
            "beginning" or "start" when pieces[at + 1].Is("of") => "START",
            "mid" or "middle" => "MID",
            "late" => "END",
            "end" or "close" when pieces[at + 1].Is("of") => "END",
            "earlier" => "BEFORE",
            "later" => "AFTER",
            "rest" or "remainder" => "AFTER",
            _ => "",
        };
        if (part.Length == 0)
        {
            return null;
        }

        var next = at + 1;
        next += pieces[next].IsHyphen ? 1 : 0;
        next += pieces[next].IsAny("of", "in", "on") ? 1 : 0;
        var inner =
            pieces[next].IsAny("the", "this")
            && TimeUnitWords.Read(pieces[next + 1].Lower)
                is { Unit: CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Day } unit
            && !pieces[next + 1].Lower.EndsWith('s')
                ? ThisUnit(context, unit.Unit, next + 2)
                : ReadPlainDay(context, next);
        inner ??= ReadDayPartOfDay(context, next);
        if (inner is null || inner.Kind is TimeKind.Duration)
        {
            return null;
        }

        inner = inner with { Start = start };
        return inner.Kind == TimeKind.Period ? Cut(context, inner, part) : inner;
    }

    private static TimeReading ThisUnit(TimeContext context, CalendarUnit unit, int end)
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

    /// <summary>The part of a period: halves of months and weeks, thirds of years.</summary>
    private static TimeReading Cut(TimeContext context, TimeReading period, string part)
    {
        if (period.From is not { } from || period.To is not { } to)
        {
            return period;
        }

        if (part is "BEFORE" or "AFTER")
        {
            return context.Reference is not { } reference || reference < from || reference >= to ? period
                : part == "BEFORE" ? period with { To = CalendarMath.Shift(reference, CalendarUnit.Day, 1) }
                : period with { From = reference };
        }

        var days = (to - from).TotalDays;
        if (days is > 27 and < 32)
        {
            return part switch
            {
                "START" => period with { To = from.AddDays(15) },
                "MID" => period with { From = from.AddDays(9), To = from.AddDays(20) },
                _ => period with { From = from.AddDays(15) },
            };
        }

        if (days is > 364 and < 367)
        {
            return part switch
            {
                "START" => period with { To = from.AddMonths(4) },
                "MID" => period with { From = from.AddMonths(4), To = from.AddMonths(8) },
                _ => period with { From = from.AddMonths(8) },
            };
        }

        var third = Math.Floor(days / 3);
        var half = Math.Floor(days / 2);
        return part switch
        {
            "START" => period with { To = from.AddDays(half) },
            "MID" => period with { From = from.AddDays(third), To = to.AddDays(-third) },
            _ => period with { From = from.AddDays(half) },
        };
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

    private static TimeReading OneDay(int start, int end, DateTime day) =>
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

    /// <summary>"6 pm on Tuesday", "11 a.m. Sunday", "1030 GMT yesterday", "at noon on Monday".</summary>
    private TimeReading? ReadClockThenDay(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        if (ClockReader.Read(pieces, start) is not { } clock)
        {
            return null;
        }

        var at = clock.End;
        at += pieces[at].Is(",") ? 1 : 0;
        at += pieces[at].IsAny("on", "of", "in") ? 1 : 0;
        if (ReadDayPart(context, at) is { } part)
        {
            clock = InPart(clock with { End = part.End }, part.Part);
            at = part.End + (pieces[part.End].IsAny("on", "of", "in") ? 1 : 0);
        }

        var day = ReadDayPartOfDay(context, at) is { From: not null } partOfDay ? partOfDay : ReadDay(context, at);
        if (day is null || day.Kind is not (TimeKind.Date or TimeKind.DateTime))
        {
            return AtClock(null, clock, start, clock.End);
        }

        return AtClock(day, InPart(clock, PartOf(day)), start, day.End);
    }

    /// <summary>"Tuesday at 6 pm", "yesterday, 11:30", "Friday around 4".</summary>
    private TimeReading? ReadDayThenClock(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var day = ReadDayPartOfDay(context, start) ?? ReadDay(context, start);
        if (day is null || day.Kind is not (TimeKind.Date or TimeKind.DateTime))
        {
            return day;
        }

        var at = day.End;
        at += pieces[at].Is(",") || pieces[at].IsHyphen ? 1 : 0;
        var isExpected = pieces[at].IsAny("at", "around", "about");
        var isAbout = false;
        while (pieces[at].IsAny("at", "around", "about", "for", "shortly", "just", "before", "after"))
        {
            isAbout |= pieces[at].IsAny("around", "about");
            if (pieces[at].IsAny("before", "after") && !pieces[at - 1].IsAny("shortly", "just"))
            {
                break;
            }

            at++;
        }

        if (ClockReader.Read(pieces, at, isExpected) is not { } clock || clock.Start != at)
        {
            return day;
        }

        if (
            ReadDayPart(context, clock.End) is { } part
            && pieces[clock.End].IsAny("in", "at", "early", "late", "this", "morning", "evening", "afternoon")
        )
        {
            return Hedged(AtClock(day, InPart(clock, part.Part), start, part.End));
        }

        return Hedged(AtClock(day, InPart(clock, PartOf(day)), start, clock.End));

        TimeReading Hedged(TimeReading time) =>
            isAbout ? time with { Approximation = Approximation.About }
            : pieces[at - 1].IsAny("before", "after") ? TimeHedgeReader.Near(time, pieces[at - 1].Is("after"))
            : time;
    }

    private static TimeReading? ReadClockAlone(TimeContext context, int start) =>
        ClockReader.Read(context.Pieces, start) is { } clock ? AtClock(null, clock, start, clock.End) : null;

    private static TimeReading AtClock(TimeReading? day, ClockTime clock, int start, int end)
    {
        var date = day?.Timex is { } timex
            ? (timex.IndexOf('T', StringComparison.Ordinal) is > 0 and var t ? timex[..t] : timex)
            : "";
        if (day?.From is not { } from)
        {
            return new TimeReading(start, end, TimeKind.DateTime, null, null, date + clock.Timex);
        }

        var moment = CalendarMath.Shift(from.Date, CalendarUnit.Second, clock.Seconds);
        return new TimeReading(
            start,
            end,
            TimeKind.DateTime,
            moment,
            moment is { } begin
                ? CalendarMath.Shift(begin, clock.HasMinutes ? CalendarUnit.Minute : CalendarUnit.Hour, 1)
                : null,
            date + clock.Timex
        );
    }

    private static DayPart? PartOf(TimeReading day) =>
        day.Timex switch
        {
            [.., 'T', 'M', 'O'] => DayPart.Named("morning"),
            [.., 'T', 'A', 'F'] => DayPart.Named("afternoon"),
            [.., 'T', 'E', 'V'] => DayPart.Named("evening"),
            [.., 'T', 'N', 'I'] => DayPart.Named("night"),
            _ => null,
        };

    /// <summary>"8 in the evening" is 20:00; the hour after midnight stays in its night.</summary>
    private static ClockTime InPart(ClockTime clock, DayPart? part) =>
        part is not null
        && part.FirstHour >= 12
        && clock.Seconds < 12 * 3600
        && !(part.Timex == "NI" && clock.Seconds < 5 * 3600)
            ? clock with
            {
                Seconds = clock.Seconds + (12 * 3600),
            }
            : clock;

    /// <summary>"Monday night", "last night", "early this morning", "the morning of April 5", "yesterday in the afternoon", "overnight".</summary>
    public TimeReading? ReadDayPartOfDay(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].IsAny("early", "late", "mid", "earlier", "later") ? 1 : 0);
        at += pieces[at].IsHyphen || at > start && pieces[at].IsAny("on", "in") ? 1 : 0;
        if (pieces[at].IsAny("last", "this", "yesterday", "tonight", "tonite", "overnight", "tomorrow", "that"))
        {
            var isWord = pieces[at].IsAny("tonight", "tonite", "overnight");
            var name =
                isWord ? pieces[at]
                : pieces[at + 1].IsAny("early", "late") ? pieces[at + 2]
                : pieces[at + 1];
            if (DayPart.Named(name.Lower) is { } part)
            {
                var offset =
                    pieces[at].IsAny("last", "yesterday") ? -1
                    : pieces[at].Is("tomorrow") ? 1
                    : 0;
                var end =
                    at
                    + (
                        isWord ? 1
                        : pieces[at + 1].IsAny("early", "late") ? 3
                        : 2
                    );
                return InPart(context, part, offset, pieces[at].Is("overnight"), start, end);
            }
        }

        // "the morning of April 5", "the night of Nov. 12"
        var named = at + (pieces[at].Is("the") ? 1 : 0);
        named += named > at && pieces[named].IsAny("early", "late") ? 1 : 0;
        named += pieces[named].IsHyphen ? 1 : 0;
        if (
            DayPart.Named(pieces[named].Lower) is { } first
            && (pieces[named + 1].IsAny("of", "on", ",") || Calendar.IsWeekday(pieces[named + 1].Lower))
            && ReadPlainDay(context, named + (pieces[named + 1].IsWord && !pieces[named + 1].IsAny("of", "on") ? 1 : 2))
                is { Kind: TimeKind.Date } dated
        )
        {
            return PartOfDate(dated, first, start, dated.End);
        }

        if (ReadPlainDay(context, at) is not { Kind: TimeKind.Date } day)
        {
            return null;
        }

        return
            ReadDayPart(context, day.End) is { } after
            && !(pieces[day.End].Is("at") && ClockReader.Read(pieces, day.End + 1) is not null)
            ? PartOfDate(day, after.Part, start, after.End)
            : null;
    }

    /// <summary>"morning", "in the morning", "early morning", "at night", "'s night".</summary>
    private static (DayPart Part, int End)? ReadDayPart(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is(",") && pieces[start + 1].Is("in") ? 1 : 0);
        at += pieces[at].IsAny("in", "at", "during") ? 1 : 0;
        at += pieces[at].Is("the") && at > start ? 1 : 0;
        at += pieces[at].IsAny("early", "late") ? 1 : 0;
        at += pieces[at].IsHyphen ? 1 : 0;
        return DayPart.Named(pieces[at].Lower) is { } part && !pieces[at].IsAny("overnight", "tonight", "tonite")
            ? (part, at + 1)
            : null;
    }

    private static TimeReading InPart(
        TimeContext context,
        DayPart part,
        int offset,
        bool isOvernight,
        int start,
        int end
    )
    {
        if (context.Reference is not { } reference)
        {
            return new TimeReading(start, end, TimeKind.DateTime, null, null, $"XXXX-XX-XXT{part.Timex}");
        }

        // Something that happened "overnight" happened in the night before publication.
        var days = isOvernight && !context.IsFuture(start) ? -1 : offset;
        var day = CalendarMath.Shift(reference, CalendarUnit.Day, days) ?? reference;
        return PartOfDate(OneDay(start, end, day), part, start, end);
    }

    private static TimeReading PartOfDate(TimeReading day, DayPart part, int start, int end)
    {
        var from = day.From is { } date ? CalendarMath.Shift(date, CalendarUnit.Hour, part.FirstHour) : null;
        var to = day.From is { } same ? CalendarMath.Shift(same, CalendarUnit.Hour, part.LastHour) : null;
        return new TimeReading(start, end, TimeKind.DateTime, from, to, $"{day.Timex}T{part.Timex}")
        {
            TakesNumbers = day.TakesNumbers,
        };
    }
}

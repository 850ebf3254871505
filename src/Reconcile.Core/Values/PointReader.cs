namespace Reconcile.Values;

/// <summary>Reads one place on the calendar: a day, a part of it, a moment, a named period; with clock times around it.</summary>
internal sealed class PointReader(DurationReader durations)
{
    private readonly DayReader days = new(durations);

    /// <summary>The time that begins at a piece, or null.</summary>
    public TimeReading? Read(TimeContext context, int start) =>
        ReadClockThenDay(context, start)
        ?? ReadDayThenClock(context, start)
        ?? ReadDayPartOfDay(context, start)
        ?? ReadClockAlone(context, start);

    /// <summary>A day or period without a clock time.</summary>
    public TimeReading? ReadDay(TimeContext context, int start) =>
        ReadPartOfPeriod(context, start) ?? days.Read(context, start);

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
        if (part is "BEFORE" or "AFTER" && pieces[next].Is("the") && pieces[next + 1].Is("day"))
        {
            // The day that the text tells of, not that of its publication.
            return new TimeReading(start, next + 2, TimeKind.Date, null, null, "XXXX-XX-XX");
        }

        var inner =
            pieces[next].IsAny("the", "this")
            && TimeUnitWords.Read(pieces[next + 1].Lower)
                is { Unit: CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Year or CalendarUnit.Day } unit
            && !pieces[next + 1].Lower.EndsWith('s')
                ? DayReader.ThisUnit(context, unit.Unit, next + 2)
                : days.Read(context, next);
        inner ??= ReadDayPartOfDay(context, next);
        if (inner is null || inner.Kind is TimeKind.Duration)
        {
            return null;
        }

        inner = inner with { Start = start };
        return inner.Kind == TimeKind.Period ? Cut(context, inner, part) : inner;
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
            && days.Read(context, named + (pieces[named + 1].IsWord && !pieces[named + 1].IsAny("of", "on") ? 1 : 2))
                is { Kind: TimeKind.Date } dated
        )
        {
            return PartOfDate(dated, first, start, dated.End);
        }

        if (days.Read(context, at) is not { Kind: TimeKind.Date } day)
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
        return PartOfDate(DayReader.OneDay(start, end, day), part, start, end);
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

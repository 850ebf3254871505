namespace Reconcile.Values;

/// <summary>Reads named stretches of the calendar: "last week", "the 1990s", "the third quarter of 2016", "this summer".</summary>
internal sealed class PeriodReader(DurationReader durations)
{
    /// <summary>The period that begins at a piece, or null.</summary>
    public TimeReading? Read(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        return WeekReader.ReadWeekOf(context, start)
            ?? ReadPartOf(context, start)
            ?? ReadLastN(context, start)
            ?? DeicticReader.Read(context, start)
            ?? WeekReader.ReadWeekend(context, start)
            ?? EraReader.Read(pieces, start)
            ?? QuarterReader.Read(context, start)
            ?? SeasonReader.Read(context, start);
    }

    /// <summary>"the last 72 hours", "past few days", "the next three months", "5 past years".</summary>
    private TimeReading? ReadLastN(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        if (IsVerb(pieces, at))
        {
            return null;
        }

        var sign = DeicticReader.Direction(pieces[at].Lower);
        DurationReading? duration;
        int end;
        if (sign != 0)
        {
            at++;
            duration = durations.Read(pieces, at);
            end = duration?.End ?? at;
        }
        else
        {
            // "5 past years"
            if (
                NumberReader.ReadCardinal(pieces, at) is not { } number
                || DeicticReader.Direction(pieces[number.End].Lower) is not (var direction and not 0)
                || TimeUnitWords.Read(pieces[number.End + 1].Lower) is not { } unit
                || pieces[number.End + 1].Lower[^1] != 's'
            )
            {
                return null;
            }

            sign = direction;
            end = number.End + 2;
            var part = new DurationPart(number.Value * unit.Count, unit.Unit);
            duration = new DurationReading(
                at,
                end,
                [part],
                Interval.Point(part.Count * CalendarMath.Seconds(part.Unit)),
                Approximation.Exact,
                CalendarMath.DurationTimex(part.Count, part.Unit)
            );
        }

        if (duration is null || pieces[at].IsAny("a", "an", "all", "another"))
        {
            return null;
        }

        var (from, to) = Around(context, duration, sign);
        return new TimeReading(start, end, TimeKind.Period, from, to, duration.Timex)
        {
            Length = duration.Length,
            Approximation = duration.Approximation,
            TakesNumbers = false,
        };
    }

    /// <summary>"Will last 48 hours", "is not expected to last three days", "can't last two years".</summary>
    private static bool IsVerb(Pieces pieces, int last)
    {
        if (!pieces[last].Is("last"))
        {
            return false;
        }

        var before = last - 1;
        before -= pieces[before].IsAny("only", "not", "still", "also", "probably", "likely") ? 1 : 0;
        return pieces[before]
                .IsAny(
                    "to",
                    "will",
                    "would",
                    "may",
                    "might",
                    "could",
                    "should",
                    "can",
                    "must",
                    "cannot",
                    "did",
                    "does",
                    "do"
                )
            || pieces[before].Is("t") && pieces[before - 1].IsAny("'", "’");
    }

    /// <summary>"the first two weeks of 2021", "the last four months of last year".</summary>
    private TimeReading? ReadPartOf(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        if (
            !pieces[at].IsAny("first", "last", "final", "opening", "closing")
            || durations.Read(pieces, at + 1) is not { Parts: [var part], Approximation: Approximation.Exact } duration
            || !pieces[duration.End].IsAny("of", "in")
            || part.Unit < CalendarUnit.Day
        )
        {
            return null;
        }

        var next = duration.End + 1;
        var whole = DatePartsReader.Read(pieces, next) is { Day: null, Weekday: null } date
            ? DateResolver.Resolve(date, context)
            : DeicticReader.Read(context, next);
        if (whole is not { From: { } from, To: { } to })
        {
            return null;
        }

        var isFirst = pieces[at].IsAny("first", "opening");
        if (part.Unit == CalendarUnit.Week)
        {
            (from, to) = (
                WeekReader.FirstWeek(from),
                CalendarMath.Shift(WeekReader.LastWeek(to), CalendarUnit.Week, 1) ?? to
            );
        }

        var begin = isFirst ? from : CalendarMath.Shift(to, part.Unit, -part.Count);
        var end = isFirst ? CalendarMath.Shift(from, part.Unit, part.Count) : to;
        return begin is { } first && first < end
            ? new TimeReading(
                start,
                whole.End,
                TimeKind.Period,
                first,
                end,
                $"{CalendarMath.Timex(first, CalendarUnit.Day)}/{duration.Timex}"
            )
            {
                Length = duration.Length,
                TakesNumbers = false,
            }
            : null;
    }

    /// <summary>The stretch before or after publication; the day of publication belongs to both.</summary>
    private static (DateTime? From, DateTime? To) Around(TimeContext context, DurationReading duration, int sign)
    {
        if (context.Reference is not { } reference)
        {
            return (null, null);
        }

        return sign < 0
            ? (duration.Move(reference, -1), CalendarMath.Shift(reference, CalendarUnit.Day, 1))
            : (reference, CalendarMath.Shift(duration.Move(reference, 1) ?? reference, CalendarUnit.Day, 1));
    }

    /// <summary>A year after "of", "in", ",", "-" or nothing: "2016", "this year", "last year", "the year".</summary>
    public static (int Year, int End)? YearAfter(TimeContext context, int at)
    {
        var pieces = context.Pieces;
        var next = at + (pieces[at].IsAny("of", "in", ",") || pieces[at].IsHyphen && pieces[at].Glued ? 1 : 0);
        if (pieces[next] is { IsInteger: true, Text.Length: 4, Number: >= 1000 and < 2200 } digits)
        {
            return ((int)digits.Number, next + 1);
        }

        if (DatePartsReader.ReadWordYear(pieces, next) is { } words)
        {
            return words;
        }

        if (
            context.Reference is { } reference
            && pieces[next + 1].Is("year")
            && pieces[next].IsAny("this", "last", "next", "previous", "the", "that")
        )
        {
            return (reference.Year + DeicticReader.Direction(pieces[next].Lower), next + 2);
        }

        return null;
    }
}

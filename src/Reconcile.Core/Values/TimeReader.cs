using System.Collections.Immutable;
using System.Globalization;

namespace Reconcile.Values;

/// <summary>Reads the times of a sentence from its pieces.</summary>
internal sealed class TimeReader
{
    private readonly DurationReader durations;
    private readonly PointReader points;
    private readonly RangeReader ranges;
    private readonly TimeHedgeReader hedgeReader;

    public TimeReader(HedgeTable hedges)
    {
        durations = new DurationReader(hedges);
        points = new PointReader(durations);
        ranges = new RangeReader(points);
        hedgeReader = new TimeHedgeReader(hedges);
    }

    /// <summary>The times in the order of the text.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="published">The day of publication, or null.</param>
    /// <param name="taken">Receives which pieces hold numbers of dates, one entry a piece.</param>
    public ImmutableArray<TimeExpression> Read(Pieces pieces, DateOnly? published, Span<bool> taken)
    {
        var context = new TimeContext(pieces, published);
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var at = 0;
        while (at < pieces.Count)
        {
            if (NumberScreen.EndOfOdds(pieces, at) is { } end)
            {
                at = end;
                continue;
            }

            if (ReadAt(context, at) is not { } reading)
            {
                at++;
                continue;
            }

            found.Add(Express(pieces, reading));
            if (reading.TakesNumbers)
            {
                taken[reading.Start..reading.End].Fill(true);
            }

            at = Math.Max(reading.End, at + 1);
        }

        return found.ToImmutable();
    }

    private TimeReading? ReadAt(TimeContext context, int at)
    {
        var pieces = context.Pieces;
        if (!pieces[at].IsWord && !pieces[at].IsNumber && !pieces[at].IsAny("'", "’", "‘"))
        {
            return null;
        }

        return ReadRecurring(pieces, at)
            ?? ReadOpen(context, at)
            ?? ranges.Read(context, at)
            ?? (points.Read(context, at) is { } point ? hedgeReader.Read(pieces, point) : null)
            ?? durations.ReadAlone(pieces, at);
    }

    /// <summary>"since August", "before 2015", "until Monday", "by the end of the month".</summary>
    private TimeReading? ReadOpen(TimeContext context, int at)
    {
        var pieces = context.Pieces;
        if (!pieces[at].IsAny("since", "before", "until", "till", "by", "after"))
        {
            return null;
        }

        var isStart = pieces[at].IsAny("since", "after");
        var start = at + 1;
        start += pieces[start].IsAny("about", "around") ? 1 : 0;
        if (points.Read(context, start) is not { } point || point.Kind is TimeKind.Duration or TimeKind.Recurring)
        {
            return null;
        }

        point = start > at + 1 ? point with { Approximation = Approximation.About } : point;
        if (
            pieces[at].IsAny("before", "after")
            && pieces[at - 1].IsAny("just", "shortly", "soon", "right", "immediately", "moments", "minutes", "barely")
        )
        {
            return TimeHedgeReader.Near(point, pieces[at].Is("after")) with { Start = at - 1 };
        }

        // "after 6 pm": without a day there is nothing to open.
        if (point.From is null && point.To is null)
        {
            return point with { Start = at };
        }

        var isEnd = pieces[start].Is("end") || pieces[start].Is("the") && pieces[start + 1].Is("end");
        // "by" and "until" include the time they name, "before" does not; "since" does, "after" does not.
        var (from, to) = isStart
            ? (pieces[at].Is("since") || point.Kind == TimeKind.DateTime ? point.From : point.To, (DateTime?)null)
            : (
                (DateTime?)null,
                (pieces[at].IsAny("by", "until", "till") || isEnd) && point.Kind != TimeKind.DateTime
                    ? point.To
                    : point.From
            );
        return point with { Start = at, Kind = TimeKind.Period, From = from, To = to, Length = null };
    }

    /// <summary>"every Monday", "daily", "each week", "on Mondays".</summary>
    private static TimeReading? ReadRecurring(Pieces pieces, int at)
    {
        if (pieces[at].IsAny("every", "each"))
        {
            var name = pieces[at + 1].Lower;
            if (Calendar.Weekday(name) is { } weekday && name.Length > 3)
            {
                return Recurring(at, at + 2, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}"));
            }

            return TimeUnitWords.Read(name) is { } unit && name[^1] != 's'
                ? Recurring(at, at + 2, CalendarMath.DurationTimex(unit.Count, unit.Unit))
                : null;
        }

        var adverb = pieces[at].Lower switch
        {
            "daily" => CalendarUnit.Day,
            "weekly" => CalendarUnit.Week,
            "monthly" => CalendarUnit.Month,
            "yearly" or "annually" => CalendarUnit.Year,
            "hourly" => CalendarUnit.Hour,
            _ => (CalendarUnit?)null,
        };
        if (adverb is { } known)
        {
            return Recurring(at, at + 1, CalendarMath.DurationTimex(1, known));
        }

        return
            pieces[at].Lower.EndsWith("days", StringComparison.Ordinal)
            && Calendar.Weekday(pieces[at].Lower) is { } day
            && pieces[at].IsCapitalised
            && !pieces[at + 1].IsWord
            && pieces[at - 1].IsAny("on", "and")
            ? Recurring(at, at + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{day}"))
            : null;
    }

    private static TimeReading Recurring(int start, int end, string timex) =>
        new(start, end, TimeKind.Recurring, null, null, timex);

    private static TimeExpression Express(Pieces pieces, TimeReading reading) =>
        new(
            pieces.SpanOf(reading.Start, reading.End),
            pieces.TokensOf(reading.Start, reading.End),
            reading.Kind,
            reading.From,
            reading.To,
            reading.Length,
            reading.Approximation,
            reading.Timex
        );
}

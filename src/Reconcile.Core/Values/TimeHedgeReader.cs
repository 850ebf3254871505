namespace Reconcile.Values;

/// <summary>Finds what softens or bounds a time: "around March 3", "about 6 p.m.", "just after noon", "more than a year ago".</summary>
internal sealed class TimeHedgeReader(HedgeTable hedges)
{
    private readonly HedgeReader hedgeReader = new(hedges);

    /// <summary>How far "just after six" reaches.</summary>
    private static readonly TimeSpan AroundTheClock = TimeSpan.FromMinutes(30);

    /// <summary>The time with the hedges around it.</summary>
    public TimeReading Read(Pieces pieces, TimeReading time)
    {
        if (time.Kind is TimeKind.Duration or TimeKind.Recurring)
        {
            return time;
        }

        var isCounted = pieces[time.End - 1].IsAny("ago", "back", "earlier", "later");
        var hedge = hedgeReader.Read(pieces, time.Start, time.End);
        if (!isCounted && !IsClock(time) && !SpeaksOfDays(pieces, hedge, time))
        {
            return time;
        }

        var approximation = hedge.Hedge.Approximation;
        if (approximation != Approximation.Exact)
        {
            time = time with { Start = hedge.Start, End = hedge.End, Approximation = approximation };
        }

        return isCounted && hedge.Hedge.Bound != Bound.None ? Bounded(time, hedge) : time;
    }

    /// <summary>The time just before or just after one: up to half an hour from a clock time, a day from a day.</summary>
    public static TimeReading Near(TimeReading time, bool isAfter)
    {
        var near = time with { Approximation = isAfter ? Approximation.JustOver : Approximation.Almost };
        if (time is not { From: { } from, To: { } to } || time.Kind is not (TimeKind.Date or TimeKind.DateTime))
        {
            return near;
        }

        var reach = time.Kind == TimeKind.Date ? TimeSpan.FromDays(1) : AroundTheClock;
        var start =
            !isAfter ? CalendarMath.Shift(from, CalendarUnit.Second, -reach.TotalSeconds)
            : time.Kind == TimeKind.Date ? to
            : from;
        return start is { } begin && CalendarMath.Shift(begin, CalendarUnit.Second, reach.TotalSeconds) is { } end
            ? near with
            {
                From = begin,
                To = end,
            }
            : near;
    }

    /// <summary>"More than a week ago" is that day or before, "less than a week ago" that day or after.</summary>
    private static TimeReading Bounded(TimeReading time, HedgeReading hedge)
    {
        var isEarlier = hedge.Hedge.Bound is Bound.AtLeast or Bound.MoreThan;
        return time with
        {
            Start = hedge.Start,
            End = hedge.End,
            Kind = TimeKind.Period,
            From = isEarlier ? null : time.From,
            To = isEarlier ? time.To : null,
        };
    }

    private static bool IsClock(TimeReading time) =>
        time.Kind == TimeKind.DateTime
        && time.Timex.IndexOf('T', StringComparison.Ordinal) is >= 0 and var t
        && t + 1 < time.Timex.Length
        && char.IsAsciiDigit(time.Timex[t + 1]);

    /// <summary>Before a day "about" says of what is spoken ("talks about Monday") unless a preposition stands before it.</summary>
    private static bool SpeaksOfDays(Pieces pieces, HedgeReading hedge, TimeReading time) =>
        hedge.Hedge.Approximation == Approximation.About
        && hedge.Start < time.Start
        && (
            pieces[time.Start - 1].IsAny("around", "approximately", "roughly", "circa")
            || pieces[time.Start - 1].Is("about")
                && pieces[time.Start - 2].IsAny("on", "in", "by", "since", "from", "or", "until", "till")
        );
}

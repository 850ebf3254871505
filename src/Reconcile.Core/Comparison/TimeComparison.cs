using System.Globalization;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Compares two times on the calendar, or two durations.</summary>
internal sealed class TimeComparison(QuantityComparison durations, Tolerances tolerances, OtherThings others)
{
    /// <summary>Seconds by which the clocks of two places may differ: UTC+14 is the furthest zone.</summary>
    private const double FurthestZone = 14 * 3600;

    private static readonly string[] HalvesOfTheDay =
    [
        "am",
        "pm",
        "noon",
        "midday",
        "midnight",
        "morning",
        "afternoon",
        "evening",
        "night",
        "tonight",
    ];

    /// <summary>The relation of two times.</summary>
    public Relation Relate(Claim first, TimeExpression a, Claim second, TimeExpression b)
    {
        var relation = Judge(first, a, second, b);
        return
            relation is { Kind: RelationKind.Different } && others.AreOtherDeeds(first, second)
            || relation is { Reason: RelationReason.Hedge } && others.AreOpposites(first, second)
            ? relation with
            {
                Kind = RelationKind.Compatible,
                Reason = RelationReason.Apart,
            }
            : relation;
    }

    private Relation Judge(Claim first, TimeExpression a, Claim second, TimeExpression b)
    {
        // "In the last four days" and "in the past 72 hours" end at the same moment.
        var areLengths = first.Facet is Facet.Duration || (IsLength(a) && IsLength(b));
        if (areLengths && a.Length is { } x && b.Length is { } y)
        {
            var (statedA, statedB) = Stated(x, y);
            return durations.Relate(first, x, statedA, second, y, statedB);
        }

        if (a.Start is { } startA && a.End is { } endA && b.Start is { } startB && b.End is { } endB)
        {
            var relation =
                SayTheSameDay(first, a, second, b) || AreQuotedAlike(first, a, second, b)
                    ? new Relation(first, second, RelationKind.Equal, RelationReason.Same, null, 0)
                    : OnTheCalendar(first, startA, endA, second, startB, endB);
            return relation.Kind != RelationKind.Different ? relation
                : !ZoneOf(a).SequenceEqual(ZoneOf(b)) && relation.Gap < FurthestZone
                    ? relation with
                    {
                        Kind = RelationKind.Compatible,
                        Reason = RelationReason.Hedge,
                    }
                : Reach(first, a) + Reach(second, b) > relation.Gap
                    ? relation with
                    {
                        Kind = RelationKind.Compatible,
                        Reason = RelationReason.Bound,
                    }
                : ClockDifference(a, b) <= tolerances.For(first.Facet).Absolute
                    ? relation with
                    {
                        Kind = RelationKind.Compatible,
                        Reason = RelationReason.Rounding,
                    }
                : relation;
        }

        // Without a reference date Monday is still not Tuesday, nor April May; other words may mean the same time.
        if (
            OpenEnd(a) == OpenEnd(b)
            && CalendarPattern.Of(a.Timex) is { } one
            && CalendarPattern.Of(b.Timex) is { } other
            && one.Excludes(other)
        )
        {
            return new Relation(first, second, RelationKind.Different, RelationReason.Value, null, null);
        }

        if (
            ClockOf(first, a) is { } clockA
            && ClockOf(second, b) is { } clockB
            && DayOf(a).SequenceEqual(DayOf(b))
            && ZoneOf(a).SequenceEqual(ZoneOf(b))
        )
        {
            return OnTheClock(first, a, clockA, second, b, clockB);
        }

        return string.Equals(a.Timex, b.Timex, StringComparison.Ordinal)
            ? new Relation(first, second, RelationKind.Equal, RelationReason.Same, null, 0)
            : new Relation(first, second, RelationKind.Compatible, RelationReason.Hedge, null, null);
    }

    /// <summary>
    /// Seconds from midnight of a time of day in an article without a date: <c>T03:15</c>, <c>XXXX-WXX-5T04Z</c>; null for other
    /// times.
    /// </summary>
    private static double? ClockOf(Claim claim, TimeExpression time)
    {
        var day = DayOf(time).Length;
        if (
            time is not { Kind: TimeKind.DateTime, Start: null, End: null }
            || IsBound(claim, time)
            || day == time.Timex.Length
        )
        {
            return null;
        }

        const int Hour = 2;
        var clock = time.Timex.AsSpan(day + 1, time.Timex.Length - day - 1 - ZoneOf(time).Length);
        return TimeOnly.TryParseExact(
            clock.Length == Hour ? $"{clock}:00" : clock,
            "HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var read
        )
            ? read.ToTimeSpan().TotalSeconds
            : null;
    }

    /// <summary>What stands before the time of day: <c>XXXX-WXX-5</c>.</summary>
    private static ReadOnlySpan<char> DayOf(TimeExpression time) =>
        time.Timex.IndexOf('T', StringComparison.Ordinal) is var clock and >= 0
            ? time.Timex.AsSpan(0, clock)
            : time.Timex;

    /// <summary>"Before 5 a.m.", "until 3 p.m.", "no later than noon"; but "shortly after 4" is about then.</summary>
    private static bool IsBound(Claim claim, TimeExpression time)
    {
        const int Reach = 2;
        var tokens = claim.Proposition.Sentence.Tokens;
        return time.Approximation is Approximation.Exact
            && Enumerable
                .Range(time.Tokens.Start - Reach, Reach + 1)
                .Any(token => token >= 0 && IsLimit(tokens[token].Text.ToLowerInvariant()));

        static bool IsLimit(string word) =>
            word is "before" or "after" or "by" or "until" or "till" or "from" or "since" or "than" or "between";
    }

    private Relation OnTheClock(
        Claim first,
        TimeExpression a,
        double clockA,
        Claim second,
        TimeExpression b,
        double clockB
    )
    {
        const double Day = 86400;
        var apart = Math.Abs(clockA - clockB);
        // "A quarter to eight" may be that of the evening.
        var isAmbiguous = apart == Day / 2 && !(NamesHalf(first, a, clockA) && NamesHalf(second, b, clockB));
        var gap = isAmbiguous ? 0 : Math.Min(apart, Day - apart);
        var reach = RoughReach(a) + RoughReach(b);
        return gap == 0 ? new Relation(first, second, RelationKind.Equal, RelationReason.Same, null, 0)
            : gap <= Math.Max(reach, tolerances.For(first.Facet).Absolute)
                ? new Relation(first, second, RelationKind.Compatible, RelationReason.Rounding, null, gap)
            : others.AreToldOfOne(first, second)
                ? new Relation(first, second, RelationKind.Different, RelationReason.Value, null, gap)
            : new Relation(first, second, RelationKind.Compatible, RelationReason.Apart, null, gap);
    }

    /// <summary>"8 a.m.", "noon", "three in the afternoon", 20:00: it is known of which half of the day it is.</summary>
    private static bool NamesHalf(Claim claim, TimeExpression time, double clock)
    {
        const double Hour = 3600;
        const double One = 13 * Hour;
        var words = claim.Proposition.Article.Text[time.Span].ToString().Replace(".", "", StringComparison.Ordinal);
        return clock is < Hour or >= One
            || HalvesOfTheDay.Any(half => WordsOf(words).Contains(half, StringComparer.OrdinalIgnoreCase));

        static IEnumerable<string> WordsOf(string text) =>
            text.Split([.. text.Where(character => !char.IsLetter(character)).Distinct()]);
    }

    private double RoughReach(TimeExpression time) =>
        time.Approximation is Approximation.Exact ? 0 : tolerances.RoughTimes.Clock;

    /// <summary>"Within 30 days" and "within three weeks" state an end each; other lengths are as long as they may be.</summary>
    private static ((double Low, double High) First, (double Low, double High) Second) Stated(Interval x, Interval y) =>
        x.Low == 0 && y.Low == 0 ? ((x.High, x.High), (y.High, y.High))
        : double.IsInfinity(x.High) && double.IsInfinity(y.High) ? ((x.Low, x.Low), (y.Low, y.Low))
        : ((x.Low, x.High), (y.Low, y.High));

    /// <summary>
    /// How many seconds a time that is only about right may be off: a part of its length, and at least so much for a time
    /// of day, so much for others.
    /// </summary>
    private double Reach(Claim claim, TimeExpression time) =>
        Unit(claim, time) is var unit and > 0 ? unit / 2
        : time is { Approximation: Approximation.About or Approximation.Vague, Start: { } start, End: { } end }
            ? Math.Max(
                (end - start).TotalSeconds * tolerances.RoughTimes.Part,
                time.Kind == TimeKind.DateTime ? tolerances.RoughTimes.Clock : tolerances.RoughTimes.Day
            )
        : 0;

    /// <summary>
    /// Seconds of the unit in which a day is counted back or ahead: "nine weeks ago" names no day, though it is reckoned to
    /// one. 0 for other times.
    /// </summary>
    private static double Unit(Claim claim, TimeExpression time) =>
        time is { Kind: TimeKind.Date, Length: not null }
            ? Enumerable
                .Range(time.Tokens.Start, time.Tokens.Length)
                .Select(token => claim.Proposition.Sentence.Tokens[token].Text.ToLowerInvariant())
                .Select(word =>
                    TimeUnitWords.Read(word) is { Unit: not CalendarUnit.Day } part
                        ? CalendarMath.Seconds(part.Unit)
                        : 0
                )
                .Max()
            : 0;

    /// <summary>Seconds between two times of day; null for other times.</summary>
    public static double? ClockDifference(TimeExpression a, TimeExpression b) =>
        a is { Kind: TimeKind.DateTime, Start: { } startA } && b is { Kind: TimeKind.DateTime, Start: { } startB }
            ? Math.Abs((startA - startB).TotalSeconds)
            : null;

    /// <summary>-1 for "until 1979", 1 for "since Monday", else 0: what is open compares with what is open at the same end.</summary>
    private static int OpenEnd(TimeExpression time) =>
        time is { Start: null, End: not null } ? -1
        : time is { Start: not null, End: null } ? 1
        : 0;

    /// <summary>"On June 20" in articles of two years: neither names the year, and both may mean the same one.</summary>
    private static bool SayTheSameDay(Claim first, TimeExpression a, Claim second, TimeExpression b)
    {
        const int Year = 4;
        const int Day = 10;
        return a.Timex.Length == Day
            && b.Timex.Length == Day
            && a.Timex.AsSpan(Year).SequenceEqual(b.Timex.AsSpan(Year))
            && !NamesYear(first, a)
            && !NamesYear(second, b);

        static bool NamesYear(Claim claim, TimeExpression time) =>
            claim.Proposition.Article.Text[time.Span].IndexOf(time.Timex.AsSpan(0, Year)) >= 0
            || !claim.Proposition.Article.Text[time.Span].ContainsAnyInRange('0', '9');
    }

    /// <summary>The zone in which a time of day is told: "Z", "-05:00"; empty where the text does not say.</summary>
    private static ReadOnlySpan<char> ZoneOf(TimeExpression time)
    {
        var clock = time.Kind is TimeKind.DateTime ? time.Timex.IndexOf('T', StringComparison.Ordinal) : -1;
        var zone = clock < 0 ? -1 : time.Timex.AsSpan(clock).IndexOfAny('Z', '+', '-');
        return zone < 0 ? [] : time.Timex.AsSpan(clock + zone);
    }

    /// <summary>"Today", said in one quotation that two papers print on two days.</summary>
    private static bool AreQuotedAlike(Claim first, TimeExpression a, Claim second, TimeExpression b) =>
        first.Proposition.Attribution is { Quoted: true }
        && second.Proposition.Attribution is { Quoted: true }
        && first
            .Proposition.Article.Text[a.Span]
            .Equals(second.Proposition.Article.Text[b.Span], StringComparison.OrdinalIgnoreCase);

    private static bool IsLength(TimeExpression time) => time.Timex.StartsWith('P') && time.Start is null;

    private static Relation OnTheCalendar(
        Claim first,
        DateTime startA,
        DateTime endA,
        Claim second,
        DateTime startB,
        DateTime endB
    )
    {
        if (startA == startB && endA == endB)
        {
            return new Relation(first, second, RelationKind.Equal, RelationReason.Same, null, 0);
        }

        if (startA < endB && startB < endA)
        {
            return new Relation(first, second, RelationKind.Compatible, RelationReason.PartOf, null, 0);
        }

        var gap = (startA < startB ? startB - endA : startA - endB).TotalSeconds;
        return new Relation(first, second, RelationKind.Different, RelationReason.Value, null, gap);
    }
}

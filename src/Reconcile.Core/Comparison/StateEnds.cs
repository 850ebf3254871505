using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Tells whether a state was to last beyond a day of which another source tells: "closed until Monday", "open on Friday".</summary>
internal static class StateEnds
{
    /// <summary>
    /// How many days before a weekday another one is taken for one of that week, where no date is known: Friday comes before
    /// Monday, Tuesday after it.
    /// </summary>
    private const int WithinDays = 4;

    /// <summary>Whether what one claim tells was to last until after the day of the other.</summary>
    public static bool Overlap(Claim first, Claim second) => LastsBeyond(first, second) || LastsBeyond(second, first);

    private static bool LastsBeyond(Claim lasting, Claim other) =>
        other.Times.Where(time => time.Kind is not TimeKind.Duration).ToList() is [var time]
        && !IsUntil(other, time)
        && lasting.Times.Any(until => IsUntil(lasting, until) && IsBefore(time, until));

    private static bool IsUntil(Claim claim, TimeExpression time) =>
        claim.Proposition.Sentence.Tokens[time.Tokens.Start].Lemma.ToLowerInvariant() is "until" or "till";

    private static bool IsBefore(TimeExpression time, TimeExpression until) =>
        (time, until) is ({ End: { } end }, { End: { } last })
            ? end < last
            : CalendarPattern.Of(time.Timex) is { Weekday: { } day }
                && CalendarPattern.Of(until.Timex) is { Weekday: { } lastDay }
                && (lastDay - day + 7) % 7 is >= 1 and <= WithinDays;
}

using Reconcile.Claims;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Tells times of other days apart.</summary>
internal static class OtherDays
{
    /// <summary>"75 km from the city" of Wednesday's quake and 135 of Sunday's.</summary>
    public static bool Are(Claim first, Claim second) =>
        first.Times.Any(NamesDay)
        && second.Times.Any(NamesDay)
        && first.Times.Where(NamesDay).All(a => second.Times.Where(NamesDay).All(b => Exclude(a, b)));

    /// <summary>"At 7.48 a.m." may be of any day.</summary>
    private static bool NamesDay(TimeExpression time) =>
        time.Kind is not TimeKind.Duration && (time.Start is not null || CalendarPattern.Of(time.Timex) is not null);

    public static bool Exclude(TimeExpression a, TimeExpression b)
    {
        if (a is { Start: { } startA, End: { } endA } && b is { Start: { } startB, End: { } endB })
        {
            return startA.Date >= endB || startB.Date >= endA;
        }

        return CalendarPattern.Of(a.Timex) is { } one
            && CalendarPattern.Of(b.Timex) is { } other
            && one.Excludes(other);
    }
}

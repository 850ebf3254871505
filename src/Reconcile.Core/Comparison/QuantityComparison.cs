using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Compares two quantities of one unit by arithmetic on their intervals.</summary>
internal sealed class QuantityComparison(Tolerances tolerances, OtherThings others, MeasuredThings things)
{
    /// <summary>The ends as stated, in the base unit; <see cref="Quantity.Stated"/> is the middle of a range.</summary>
    public static (double Low, double High) Stated(Quantity quantity)
    {
        // "Hundreds" states no number: it may be 999 as well as 200.
        if (
            quantity is { Approximation: Approximation.Vague, Interval: { Low: var least, High: var most } }
            && double.IsFinite(most)
        )
        {
            return (least, most);
        }

        if (quantity.StatedHigh is not { } high)
        {
            return (quantity.Stated, quantity.Stated);
        }

        var low = (2 * quantity.Stated) - high;
        return (Math.Min(low, high), Math.Max(low, high));
    }

    /// <summary>The smallest relative tolerance, from 0 up, that takes two quantities for the same; null for others.</summary>
    public static double? NeededTolerance(Claim first, Claim second)
    {
        if (
            first.Value is not QuantityValue { Quantity: var one }
            || second.Value is not QuantityValue { Quantity: var other }
        )
        {
            return null;
        }

        var (a, b) = (Stated(one), Stated(other));
        return Math.Max(Apart(a.Low, b.Low), Apart(a.High, b.High));
    }

    /// <summary>The smallest absolute tolerance, in the base unit, that takes two quantities for the same; null for others.</summary>
    public static double? NeededDifference(Claim first, Claim second)
    {
        if (
            first.Value is not QuantityValue { Quantity: var one }
            || second.Value is not QuantityValue { Quantity: var other }
        )
        {
            return null;
        }

        var (a, b) = (Stated(one), Stated(other));
        return Math.Max(Math.Abs(a.Low - b.Low), Math.Abs(a.High - b.High));
    }

    private static double Apart(double one, double other)
    {
        var larger = Math.Max(Math.Abs(one), Math.Abs(other));
        return larger > 0 ? Math.Abs(one - other) / larger : 0;
    }

    /// <summary>The relation of two values, each with its interval and the ends that were stated.</summary>
    public Relation Relate(
        Claim first,
        Interval a,
        (double Low, double High) statedA,
        Claim second,
        Interval b,
        (double Low, double High) statedB
    )
    {
        // No score is near another.
        var areOtherScores = a != b && AreScores(first, second);
        var ratio = areOtherScores ? double.PositiveInfinity : Ratio(statedA, statedB);
        var gap = Math.Max(0, Math.Max(a.Low, b.Low) - Math.Min(a.High, b.High));
        var (kind, reason) = areOtherScores
            ? (RelationKind.Different, RelationReason.Value)
            : Judge(first.Facet, a, statedA, b, statedB, gap, Step(first, second));
        if (
            reason is RelationReason.Bound
            && AreRanges(first, second)
            && !(Holds(statedA, statedB) || Holds(statedB, statedA))
        )
        {
            // "Six to eight miles" and "five to seven": nobody has both from one source; "25 to 28" may narrow "20 to 30".
            (kind, reason) = (RelationKind.Different, RelationReason.Value);
        }

        // "Rose 5 percent" and "fell 5 percent" agree in nothing.
        if (
            reason is RelationReason.Same or RelationReason.Rounding
                ? others.AreOpposites(first, second)
                : others.Are(first, second)
        )
        {
            (kind, reason) = (RelationKind.Compatible, RelationReason.Apart);
        }

        return new Relation(first, second, kind, reason, ratio, double.IsFinite(gap) ? gap : null)
        {
            IsSameMeasured = things.AreOfOneName(first, second),
            CountsPeople = things.ArePeople(first, second),
        };
    }

    private static bool AreRanges(Claim first, Claim second) => IsRange(first.Value) && IsRange(second.Value);

    private static bool IsRange(ClaimValue value) =>
        value
            is QuantityValue { Quantity: { StatedHigh: not null, Approximation: Approximation.Exact } }
                or CalendarValue
                {
                    Time:
                    {
                        Approximation: Approximation.Exact,
                        Length: { IsPoint: false, Low: > 0, High: < double.PositiveInfinity }
                    }
                };

    private static bool Holds((double Low, double High) a, (double Low, double High) b) =>
        a.Low < b.Low && b.High < a.High;

    /// <summary>3-1 is not 3-2, though the numbers of the one lie around those of the other.</summary>
    private static bool AreScores(Claim first, Claim second) =>
        first.Value is QuantityValue { Quantity.Dimension: Dimension.Score }
        && second.Value is QuantityValue { Quantity.Dimension: Dimension.Score };

    /// <summary>
    /// Worth of the coarser value's last figure that is not nought, in the base unit: rounding 347,000 to two figures does not
    /// give 340,000. Infinite for ranges, and for values in two units, whose figures say nothing of each other.
    /// </summary>
    private static double Step(Claim first, Claim second) =>
        first.Value is QuantityValue { Quantity: { StatedHigh: null } a }
        && second.Value is QuantityValue { Quantity: { StatedHigh: null } b }
        && a.SaidUnit == b.SaidUnit
            ? Math.Max(Step(a), Step(b))
            : double.PositiveInfinity;

    private static double Step(Quantity quantity)
    {
        const int MostFigures = 15;
        if (quantity.Said == 0)
        {
            return double.PositiveInfinity;
        }

        var step = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(quantity.Said))));
        for (var i = 1; i < MostFigures && !IsWhole(quantity.Said / step); i++)
        {
            step /= 10;
        }

        return step * Math.Abs(quantity.Stated / quantity.Said);
    }

    private static bool IsWhole(double ratio) => Math.Abs(ratio - Math.Round(ratio)) < 1e-9 * Math.Abs(ratio);

    private (RelationKind, RelationReason) Judge(
        Facet facet,
        Interval a,
        (double Low, double High) statedA,
        Interval b,
        (double Low, double High) statedB,
        double gap,
        double step
    )
    {
        if (a == b)
        {
            return (RelationKind.Equal, RelationReason.Same);
        }

        if (WithinTolerance(facet, statedA, statedB, step))
        {
            return (
                RelationKind.Compatible,
                IsBounded(a) == IsBounded(b) ? RelationReason.Rounding : RelationReason.Bound
            );
        }

        return gap > 0
            ? (RelationKind.Different, RelationReason.Value)
            : (RelationKind.Compatible, RelationReason.Bound);
    }

    /// <summary>"More than 200" leaves open how many; 200 and "about 200" do not.</summary>
    private static bool IsBounded(Interval interval) =>
        double.IsInfinity(interval.Low) || double.IsInfinity(interval.High);

    private bool WithinTolerance(Facet facet, (double Low, double High) a, (double Low, double High) b, double step)
    {
        var tolerance = tolerances.For(facet);
        return tolerance.Allows(a.Low, b.Low, step) && tolerance.Allows(a.High, b.High, step);
    }

    /// <summary>Larger over smaller of the nearest stated ends: 1 when the stated ranges touch.</summary>
    private static double? Ratio((double Low, double High) a, (double Low, double High) b)
    {
        if (a.Low <= b.High && b.Low <= a.High)
        {
            return 1;
        }

        var (lower, upper) = a.High < b.Low ? (a.High, b.Low) : (b.High, a.Low);
        return lower > 0 || upper < 0 ? Math.Max(upper / lower, lower / upper) : null;
    }
}

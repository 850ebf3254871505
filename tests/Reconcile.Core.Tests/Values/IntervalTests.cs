using CsCheck;
using Reconcile.Values;

namespace Reconcile.Tests.Values;

internal sealed class IntervalTests
{
    private static readonly Gen<Interval> Intervals =
        from one in Gen.Double[-1e6, 1e6]
        from other in Gen.Double[-1e6, 1e6]
        select Interval.Between(one, other);

    [TestCase(2, 1)]
    [TestCase(double.NaN, 1)]
    [TestCase(1, double.NaN)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity, double.NegativeInfinity)]
    public void An_interval_without_a_number_in_it_is_refused(double low, double high)
    {
        var build = () => new Interval(low, high);

        build.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void Both_ends_belong_to_it() =>
        Intervals.Sample(interval =>
            interval.Contains(interval.Low) && interval.Contains(interval.High) && interval.Contains(interval.Midpoint)
        );

    [Test]
    public void Overlap_is_mutual() =>
        Gen.Select(Intervals, Intervals).Sample((one, other) => one.Overlaps(other) == other.Overlaps(one));

    [Test]
    public void What_is_contained_overlaps() =>
        Gen.Select(Intervals, Intervals).Sample((one, other) => !one.Contains(other) || one.Overlaps(other));

    [Test]
    public void A_union_contains_both() =>
        Gen.Select(Intervals, Intervals)
            .Sample((one, other) => one.Union(other).Contains(one) && one.Union(other).Contains(other));

    [Test]
    public void Scaling_keeps_what_is_inside_inside() =>
        Gen.Select(Intervals, Gen.Double[1e-3, 1e3])
            .Sample((interval, factor) => interval.Scale(factor).Contains(interval.Low * factor));

    [Test]
    public void Intervals_that_touch_overlap() => new Interval(1, 2).Overlaps(new Interval(2, 3)).Should().BeTrue();

    [TestCase(3, double.PositiveInfinity, 3)]
    [TestCase(double.NegativeInfinity, 3, 3)]
    [TestCase(double.NegativeInfinity, double.PositiveInfinity, 0)]
    [TestCase(1, 4, 2.5)]
    public void The_midpoint_of_an_open_interval_is_its_finite_end(double low, double high, double expected) =>
        new Interval(low, high).Midpoint.Should().Be(expected);

    [Test]
    public void Scaling_by_a_negative_factor_is_refused()
    {
        var scale = () => new Interval(1, 2).Scale(-1);

        scale.Should().Throw<ArgumentOutOfRangeException>();
    }
}

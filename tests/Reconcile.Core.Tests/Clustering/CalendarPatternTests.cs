using Reconcile.Clustering;

namespace Reconcile.Tests.Clustering;

internal sealed class CalendarPatternTests
{
    [TestCase("XXXX-WXX-1", "XXXX-WXX-2", true)]
    [TestCase("XXXX-WXX-1", "XXXX-WXX-1TNI", false)]
    [TestCase("XXXX-04", "2012-05", true)]
    [TestCase("XXXX-04", "2012-04-10", false)]
    [TestCase("2011", "2012-05", true)]
    [TestCase("XXXX-WXX-4", "2011-11-10", false)]
    [TestCase("XXXX-WXX-5", "2011-11-10", true)]
    [TestCase("XXXX-11-10", "XXXX-WXX-5", false)]
    [TestCase("XXXX-04", "P3D", false)]
    [TestCase("XXXX-WXX-WE", "XXXX-WXX-1", false)]
    [TestCase("PRESENT_REF", "2012-05", false)]
    [TestCase("2012-SU", "2012-12", false)]
    public void Two_times_exclude_each_other_where_both_tell_a_part_that_differs(
        string one,
        string other,
        bool expected
    )
    {
        (CalendarPattern.Of(one) is { } a && CalendarPattern.Of(other) is { } b && a.Excludes(b)).Should().Be(expected);
        (CalendarPattern.Of(other) is { } c && CalendarPattern.Of(one) is { } d && c.Excludes(d)).Should().Be(expected);
    }
}

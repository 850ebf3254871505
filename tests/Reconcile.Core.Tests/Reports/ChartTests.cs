using System.Globalization;
using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Reports.Html;
using Reconcile.Values;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed class ChartTests
{
    [TestCase(6.4, 20, "0 5 10 15 20")]
    [TestCase(0.4, 0.5, "0.4 0.42 0.44 0.46 0.48 0.5")]
    [TestCase(12, 12, "10 15")]
    [TestCase(-3, 4, "-4 -2 0 2 4")]
    [TestCase(0, 0, "0 0.2")]
    [TestCase(2, 90_000, "1 10 100 1000 10000 100000")]
    [TestCase(1, 1e12, "1 1000 1000000 1000000000 1000000000000")]
    public void A_scale_of_numbers_has_round_ticks_around_its_values(double low, double high, string expected)
    {
        var scale = ChartScale.ForNumbers([low, high], Number);

        string.Join(' ', scale.Ticks.Select(tick => tick.Label)).Should().Be(expected);
        scale.Share(low).Should().BeInRange(0, 1);
        scale.Share(high).Should().BeInRange(0, 1);
    }

    [TestCase("2024-03-04 06:00", "2024-03-04 08:00", "06:00 07:00 08:00")]
    [TestCase("2024-03-01", "2024-03-04", "1 Mar 2 Mar 3 Mar 4 Mar")]
    [TestCase("2024-01-10", "2024-06-10", "Feb 2024 Mar 2024 Apr 2024 May 2024 Jun 2024")]
    [TestCase("1994-01-01", "2023-10-15", "1995 2000 2005 2010 2015 2020")]
    [TestCase("0001-01-01", "9999-12-31", "2000 4000 6000 8000")]
    public void A_scale_of_times_has_ticks_of_the_calendar(string low, string high, string expected)
    {
        var scale = ChartScale.ForTimes(Seconds(low), Seconds(high));

        string.Join(' ', scale.Ticks.Select(tick => tick.Label)).Should().Be(expected);
    }

    [Test]
    public void Values_in_different_units_share_the_metric_one()
    {
        var chart = Build(
            Length("a", "within 20 kilometres", 20_000, "kilometre")
                .AtMost()
                .With(quantity => quantity with { Interval = new Interval(0, 20_000) }),
            Length("b", "four miles", 6437, "mile")
        )!;

        chart.Lanes.Select(lane => (lane.Label, lane.Sources)).Should().Equal(("6.4 km", "b"), ("within 20 km", "a"));
        chart.Lanes[1].Low.Should().Be(0);
        chart.Lanes[1].Stated.Should().Equal(20);
        chart.Title.Should().Be("The values on a scale from 0 km to 20 km");
    }

    [Test]
    public void Sources_that_say_the_same_share_a_lane() =>
        ChartBuilder
            .Build(
                Cluster(
                    Of(Count("a", "12 dead", 12), Count("b", "40 dead", 40)),
                    Of(Count("a", "12 dead", 12), Count("c", "12 dead", 12))
                ).Cluster
            )!
            .Lanes.Select(lane => lane.Sources)
            .Should()
            .Equal("a, c", "b");

    [Test]
    public void An_open_end_stays_open() =>
        Build(
            Count("a", "at least 5", 5)
                .AtLeast()
                .With(quantity => quantity with { Interval = new Interval(5, double.PositiveInfinity) }),
            Count("b", "3", 3)
        )!
            .Lanes[1]
            .High.Should()
            .Be(double.PositiveInfinity);

    [Test]
    public void Times_are_lanes_too() =>
        Build(Time("a", "on Monday", Monday), Time("b", "on Tuesday", Monday.AddDays(1)))!
            .Lanes.Select(lane => lane.Label)
            .Should()
            .Equal("on Monday (2024-03-04)", "on Tuesday (2024-03-05)");

    [Test]
    public void What_has_no_common_axis_has_no_chart()
    {
        Build(Count("a", "12 dead", 12), Count("b", "12 dead", 12)).Should().BeNull("there is one value");
        Build(Happening("a", "it opened"), Happening("b", "it did not")).Should().BeNull();
        Build(
                Quantity("a", "$5", Facet.Money, Dimension.Money, "USD", 5),
                Quantity("b", "€6", Facet.Money, Dimension.Money, "EUR", 6)
            )
            .Should()
            .BeNull("currencies are not converted");
    }

    private static Chart? Build(Claim first, Claim second) => ChartBuilder.Build(Cluster(Of(first, second)).Cluster);

    private static Relation Of(Claim first, Claim second) =>
        new(first, second, RelationKind.Different, RelationReason.Value, null, null);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static double Seconds(string moment) =>
        ChartScale.Seconds(DateTime.Parse(moment, CultureInfo.InvariantCulture));
}

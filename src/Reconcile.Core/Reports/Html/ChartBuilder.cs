using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Rules;
using Reconcile.Values;

namespace Reconcile.Reports.Html;

/// <summary>Makes a chart of a cluster's values, where they are numbers of one unit or times of the calendar.</summary>
internal static class ChartBuilder
{
    /// <summary>The chart; null when there is nothing to see: fewer than two different values.</summary>
    public static Chart? Build(Cluster cluster)
    {
        var lanes = Distinct(
            cluster.Members.All(member => member.Value is CalendarValue) ? Times(cluster) : Numbers(cluster)
        );
        if (lanes.Length < 2)
        {
            return null;
        }

        ImmutableArray<double> finite =
        [
            .. lanes.SelectMany(lane => lane.Stated.Append(lane.Low).Append(lane.High)).Where(double.IsFinite),
        ];
        if (finite.IsEmpty)
        {
            return null;
        }

        if (cluster.Facet == Facet.Time)
        {
            return new Chart(lanes, ChartScale.ForTimes(finite.Min(), finite.Max()), "The times on a line");
        }

        var unit = SideBySide.ScaleOf(cluster);
        var scale = ChartScale.ForNumbers(finite, at => Tick(unit, at));
        return new Chart(
            lanes,
            scale,
            $"The values on a scale from {Tick(unit, scale.Low)} to {Tick(unit, scale.High)}"
        );
    }

    private static string Tick(DisplayUnit unit, double at) =>
        QuantityText.Number(at)
        + unit.Symbol switch
        {
            "" => "",
            "%" => "%",
            var symbol => " " + symbol,
        };

    // In the unit of the axis.
    private static IEnumerable<(string Source, ChartLane Lane)> Numbers(Cluster cluster)
    {
        var quantities = cluster.Members.Select(ClaimLanguage.QuantityOf).ToArray();
        if (
            quantities.Any(quantity => quantity is null)
            || quantities.Select(quantity => (quantity!.Unit, quantity.Dimension)).Distinct().Count() != 1
        )
        {
            yield break;
        }

        var factor = SideBySide.ScaleOf(cluster).Factor;
        foreach (var (member, quantity) in cluster.Members.Zip(quantities))
        {
            var stated = quantity!.Approximation == Approximation.Vague ? [] : Stated(quantity);
            yield return (
                member.Proposition.Article.Source,
                new ChartLane(
                    SideBySide.ShortValueOf(cluster, member),
                    "",
                    quantity.Interval.Low / factor,
                    quantity.Interval.High / factor,
                    [.. stated.Select(value => value / factor)]
                )
            );
        }
    }

    private static double[] Stated(Quantity quantity) =>
        quantity.StatedHigh is { } high ? [QuantityText.LowOf(quantity, high), high] : [quantity.Stated];

    private static IEnumerable<(string Source, ChartLane Lane)> Times(Cluster cluster)
    {
        foreach (var member in cluster.Members)
        {
            var time = ((CalendarValue)member.Value).Time;
            if (time.Start is not null || time.End is not null)
            {
                yield return (
                    member.Proposition.Article.Source,
                    new ChartLane(
                        SideBySide.ValueOf(cluster, member),
                        "",
                        time.Start is { } start ? ChartScale.Seconds(start) : double.NegativeInfinity,
                        time.End is { } end ? ChartScale.Seconds(end) : double.PositiveInfinity
                    )
                );
            }
        }
    }

    // Sources that say the same share a lane.
    private static ImmutableArray<ChartLane> Distinct(IEnumerable<(string Source, ChartLane Lane)> lanes) =>
        [
            .. lanes
                .GroupBy(one => (one.Lane.Label.ToUpperInvariant(), one.Lane.Low, one.Lane.High))
                .Select(group =>
                    group.First().Lane with
                    {
                        Sources = string.Join(", ", group.Select(one => one.Source).Distinct(StringComparer.Ordinal)),
                    }
                )
                .OrderBy(lane => lane.Stated.Length > 0 ? lane.Stated[0] : lane.Low)
                .ThenBy(lane => lane.High)
                .ThenBy(lane => lane.Label, StringComparer.Ordinal),
        ];
}

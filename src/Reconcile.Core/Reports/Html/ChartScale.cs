using System.Collections.Immutable;
using System.Globalization;

namespace Reconcile.Reports.Html;

/// <summary>An axis: which numbers it runs between, and where it has ticks.</summary>
/// <param name="Low">The number at the left end.</param>
/// <param name="High">The number at the right end; more than <paramref name="Low"/>.</param>
/// <param name="IsLogarithmic">Whether equal steps are equal ratios.</param>
/// <param name="Ticks">Numbers with a label, within the axis.</param>
internal sealed record ChartScale(
    double Low,
    double High,
    bool IsLogarithmic,
    ImmutableArray<(double At, string Label)> Ticks
)
{
    private const int MostTicks = 6;
    private const double LogarithmicFrom = 100;

    // Steps of time in seconds, up to the week; longer ones are those of the calendar.
    private static readonly ImmutableArray<double> ClockSteps =
    [
        60,
        300,
        900,
        3600,
        2 * 3600,
        3 * 3600,
        6 * 3600,
        86_400,
        2 * 86_400,
        7 * 86_400,
        14 * 86_400,
    ];

    private static readonly ImmutableArray<int> MonthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000];

    /// <summary>Where a number lies, from 0 at the left end to 1 at the right; beyond the ends for those outside.</summary>
    public double Share(double value) =>
        IsLogarithmic
            ? (Math.Log(value) - Math.Log(Low)) / (Math.Log(High) - Math.Log(Low))
            : (value - Low) / (High - Low);

    /// <summary>An axis for quantities.</summary>
    /// <param name="values">The finite numbers to show, at least one.</param>
    /// <param name="label">Writes a tick.</param>
    public static ChartScale ForNumbers(IReadOnlyCollection<double> values, Func<double, string> label)
    {
        var (low, high) = (values.Min(), values.Max());
        if (low > 0 && high / low >= LogarithmicFrom)
        {
            return Logarithmic(low, high, label);
        }

        // A scale that starts at zero shows sizes as they are; far from zero only the difference can be seen.
        low = low >= 0 && low < high * 0.7 ? 0 : low;
        var spread = high > low ? high - low : Math.Max(Math.Abs(high), 1);
        var step = Step(spread / (MostTicks - 1));
        var first = low == 0 ? 0 : Math.Floor(low / step) * step;
        var last = Math.Ceiling(high / step) * step;
        last = last > first ? last : first + step;
        var count = (int)Math.Round((last - first) / step);
        return new ChartScale(
            first,
            last,
            false,
            [.. Enumerable.Range(0, count + 1).Select(i => first + (i * step)).Select(at => (at, label(at)))]
        );
    }

    /// <summary>An axis for times, in seconds since the beginning of the calendar.</summary>
    public static ChartScale ForTimes(double low, double high)
    {
        var spread = Math.Max(high - low, 3600);
        (low, high) = (low - (spread * 0.04), Math.Max(high, low + spread) + (spread * 0.04));
        foreach (var step in ClockSteps)
        {
            if (spread / step <= MostTicks)
            {
                return new ChartScale(
                    low,
                    high,
                    false,
                    [.. Multiples(low, high, step).Select(at => (at, Clock(at, step)))]
                );
            }
        }

        var months = MonthSteps.FirstOrDefault(step => spread / (step * 2_629_800d) <= MostTicks, MonthSteps[^1]);
        return new ChartScale(low, high, false, [.. Months(low, high, months)]);
    }

    private static ChartScale Logarithmic(double low, double high, Func<double, string> label)
    {
        var first = (int)Math.Floor(Math.Log10(low));
        var last = (int)Math.Ceiling(Math.Log10(high));
        var every = 1 + ((last - first) / MostTicks);
        return new ChartScale(
            Math.Pow(10, first),
            Math.Pow(10, last),
            true,
            [
                .. Enumerable
                    .Range(first, last - first + 1)
                    .Where(power => (power - first) % every == 0)
                    .Select(power => Math.Pow(10, power))
                    .Select(at => (at, label(at))),
            ]
        );
    }

    /// <summary>The next of 1, 2, 5, 10, 20 ... that is not smaller.</summary>
    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return (least / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }

    private static IEnumerable<double> Multiples(double low, double high, double step)
    {
        for (var at = Math.Ceiling(low / step) * step; at <= high; at += step)
        {
            yield return at;
        }
    }

    private static IEnumerable<(double At, string Label)> Months(double low, double high, int months)
    {
        var start = Moment(low);
        var index = (start.Year * 12) + start.Month - 1;
        for (var i = (index / months * months) + months; ; i += months)
        {
            var (year, month) = (i / 12, (i % 12) + 1);
            if (year > 9999 || Seconds(new DateTime(year, month, 1)) is var at && at > high)
            {
                yield break;
            }

            var format = months % 12 == 0 ? "yyyy" : "MMM yyyy";
            yield return (
                Seconds(new DateTime(year, month, 1)),
                new DateTime(year, month, 1).ToString(format, CultureInfo.InvariantCulture)
            );
        }
    }

    private static string Clock(double at, double step)
    {
        var moment = Moment(at);
        var format = step >= 86_400 || moment.TimeOfDay == TimeSpan.Zero ? "d MMM" : "HH:mm";
        return moment.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>Seconds since the beginning of the calendar.</summary>
    public static double Seconds(DateTime moment) => moment.Ticks / (double)TimeSpan.TicksPerSecond;

    private static DateTime Moment(double seconds) =>
        new(Math.Clamp((long)seconds, 0, DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond);
}

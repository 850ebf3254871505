using System.Globalization;
using Reconcile.Claims;
using Reconcile.Comparison;

namespace Reconcile.Explanation;

/// <summary>A facet's tolerance as a number that people would set: per cent, minutes, years.</summary>
internal sealed class ToleranceScale
{
    private readonly Tolerance tolerance;
    private readonly double size;
    private readonly string unit;
    private readonly bool isRelative;

    private ToleranceScale(Tolerance tolerance, double size, string unit, bool isRelative, decimal most)
    {
        this.tolerance = tolerance;
        this.size = size;
        this.unit = unit;
        this.isRelative = isRelative;
        Most = most;
        Now = (decimal)((isRelative ? tolerance.Relative : tolerance.Absolute) / size);
    }

    /// <summary>What the tolerance is now.</summary>
    public decimal Now { get; }

    /// <summary>Beyond this nobody would call it a tolerance.</summary>
    public decimal Most { get; }

    /// <summary>The scale of a facet: of differences where its tolerance is one, else of parts of the larger value.</summary>
    public static ToleranceScale Of(Facet facet, Tolerance tolerance) =>
        facet switch
        {
            _ when facet is not Facet.Time && (tolerance.Relative > 0 || tolerance.Absolute == 0) => new ToleranceScale(
                tolerance,
                0.01,
                "%",
                isRelative: true,
                100
            ),
            Facet.Time => new ToleranceScale(tolerance, 60, "minutes", isRelative: false, 12 * 60),
            Facet.Age => new ToleranceScale(tolerance, 365 * 86400, "years", isRelative: false, 20),
            Facet.Share => new ToleranceScale(tolerance, 0.01, "percentage points", isRelative: false, 50),
            Facet.Magnitude => new ToleranceScale(tolerance, 0.1, "tenths", isRelative: false, 50),
            _ => new ToleranceScale(tolerance, 1, "units", isRelative: false, 1000),
        };

    /// <summary>The least that takes two values for the same; null where no tolerance does.</summary>
    public decimal? Needed(Claim first, Claim second)
    {
        var needed =
            (first.Value, second.Value) is (CalendarValue { Time: var one }, CalendarValue { Time: var other })
                ? TimeComparison.ClockDifference(one, other)
            : isRelative ? QuantityComparison.NeededTolerance(first, second)
            : QuantityComparison.NeededDifference(first, second);
        return needed is { } value && value / size < 1e9 ? Math.Round((decimal)(value / size), 6) : null;
    }

    /// <summary>The tolerance with another number.</summary>
    public Tolerance At(decimal number)
    {
        var value = (double)number * size;
        var widened = tolerance with { Steps = number > Now ? 0 : tolerance.Steps };
        return isRelative
            ? widened with
            {
                Relative = value,
                ExactBelow = Frees(number) ? 0 : tolerance.ExactBelow,
            }
            : widened with
            {
                Absolute = value,
            };
    }

    /// <summary>"12 %, not 5 %".</summary>
    public string Text(decimal number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{number:0.##} {Unit(number)}{(isRelative && Frees(number) ? " for small numbers too" : "")}, not {Now:0.##}{(isRelative ? " %" : "")}"
        );

    private string Unit(decimal number) => number == 1 ? unit.TrimEnd('s') : unit;

    private bool Frees(decimal number) => number > Now && tolerance.ExactBelow > 0;
}

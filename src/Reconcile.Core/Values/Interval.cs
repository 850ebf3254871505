using System.Globalization;

namespace Reconcile.Values;

/// <summary>A closed interval <c>[Low, High]</c> of real numbers.</summary>
/// <remarks>
/// Closed, because what people say includes its ends: "six to eight miles" holds both six and eight. A bound that
/// excludes its end ("more than 5") keeps that in <see cref="Quantity.Bound"/>; the interval is the closure.
/// </remarks>
public readonly record struct Interval
{
    /// <summary>Creates an interval.</summary>
    /// <param name="low">Lowest value; may be negative infinity.</param>
    /// <param name="high">Highest value; may be positive infinity.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is not a number, or the ends are reversed.</exception>
    public Interval(double low, double high)
    {
        if (double.IsNaN(low) || double.IsPositiveInfinity(low))
        {
            throw new ArgumentOutOfRangeException(nameof(low), low, "The low end is a number or negative infinity.");
        }

        if (double.IsNaN(high) || double.IsNegativeInfinity(high))
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, "The high end is a number or infinity.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        Low = low;
        High = high;
    }

    /// <summary>Lowest value.</summary>
    public double Low { get; }

    /// <summary>Highest value.</summary>
    public double High { get; }

    /// <summary>High minus low; infinite when an end is.</summary>
    public double Width => High - Low;

    /// <summary>The middle; the finite end when one end is infinite, 0 when both are.</summary>
    public double Midpoint =>
        (double.IsInfinity(Low), double.IsInfinity(High)) switch
        {
            (false, false) => Low + ((High - Low) / 2),
            (false, true) => Low,
            (true, false) => High,
            _ => 0,
        };

    /// <summary>Whether the interval holds one value only.</summary>
    public bool IsPoint => Low == High;

    /// <summary>The interval that holds one value.</summary>
    public static Interval Point(double value) => new(value, value);

    /// <summary>The interval between two values in any order.</summary>
    public static Interval Between(double one, double other) => new(Math.Min(one, other), Math.Max(one, other));

    /// <summary>Whether <paramref name="value"/> lies in the interval, its ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>Whether all of <paramref name="other"/> lies in the interval.</summary>
    public bool Contains(Interval other) => other.Low >= Low && other.High <= High;

    /// <summary>Whether the two share at least one value; touching ends do.</summary>
    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Union(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>The interval with both ends multiplied.</summary>
    /// <param name="factor">More than 0 and finite.</param>
    public Interval Scale(double factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        return new Interval(Low * factor, High * factor);
    }

    /// <summary>The interval as <c>[Low, High]</c>, or the value when it holds one only.</summary>
    public override string ToString() =>
        IsPoint
            ? Low.ToString("R", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"[{Low:R}, {High:R}]");
}

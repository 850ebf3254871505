using System.Globalization;
using Reconcile.Values;

namespace Reconcile.Rules;

/// <summary>Prints quantities in one unit: "within 20 km", "9.7-12.9 km".</summary>
internal static class QuantityText
{
    /// <summary>The value in a unit, with its bound and hedge; invariant culture.</summary>
    public static string In(DisplayUnit unit, Quantity quantity)
    {
        var number =
            quantity.Approximation == Approximation.Vague ? Range(unit, quantity.Interval.Low, quantity.Interval.High)
            : quantity.StatedHigh is { } high ? Range(unit, LowOf(quantity, high), high)
            : Number(quantity.Stated / unit.Factor);
        var value = unit.Symbol switch
        {
            "" => number,
            "%" => number + "%",
            var symbol => $"{number} {symbol}",
        };
        return Hedge(quantity.Approximation) + Limit(quantity) + value;
    }

    /// <summary>The low end of a stated range, in the base unit.</summary>
    /// <remarks>
    /// The stated value of a range is its middle; its low end is known in the unit as said, as the high end is in both.
    /// </remarks>
    public static double LowOf(Quantity quantity, double high) =>
        quantity.SaidHigh is { } saidHigh and not 0 ? quantity.Said * high / saidHigh : quantity.Stated;

    private static string Range(DisplayUnit unit, double low, double high) =>
        (double.IsInfinity(low), double.IsInfinity(high)) switch
        {
            (false, true) => $"{Number(low / unit.Factor)} or more",
            (true, false) => $"{Number(high / unit.Factor)} or less",
            _ when Number(low / unit.Factor) == Number(high / unit.Factor) => Number(low / unit.Factor),
            _ => $"{Number(low / unit.Factor)}-{Number(high / unit.Factor)}",
        };

    /// <summary>A number for people: "12,000", "1.2 million"; invariant culture.</summary>
    /// <remarks>One decimal, or two figures of what is smaller than one, are finer than news rounds, and keep two rounded values apart.</remarks>
    public static string Number(double value)
    {
        var size = Math.Abs(value);
        var format = size switch
        {
            >= 1e15 => "0.##e0",
            >= 1e9 => "0.## billion",
            >= 1e6 => "0.## million",
            >= 100 => "#,##0",
            >= 1 => "0.#",
            >= 0.1 => "0.##",
            >= 0.01 => "0.###",
            _ => "0.####",
        };
        var scaled = size switch
        {
            >= 1e15 => value,
            >= 1e9 => value / 1e9,
            >= 1e6 => value / 1e6,
            _ => value,
        };
        return scaled.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Hedge(Approximation approximation) =>
        approximation switch
        {
            Approximation.About => "about ",
            Approximation.Almost => "almost ",
            Approximation.JustOver => "just over ",
            _ => "",
        };

    private static string Limit(Quantity quantity) =>
        quantity.Bound switch
        {
            Bound.AtLeast => "at least ",
            Bound.MoreThan => "more than ",
            Bound.AtMost when quantity.Dimension is Dimension.Length or Dimension.Duration => "within ",
            Bound.AtMost => "at most ",
            Bound.LessThan => "less than ",
            _ => "",
        };
}

using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>A unit that values are brought to when the sources use different ones.</summary>
/// <param name="Base">Base unit that it belongs to.</param>
/// <param name="Symbol">Its symbol, printed after the number; empty for none.</param>
/// <param name="SaidAs">Its name where a source uses it, so that the words need not be repeated.</param>
/// <param name="Factor">How many base units it is.</param>
/// <param name="From">Smallest largest value, in the base unit, that it is used for.</param>
internal sealed record DisplayUnit(string Base, string Symbol, string SaidAs, double Factor, double From)
{
    // Within a base unit from the largest to the smallest; the last one takes what is left.
    private static readonly ImmutableArray<DisplayUnit> Table =
    [
        new("m", "km", "kilometre", 1000, 1000),
        new("m", "m", "metre", 1, 1),
        new("m", "cm", "centimetre", 0.01, 0),
        new("kg", "t", "metric ton", 1000, 1000),
        new("kg", "kg", "kilogram", 1, 1),
        new("kg", "g", "gram", 0.001, 0),
        new("m2", "km2", "square kilometre", 1e6, 1e6),
        new("m2", "ha", "hectare", 1e4, 1e4),
        new("m2", "m2", "square metre", 1, 0),
        new("m3", "m3", "cubic metre", 1, 1),
        new("m3", "l", "litre", 0.001, 0),
        new("m/s", "km/h", "kilometre per hour", 1 / 3.6, 0),
        new("s", "years", "year", 365 * 86_400, 2 * 365 * 86_400),
        new("s", "days", "day", 86_400, 2 * 86_400),
        new("s", "hours", "hour", 3600, 2 * 3600),
        new("s", "minutes", "minute", 60, 60),
        new("s", "seconds", "second", 1, 0),
        new("W", "MW", "megawatt", 1e6, 1e6),
        new("W", "kW", "kilowatt", 1e3, 1e3),
        new("W", "W", "watt", 1, 0),
        new("byte", "GB", "gigabyte", 1e9, 1e9),
        new("byte", "MB", "megabyte", 1e6, 1e6),
        new("byte", "kB", "kilobyte", 1e3, 0),
    ];

    /// <summary>The unit for values of a base unit.</summary>
    /// <param name="baseUnit">The base unit.</param>
    /// <param name="isShare">Whether the values are parts of a whole.</param>
    /// <param name="largest">The largest value without its sign, in the base unit.</param>
    public static DisplayUnit For(string baseUnit, bool isShare, double largest)
    {
        if (isShare)
        {
            return new DisplayUnit(baseUnit, "%", "%", 0.01, 0);
        }

        foreach (var unit in Table)
        {
            if (string.Equals(unit.Base, baseUnit, StringComparison.Ordinal) && largest >= unit.From)
            {
                return unit;
            }
        }

        return new DisplayUnit(baseUnit, baseUnit == "1" ? "" : baseUnit, baseUnit == "1" ? "" : baseUnit, 1, 0);
    }
}

using System.Globalization;

namespace Reconcile.Values;

/// <summary>Prints quantities for people.</summary>
internal static class QuantityPrinter
{
    public static string Print(Quantity quantity)
    {
        if (quantity.Dimension == Dimension.Score)
        {
            return $"{Number(quantity.Said)}-{Number(quantity.SaidHigh ?? 0)}";
        }

        if (quantity.Approximation == Approximation.Vague)
        {
            return $"{Number(quantity.Interval.Low)}-{Number(quantity.Interval.High)}{UnitSuffix(quantity.Unit, quantity.Interval.High)}";
        }

        var (low, high, suffix) = Scaled(quantity);
        var said = Said(quantity, suffix);
        // What was converted is not known to the second decimal.
        Func<double, string> print = said.Length > 0 ? Rounded : Number;
        var amount = high is null ? print(low) : $"{print(low)}-{print(high.Value)}";
        var text = amount + suffix + said;
        var prefix = Prefix(quantity);
        return prefix.Length == 0 ? text : $"{prefix} {text}";
    }

    /// <summary>What was said, where the printed unit is another one: " (6-8 miles)".</summary>
    private static string Said(Quantity quantity, string suffix)
    {
        if (quantity.Rate is not null)
        {
            return $" ({SaidAmount(quantity)} {quantity.SaidUnitPlural})";
        }

        var isConverted =
            quantity.Dimension
                is Dimension.Length
                    or Dimension.Mass
                    or Dimension.Area
                    or Dimension.Volume
                    or Dimension.Speed
                    or Dimension.Temperature
                    or Dimension.Duration
            && PrintedUnit(suffix.Trim()) != quantity.SaidUnit;
        if (!isConverted)
        {
            return "";
        }

        var isOne = quantity.Said == 1 && quantity.SaidHigh is null;
        return $" ({SaidAmount(quantity)} {(isOne ? quantity.SaidUnit : quantity.SaidUnitPlural)})";
    }

    private static string SaidAmount(Quantity quantity) =>
        quantity.SaidHigh is { } high ? $"{Number(quantity.Said)}-{Number(high)}" : Number(quantity.Said);

    private static string PrintedUnit(string suffix) =>
        suffix switch
        {
            "km" => "kilometre",
            "m" => "metre",
            "cm" => "centimetre",
            "t" => "metric ton",
            "kg" => "kilogram",
            "g" => "gram",
            "km2" => "square kilometre",
            "m2" => "square metre",
            "m3" => "cubic metre",
            "l" => "litre",
            "km/h" => "kilometre per hour",
            "°C" => "celsius",
            "s" => "second",
            _ => suffix.TrimEnd('s'),
        };

    private static string Prefix(Quantity quantity)
    {
        var bound = quantity.Bound switch
        {
            Bound.AtLeast => "at least",
            Bound.MoreThan => "more than",
            Bound.AtMost => quantity.Dimension == Dimension.Length ? "within" : "at most",
            Bound.LessThan => "less than",
            _ => "",
        };
        var approximation = quantity.Approximation switch
        {
            Approximation.About => "about",
            Approximation.Almost => "almost",
            Approximation.JustOver => "just over",
            _ => "",
        };
        return bound.Length == 0 || approximation.Length == 0 ? bound + approximation : $"{bound} {approximation}";
    }

    /// <summary>The stated ends in a unit that people use, with what stands behind them.</summary>
    private static (double Low, double? High, string Suffix) Scaled(Quantity quantity)
    {
        double? high = quantity.StatedHigh;
        // Stated is the middle of a range; the low end lies as far below it as the high end above.
        var low = high is null ? quantity.Stated : (2 * quantity.Stated) - high.Value;
        var largest = Math.Max(Math.Abs(low), Math.Abs(high ?? low));
        var (factor, suffix) = quantity.Unit switch
        {
            "m" when largest >= 1000 => (1000, " km"),
            "m" when largest < 1 => (0.01, " cm"),
            "kg" when largest >= 1000 => (1000, " t"),
            "kg" when largest < 1 => (0.001, " g"),
            "m2" when largest >= 1e6 => (1e6, " km2"),
            "m3" when largest < 1 => (0.001, " l"),
            "m/s" => (1 / 3.6, " km/h"),
            "byte" => DataScale(largest),
            "s" => DurationScale(largest),
            "1" when quantity.Dimension == Dimension.Share => (0.01, " %"),
            "1" when quantity.Dimension == Dimension.Ratio => (1, " times"),
            _ when quantity.Dimension == Dimension.Money => MoneyScale(quantity.Unit, largest),
            var unit => (1, UnitSuffix(unit, largest)),
        };
        return (low / factor, high / factor, suffix);
    }

    private static (double Factor, string Suffix) DataScale(double largest) =>
        largest >= 1e12 ? (1e12, " TB")
        : largest >= 1e9 ? (1e9, " GB")
        : largest >= 1e6 ? (1e6, " MB")
        : (1, " bytes");

    private static (double Factor, string Suffix) DurationScale(double largest) =>
        largest switch
        {
            >= 2 * 31536000 => (31536000, " years"),
            >= 31536000 => (31536000, largest == 31536000 ? " year" : " years"),
            >= 3 * 2592000 => (2592000, " months"),
            >= 86400 => (86400, largest == 86400 ? " day" : " days"),
            >= 3600 => (3600, largest == 3600 ? " hour" : " hours"),
            >= 60 => (60, largest == 60 ? " minute" : " minutes"),
            _ => (1, " s"),
        };

    private static (double Factor, string Suffix) MoneyScale(string code, double largest) =>
        largest >= 1e9 ? (1e9, $" bn {code}")
        : largest >= 1e6 ? (1e6, $" million {code}")
        : (1, $" {code}");

    private static string UnitSuffix(string unit, double largest) =>
        unit switch
        {
            "1" => "",
            "degree" => largest == 1 ? " degree" : " degrees",
            _ => " " + unit,
        };

    /// <summary>A length of time in the largest unit that it fills: "3 days".</summary>
    public static string Duration(double seconds)
    {
        var (factor, suffix) = DurationScale(Math.Abs(seconds));
        return Number(seconds / factor) + suffix;
    }

    private static string Rounded(double value) =>
        Math.Abs(value) is >= 1 and < 100 ? value.ToString("0.#", CultureInfo.InvariantCulture) : Number(value);

    private static string Number(double value)
    {
        var size = Math.Abs(value);
        var format = size switch
        {
            >= 100 => "#,0",
            >= 10 => "#,0.#",
            >= 0.1 or 0 => "0.##",
            _ => "0.####",
        };
        return value.ToString(format, CultureInfo.InvariantCulture);
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Reconcile.Training.Values;

/// <summary>A quantity that a set expects: a number or two ends, and the name of the unit.</summary>
internal sealed partial record ExpectedQuantity(double Low, double? High, string Unit, string Written)
{
    public static ExpectedQuantity Read(JsonElement node)
    {
        var written = node.GetProperty("value").GetString()!;
        var unit = node.GetProperty("normalized_unit").GetString()!.ToLowerInvariant();
        var match = Ends().Match(written);
        var low = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        double? high = match.Groups[2].Success
            ? double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)
            : null;
        return new ExpectedQuantity(low, high, unit, written);
    }

    public override string ToString() => $"{Written} {Unit}";

    [GeneratedRegex(@"^(-?[\d.]+(?:[eE][+-]?\d+)?)(?:-([\d.]+))?$")]
    private static partial Regex Ends();
}

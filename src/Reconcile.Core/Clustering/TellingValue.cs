using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>Tells how unlikely it is that two claims give one number by chance.</summary>
internal static class TellingValue
{
    /// <summary>Numbers up to here are said of everything.</summary>
    private const double LargestCommon = 12;

    /// <summary>What a number of one digit and noughts tells: half of the round numbers are guesses.</summary>
    private const double Round = 0.6;

    /// <summary>What a small number tells.</summary>
    private const double Small = 0.2;

    /// <summary>From 0 for values that differ, and values that are no quantities, to 1 for a number that is said of nothing else.</summary>
    public static double Of(Claim first, Claim second) =>
        (first.Value, second.Value) switch
        {
            (QuantityValue { Quantity: var a }, QuantityValue { Quantity: var b })
                when a.Unit == b.Unit && a.Stated == b.Stated && a.StatedHigh == b.StatedHigh => Of(a.Said),
            (CalendarValue { Time.Length: { } a }, CalendarValue { Time.Length: { } b })
                when first.Facet is Facet.Duration && a.Low == b.Low && a.High == b.High => Small,
            _ => 0,
        };

    private static double Of(double number)
    {
        number = Math.Abs(number);
        if (number is 0 || double.IsInfinity(number))
        {
            return 0;
        }

        var digits = number / Math.Pow(10, Math.Floor(Math.Log10(number)));
        var isRound = Math.Abs(digits - Math.Round(digits)) < 1e-6;
        return number <= LargestCommon && number == Math.Floor(number) ? Small
            : isRound ? Round
            : 1;
    }
}

using System.Globalization;

namespace Reconcile.Rules;

/// <summary>A range of numbers, each end open, closed or missing.</summary>
/// <param name="Low">The lower end; null for none.</param>
/// <param name="LowIncluded">Whether the lower end itself is in the range.</param>
/// <param name="High">The upper end; null for none.</param>
/// <param name="HighIncluded">Whether the upper end itself is in the range.</param>
internal readonly record struct NumberRange(double? Low, bool LowIncluded, double? High, bool HighIncluded)
{
    /// <summary>Whether no number lies in the range.</summary>
    public bool IsEmpty => Low > High || (Low == High && Low is not null && !(LowIncluded && HighIncluded));

    /// <summary>Whether a number lies in the range.</summary>
    public bool Contains(double number) =>
        (Low is not { } low || (LowIncluded ? number >= low : number > low))
        && (High is not { } high || (HighIncluded ? number <= high : number < high));

    /// <summary>Whether every number of another range lies in this one.</summary>
    public bool Includes(NumberRange other) =>
        (Low is not { } low || other.Low > low || (other.Low == low && (LowIncluded || !other.LowIncluded)))
        && (High is not { } high || other.High < high || (other.High == high && (HighIncluded || !other.HighIncluded)));

    /// <summary>The range in words: "at least 2 and less than 5", "exactly 2".</summary>
    public override string ToString()
    {
        if (Low is not null && Low == High)
        {
            return string.Create(CultureInfo.InvariantCulture, $"exactly {Low}");
        }

        var low = string.Create(CultureInfo.InvariantCulture, $"{(LowIncluded ? "at least" : "more than")} {Low}");
        var high = string.Create(CultureInfo.InvariantCulture, $"{(HighIncluded ? "at most" : "less than")} {High}");
        return (Low, High) switch
        {
            (null, _) => high,
            (_, null) => low,
            _ => $"{low} and {high}",
        };
    }
}

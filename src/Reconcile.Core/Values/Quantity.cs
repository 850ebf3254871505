using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Values;

/// <summary>A number with its unit, normalised.</summary>
/// <param name="Span">Number, unit and hedge words: "at least five kilometres".</param>
/// <param name="Tokens">The tokens that <paramref name="Span"/> touches.</param>
/// <param name="Dimension">What kind of thing is measured.</param>
/// <param name="Unit">
/// Base unit of the dimension: "m", "kg", "s", "m/s"; the ISO 4217 code for money; "1" for counts and shares; "USD/day"
/// for a rate.
/// </param>
/// <param name="Interval">
/// The values that the words allow, in the base unit: "within 20 km" is [0, 20000], "at least 5" [5, infinity],
/// "almost half" [0.45, 0.5].
/// </param>
/// <param name="Stated">
/// The number as said, in the base unit, before hedges; the middle of a stated range's ends; for a word without a
/// number the one it is built on ("dozens": 12).
/// </param>
/// <param name="StatedHigh">The second end of a stated range, in the base unit; null when there is none.</param>
/// <param name="Bound">Which side is left open.</param>
/// <param name="Approximation">How exact it claims to be.</param>
/// <param name="SaidUnit">
/// The unit as in <c>rules/lexicon/units.yaml</c>, singular: "kilometre", "mile", "%", "dollar"; "" for bare counts.
/// </param>
/// <param name="Noun">
/// Token of what is counted or measured: "1,300 Velin fighters", "five dead", "6.1-magnitude quake"; null when there
/// is none.
/// </param>
/// <param name="Predicate">Token of the verb that governs it; null when there is none.</param>
public sealed record Quantity(
    TextSpan Span,
    TokenRange Tokens,
    Dimension Dimension,
    string Unit,
    Interval Interval,
    double Stated,
    double? StatedHigh,
    Bound Bound,
    Approximation Approximation,
    string SaidUnit,
    int? Noun,
    int? Predicate
)
{
    /// <summary>The number as said, in the unit as said: 6 for "six to eight miles".</summary>
    public double Said { get; init; }

    /// <summary>The second number of a stated range, in the unit as said; null when there is none.</summary>
    public double? SaidHigh { get; init; }

    /// <summary>Whether it repeats the quantity before it in another unit: the miles of "10 kilometers (6 miles)".</summary>
    public bool IsConversion { get; init; }

    /// <summary>The rate of the story that converted it from the currency as said; null where none did.</summary>
    public ExchangeRate? Rate { get; init; }

    /// <summary>Plural of <see cref="SaidUnit"/>: "kilometres", "feet".</summary>
    public string SaidUnitPlural { get; init; } = "";

    /// <summary>
    /// The value for people, in the metric unit of a readable size, with what was said where that is another unit: "about
    /// 20 km", "9.7-12.9 km (6-8 miles)". Invariant culture.
    /// </summary>
    public override string ToString() => QuantityPrinter.Print(this);
}

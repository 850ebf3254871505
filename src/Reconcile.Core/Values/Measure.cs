namespace Reconcile.Values;

/// <summary>A number with its unit, as pieces.</summary>
/// <param name="Start">First piece, a currency's symbol included.</param>
/// <param name="End">One past the last piece, the unit included.</param>
/// <param name="Number">The number.</param>
/// <param name="Unit">The unit; null for a bare number.</param>
internal sealed record Measure(int Start, int End, NumberReading Number, Unit? Unit)
{
    /// <summary>The number in <see cref="Unit"/>, with the cents of "three dollars fifty" and the sign.</summary>
    public double Value { get; init; } = Number.Value;
}

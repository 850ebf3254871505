namespace Reconcile.Comparison;

/// <summary>How far two values may be apart and still be taken for the same, rounded differently.</summary>
/// <param name="Relative">Difference as a part of the larger value, from 0 to 1.</param>
/// <param name="Absolute">Difference in the base unit (seconds for times); at least 0.</param>
/// <param name="ExactBelow">Values that are both smaller than this, in the base unit, must be equal; at least 0.</param>
/// <param name="Steps">
/// Difference in steps of the coarser value's last figure that is not nought (10,000 for 340,000), beyond which nothing is taken
/// for rounded; at least 0, where 0 does not ask.
/// </param>
public sealed record Tolerance(double Relative, double Absolute, double ExactBelow, double Steps)
{
    /// <summary>The same length in miles and in kilometres differs in the last digit of a double.</summary>
    private const double RoundingError = 1e-9;

    /// <summary>Whether two values are near enough: within the relative or within the absolute difference.</summary>
    /// <param name="one">A value in the base unit.</param>
    /// <param name="other">The other value.</param>
    /// <param name="step">Worth of the coarser one's last figure, in the base unit; infinite where the two don't show it.</param>
    public bool Allows(double one, double other, double step = double.PositiveInfinity)
    {
        var larger = Math.Max(Math.Abs(one), Math.Abs(other));
        var difference = Math.Abs(one - other);
        var allowed = Math.Min(
            Math.Max(Relative * larger, Absolute),
            Steps > 0 ? Steps * step : double.PositiveInfinity
        );
        return difference <= RoundingError * larger
            || (larger >= ExactBelow && difference <= allowed * (1 + RoundingError));
    }
}

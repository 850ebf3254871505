namespace Reconcile.Comparison;

/// <summary>How far two values may be apart and still be taken for the same, rounded differently.</summary>
/// <param name="Relative">Difference as a part of the larger value, from 0 to 1.</param>
/// <param name="Absolute">Difference in the base unit (seconds for times); at least 0.</param>
/// <param name="ExactBelow">Values that are both smaller than this, in the base unit, must be equal; at least 0.</param>
public sealed record Tolerance(double Relative, double Absolute, double ExactBelow)
{
    /// <summary>Whether two values are near enough: within the relative or within the absolute difference.</summary>
    public bool Allows(double one, double other)
    {
        // The same length in miles and in kilometres differs in the last digit of a double.
        const double RoundingError = 1e-9;
        var larger = Math.Max(Math.Abs(one), Math.Abs(other));
        var difference = Math.Abs(one - other);
        return difference <= RoundingError * larger
            || (larger >= ExactBelow && difference <= Math.Max(Relative * larger, Absolute) * (1 + RoundingError));
    }
}

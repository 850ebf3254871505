namespace Reconcile.Training.Evaluation;

/// <summary>Counts for precision and recall.</summary>
internal readonly record struct F1(int Right, int Found, int Gold)
{
    /// <summary>The harmonic mean of precision and recall, in per cent.</summary>
    public double Percent => Found + Gold == 0 ? 100 : 200.0 * Right / (Found + Gold);

    public static F1 operator +(F1 a, F1 b) => new(a.Right + b.Right, a.Found + b.Found, a.Gold + b.Gold);
}

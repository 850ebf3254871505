#pragma warning disable CS1591
namespace Reconcile.Values;

/// <summary>A closed interval.</summary>
public readonly record struct Interval(double Low, double High)
{
    public double Midpoint => (Low + High) / 2;
    public double Width => High - Low;
    public bool IsPoint => Low == High;

    public bool Contains(double value) => Low <= value && value <= High;

    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;
}

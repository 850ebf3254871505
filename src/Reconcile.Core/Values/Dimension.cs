#pragma warning disable CS1591
namespace Reconcile.Values;

/// <summary>What a quantity measures.</summary>
public enum Dimension
{
    Count,
    Length,
    Mass,
    Volume,
    Area,
    Temperature,
    Speed,
    Duration,
    Money,
    Share,
    Age,
    Magnitude,
    Angle,
    Power,
    Energy,
    Pressure,
    Data,
    Frequency,
    Rate,
    Score,
    Ratio,
    Ordinal,
    Other,
}

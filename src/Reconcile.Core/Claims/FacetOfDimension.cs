using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Which facet a quantity of each dimension gives a value to.</summary>
internal static class FacetOfDimension
{
    /// <summary>The facet; null for quantities that make no claim of their own (ordinals, scores are names of places).</summary>
    public static Facet? Of(Dimension dimension) =>
        dimension switch
        {
            Dimension.Count => Facet.Count,
            Dimension.Length => Facet.Length,
            Dimension.Mass => Facet.Mass,
            Dimension.Volume => Facet.Volume,
            Dimension.Area => Facet.Area,
            Dimension.Temperature => Facet.Temperature,
            Dimension.Speed => Facet.Speed,
            Dimension.Duration => Facet.Duration,
            Dimension.Money => Facet.Money,
            Dimension.Share => Facet.Share,
            Dimension.Age => Facet.Age,
            Dimension.Magnitude => Facet.Magnitude,
            Dimension.Ordinal => null,
            _ => Facet.Measure,
        };
}

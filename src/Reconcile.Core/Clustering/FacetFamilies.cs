using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>Which family each facet belongs to.</summary>
internal static class FacetFamilies
{
    /// <summary>The family of a facet.</summary>
    public static FacetFamily Of(Facet facet) =>
        facet switch
        {
            Facet.Happening or Facet.Quotation or Facet.Name or Facet.Role or Facet.Order => FacetFamily.Happening,
            Facet.Thing => FacetFamily.Thing,
            Facet.Time or Facet.Place => FacetFamily.Circumstance,
            _ => FacetFamily.Quantity,
        };
}

using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Claims;

/// <summary>Which kind of value the claims of a facet have.</summary>
internal static class FacetKinds
{
    /// <summary>All facets, in the order of their declaration.</summary>
    public static ImmutableArray<Facet> All { get; } = [.. Enum.GetValues<Facet>()];

    /// <summary>The kind of value of a facet.</summary>
    public static ValueKinds Of(Facet facet) =>
        facet switch
        {
            Facet.Happening or Facet.Thing => ValueKinds.Happening,
            Facet.Time => ValueKinds.Time,
            Facet.Place or Facet.Order or Facet.Role or Facet.Name or Facet.Quotation => ValueKinds.Words,
            _ => ValueKinds.Quantity,
        };

    /// <summary>The facets whose values are of one of some kinds, as rule files write them.</summary>
    public static ImmutableArray<string> NamesOf(ValueKinds kinds) =>
        [.. All.Where(facet => (Of(facet) & kinds) != 0).Select(Kebab.Of)];
}

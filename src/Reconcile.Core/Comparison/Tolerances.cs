using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Comparison;

/// <summary>The tolerance of every facet that has numbers or times.</summary>
public sealed class Tolerances
{
    private readonly Tolerance other;
    private readonly ImmutableSortedDictionary<Facet, Tolerance> facets;

    internal Tolerances(Tolerance other, ImmutableSortedDictionary<Facet, Tolerance> facets)
    {
        this.other = other;
        this.facets = facets;
    }

    /// <summary>The tolerance of a facet; that of the section <c>default</c> when it has none of its own.</summary>
    public Tolerance For(Facet facet) => facets.GetValueOrDefault(facet, other);

    /// <summary>These tolerances with another one for a facet.</summary>
    internal Tolerances With(Facet facet, Tolerance tolerance) => new(other, facets.SetItem(facet, tolerance));
}

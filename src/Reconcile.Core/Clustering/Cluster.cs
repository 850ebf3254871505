using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>Comparable claims: the same facet of the same thing.</summary>
/// <param name="Facet">The facet that all members share.</param>
/// <param name="About">What the cluster is about, in a few words of its members.</param>
/// <param name="Members">Ordered by article id, then span.</param>
/// <param name="Links">The links that hold it together.</param>
public sealed record Cluster(Facet Facet, string About, ImmutableArray<Claim> Members, ImmutableArray<Link> Links);

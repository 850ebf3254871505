using System.Collections.Immutable;
using Reconcile.Clustering;

namespace Reconcile.Comparison;

/// <summary>A cluster with the relation of every two of its claims that come from different articles.</summary>
/// <param name="Cluster">The comparable claims.</param>
/// <param name="Relations">Ordered by first, then second claim.</param>
/// <param name="IndependentSources">Sources that speak: articles of one family, and copied passages, are one.</param>
public sealed record ComparedCluster(Cluster Cluster, ImmutableArray<Relation> Relations, int IndependentSources);

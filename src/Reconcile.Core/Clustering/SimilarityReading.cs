using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Clustering;

/// <summary>What reading <c>similarity.yaml</c> gave.</summary>
/// <param name="Weights">The weights; null when the file has a fault.</param>
/// <param name="Diagnostics">All faults, in the order of the text.</param>
public sealed record SimilarityReading(SimilarityWeights? Weights, ImmutableArray<Diagnostic> Diagnostics);

using System.Collections.Immutable;

namespace Reconcile.Clustering;

/// <summary>The weights by which the features of two claims become the probability that they are comparable.</summary>
/// <param name="Weights">For each family, the weight of each feature in the order of <see cref="PairFeature"/>.</param>
/// <param name="Thresholds">For each family, the mean probability, from 0 to 1, that holds a cluster together.</param>
/// <param name="Apart">What keeps two claims apart, however alike their words are.</param>
public sealed record SimilarityWeights(
    ImmutableArray<ImmutableArray<double>> Weights,
    ImmutableArray<double> Thresholds,
    Separation Apart
);

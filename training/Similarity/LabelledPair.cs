using Reconcile.Clustering;

namespace Reconcile.Training.Similarity;

/// <summary>A candidate pair and whether an annotator linked the two.</summary>
internal sealed record LabelledPair(CandidatePair Pair, FacetFamily Family, bool Linked);

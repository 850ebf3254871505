using Reconcile.Claims;
using Reconcile.Propositions;

namespace Reconcile.Clustering;

/// <summary>Tells the values and circumstances of two clauses how surely the clauses are about the same happening.</summary>
/// <remarks>A number or a day belongs to what happened: where that is the same, the words around the value matter less.</remarks>
internal static class ClauseLinks
{
    /// <summary>Sets <see cref="PairFeature.Clause"/> of all pairs that are no happenings.</summary>
    public static void Mark(List<CandidatePair> pairs, SimilarityWeights weights)
    {
        var own = weights.Weights[(int)FacetFamily.Happening];
        var linked = new Dictionary<(Proposition, Proposition), double>(new SameClauses());
        foreach (var pair in pairs)
        {
            if (pair.First.Facet is Facet.Happening)
            {
                linked[(pair.First.Proposition, pair.Second.Proposition)] = PairModel.Probability(pair.Features, own);
            }
        }

        foreach (var pair in pairs)
        {
            if (pair.First.Facet is not Facet.Happening)
            {
                pair.Features[(int)PairFeature.Clause] = linked.GetValueOrDefault(
                    (pair.First.Proposition, pair.Second.Proposition)
                );
            }
        }
    }

    private sealed class SameClauses : IEqualityComparer<(Proposition First, Proposition Second)>
    {
        public bool Equals((Proposition First, Proposition Second) x, (Proposition First, Proposition Second) y) =>
            ReferenceEquals(x.First, y.First) && ReferenceEquals(x.Second, y.Second);

        public int GetHashCode((Proposition First, Proposition Second) pair) =>
            HashCode.Combine(
                System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.First),
                System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(pair.Second)
            );
    }
}

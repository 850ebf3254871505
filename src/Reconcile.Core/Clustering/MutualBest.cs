namespace Reconcile.Clustering;

/// <summary>Marks the pairs in which each claim is the other's best partner between the two articles.</summary>
/// <remarks>
/// A fact is mostly told once an article, so the best partner is a better guess than any fixed score: the idea of
/// competitive linking (Melamed 2000).
/// </remarks>
internal static class MutualBest
{
    /// <summary>Two partners whose scores differ by less are both best.</summary>
    private const double Tie = 0.97;

    /// <summary>Sets <see cref="PairFeature.MutualBest"/> to 1 where it holds.</summary>
    public static void Mark(List<CandidatePair> pairs)
    {
        var best = new Dictionary<(int Claim, string Article), double>();
        foreach (var pair in pairs)
        {
            var score = Rough(pair);
            Raise((pair.FirstIndex, pair.Second.Proposition.Article.Id), score);
            Raise((pair.SecondIndex, pair.First.Proposition.Article.Id), score);
        }

        foreach (var pair in pairs)
        {
            var score = Rough(pair);
            if (
                score > 0
                && score >= Tie * best[(pair.FirstIndex, pair.Second.Proposition.Article.Id)]
                && score >= Tie * best[(pair.SecondIndex, pair.First.Proposition.Article.Id)]
            )
            {
                pair.Features[(int)PairFeature.MutualBest] = 1;
            }
        }

        void Raise((int, string) key, double score)
        {
            if (!best.TryGetValue(key, out var known) || score > known)
            {
                best[key] = score;
            }
        }
    }

    private static double Rough(CandidatePair pair) =>
        pair.Features[(int)PairFeature.SharedWeight]
        * (pair.Features[(int)PairFeature.CoverageLower] + pair.Features[(int)PairFeature.CoverageHigher])
        * (0.5 + pair.Features[(int)PairFeature.Predicate] + pair.Features[(int)PairFeature.Measured]);
}

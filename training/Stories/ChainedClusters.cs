using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;

namespace Reconcile.Training.Stories;

/// <summary>Clusters without a check of their coherence: what any chain of links joins (single linkage).</summary>
internal static class ChainedClusters
{
    /// <summary>The clusters, in the order of their first claim.</summary>
    public static ImmutableArray<Cluster> Build(
        ImmutableArray<Claim> claims,
        List<CandidatePair> pairs,
        SimilarityWeights weights
    )
    {
        var group = Enumerable.Range(0, claims.Length).ToArray();
        var links = new List<(int First, Link Link)>();
        foreach (var pair in pairs)
        {
            var link = PairModel.Link(pair, weights);
            if (link.Score >= weights.Thresholds[(int)FacetFamilies.Of(pair.First.Facet)])
            {
                links.Add((pair.FirstIndex, link));
                Join(group, pair.FirstIndex, pair.SecondIndex);
            }
        }

        var linksOf = links.ToLookup(link => Find(group, link.First), link => link.Link);
        return
        [
            .. Enumerable
                .Range(0, claims.Length)
                .GroupBy(claim => Find(group, claim))
                .Select(members => new Cluster(
                    claims[members.First()].Facet,
                    "",
                    [.. members.Select(member => claims[member])],
                    [.. linksOf[members.Key]]
                )),
        ];
    }

    private static void Join(int[] group, int one, int other) =>
        (group[Math.Max(Find(group, one), Find(group, other))]) = Math.Min(Find(group, one), Find(group, other));

    private static int Find(int[] group, int at)
    {
        while (group[at] != at)
        {
            at = group[at];
        }

        return at;
    }
}

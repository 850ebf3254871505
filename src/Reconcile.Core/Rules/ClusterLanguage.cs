using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Comparison;

namespace Reconcile.Rules;

/// <summary>What a rule can ask of a cluster.</summary>
internal static class ClusterLanguage
{
    /// <summary>The keys.</summary>
    public static ConditionLanguage<ComparedCluster> Keys { get; } =
        new(
            "cluster",
            compared => compared.Cluster.About,
            [
                new NumberProperty<ComparedCluster>(
                    "claims",
                    "number of claims in the cluster",
                    ValueKinds.Any,
                    1,
                    compared => compared.Cluster.Members.Length
                ),
                new NumberProperty<ComparedCluster>(
                    "articles",
                    "number of articles that the claims come from",
                    ValueKinds.Any,
                    1,
                    compared => Articles(compared)
                ),
                new NumberProperty<ComparedCluster>(
                    "independent-sources",
                    "number of those articles that are not copies of one another",
                    ValueKinds.Any,
                    1,
                    compared => compared.IndependentSources
                ),
            ],
            [
                Pairs("some-pair", "what at least one pair must meet", Quantifier.Some),
                Pairs("most-pairs", "what more than half of the pairs must meet", Quantifier.Most),
                Pairs("every-pair", "what every pair must meet, and there is one", Quantifier.Every),
                Claims("some-claim", "what at least one claim must meet", Quantifier.Some),
                Claims("most-claims", "what more than half of the claims must meet", Quantifier.Most),
                Claims("every-claim", "what every claim must meet", Quantifier.Every),
            ]
        );

    /// <summary>Number of articles that a cluster's claims come from.</summary>
    public static int Articles(ComparedCluster compared) =>
        compared.Cluster.Members.Select(claim => claim.Proposition.Article.Id).Distinct(StringComparer.Ordinal).Count();

    private static ImmutableArray<ClaimPair> PairsOf(ComparedCluster compared) =>
        [.. compared.Relations.Select(relation => new ClaimPair(compared, relation))];

    private static PartSelection<ComparedCluster, ClaimPair> Pairs(string key, string meaning, Quantifier quantifier) =>
        new(key, meaning, quantifier, PairsOf, PairLanguage.Keys);

    private static PartSelection<ComparedCluster, Claim> Claims(string key, string meaning, Quantifier quantifier) =>
        new(key, meaning, quantifier, compared => compared.Cluster.Members, ClaimLanguage.Keys);
}

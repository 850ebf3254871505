using Reconcile.Claims;
using Reconcile.Comparison;

namespace Reconcile.Rules;

/// <summary>Two claims of a cluster that come from different articles.</summary>
/// <param name="Compared">The cluster.</param>
/// <param name="Relation">How the two stand to each other.</param>
internal readonly record struct ClaimPair(ComparedCluster Compared, Relation Relation)
{
    /// <summary>The claim that comes first.</summary>
    public Claim First => Relation.First;

    /// <summary>The other claim.</summary>
    public Claim Second => Relation.Second;

    /// <summary>
    /// Whether one of the two claims agrees with another claim of the other's article: then the two are probably
    /// about different things that both articles tell of.
    /// </summary>
    public bool IsMatched()
    {
        foreach (var other in Compared.Relations)
        {
            if (
                Agrees(other)
                && !ReferenceEquals(other, Relation)
                && (Links(other, First, Second) || Links(other, Second, First))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A time that holds another ("in the past four days") does not tell the same.</summary>
    private static bool Agrees(Relation relation) =>
        relation.Kind is RelationKind.Equal
        || (
            relation is { Kind: RelationKind.Compatible, Reason: not RelationReason.Apart }
            && !(relation.First.Facet is Facet.Time && relation.Reason is RelationReason.PartOf or RelationReason.Hedge)
        );

    /// <summary>Probability from 0 to 1 that the two are comparable; null when no link joins them directly.</summary>
    public double? LinkScore()
    {
        foreach (var link in Compared.Cluster.Links)
        {
            if (
                (ReferenceEquals(link.First, First) && ReferenceEquals(link.Second, Second))
                || (ReferenceEquals(link.First, Second) && ReferenceEquals(link.Second, First))
            )
            {
                return link.Score;
            }
        }

        return null;
    }

    private static bool Links(Relation relation, Claim claim, Claim counterpart) =>
        (ReferenceEquals(relation.First, claim) && AreOfOneArticle(relation.Second, counterpart))
        || (ReferenceEquals(relation.Second, claim) && AreOfOneArticle(relation.First, counterpart));

    private static bool AreOfOneArticle(Claim one, Claim other) =>
        string.Equals(one.Proposition.Article.Id, other.Proposition.Article.Id, StringComparison.Ordinal);
}

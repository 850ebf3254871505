using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Leaves out the happenings whose news is a value that the sources differ on, and the orders that none disputes.</summary>
/// <remarks>
/// "Five were killed" and "eleven were killed" agree that people were killed, but to say so beside the differing tolls
/// would tell the editor twice, and once misleadingly. So would an order of events beside the events themselves, unless
/// another source has it the other way round.
/// </remarks>
internal static class Subsumption
{
    /// <summary>
    /// The clusters without those happenings of which at least half stand in a cluster of differing values, and without
    /// orders that do not differ.
    /// </summary>
    public static ImmutableArray<ComparedCluster> LeaveOut(ImmutableArray<ComparedCluster> clusters)
    {
        var differing = clusters
            .Where(cluster => cluster.Cluster.Facet is not (Facet.Happening or Facet.Order) && Differs(cluster))
            .SelectMany(cluster => cluster.Cluster.Members)
            .Select(member => member.Proposition)
            .ToHashSet((IEqualityComparer<Proposition>)ReferenceEqualityComparer.Instance);
        return [.. clusters.Where(cluster => !IsSubsumed(cluster, differing) && !IsUndisputedOrder(cluster))];
    }

    private static bool IsUndisputedOrder(ComparedCluster cluster) =>
        cluster.Cluster.Facet is Facet.Order && !Differs(cluster);

    private static bool Differs(ComparedCluster cluster) =>
        cluster.Relations.Any(relation => relation.Kind is RelationKind.Different or RelationKind.Opposed);

    private static bool IsSubsumed(ComparedCluster cluster, HashSet<Proposition> differing) =>
        cluster.Cluster.Facet is Facet.Happening
        && cluster.Relations.Length > 0
        && !Differs(cluster)
        && 2 * cluster.Cluster.Members.Count(member => differing.Contains(member.Proposition))
            >= cluster.Cluster.Members.Length;
}

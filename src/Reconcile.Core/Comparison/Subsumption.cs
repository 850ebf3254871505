using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>
/// Leaves out what another finding tells: happenings whose news is a number that the sources differ on or that differ in a place only, orders
/// that none disputes, and things on which no two agree.
/// </summary>
/// <remarks>
/// "Five were killed" and "eleven were killed" agree that people were killed, but to say so beside the differing tolls
/// would tell the editor twice, and once misleadingly. So would an order of events beside the events themselves, unless
/// another source has it the other way round.
/// </remarks>
internal static class Subsumption
{
    /// <summary>
    /// The clusters, in which no happening has a member whose news is disputed in another cluster, without the happenings
    /// that one article is left with and without orders that do not differ.
    /// </summary>
    /// <param name="clusters">All clusters of a story.</param>
    /// <param name="compare">Compares a cluster that has lost members.</param>
    public static ImmutableArray<ComparedCluster> LeaveOut(
        ImmutableArray<ComparedCluster> clusters,
        Func<Cluster, ComparedCluster> compare
    )
    {
        var values = Disputed(clusters.Where(IsNewsOfItsClause));
        var all = Disputed(clusters);
        var places = clusters
            .Where(cluster => cluster.Cluster.Facet is Facet.Place)
            .SelectMany(cluster => cluster.Relations.Where(Differs))
            .ToList();
        return
        [
            .. clusters
                .Where(cluster => !IsUndisputedOrder(cluster) && !DiffersByPlaceOnly(cluster, places))
                .SelectMany(cluster => TellsOfAgreement(cluster) ? SetApart(cluster, compare) : [cluster])
                .Select(cluster =>
                    TellsOfAgreement(cluster)
                        ? Without(cluster, cluster.Cluster.Facet is Facet.Thing ? all : values, compare)
                        : cluster
                )
                .OfType<ComparedCluster>()
                .Where(cluster => cluster.Cluster.Facet is not Facet.Thing || Agrees(cluster)),
        ];
    }

    /// <summary>
    /// "Five were killed" is news for its number; but whoever has the day, the place, a name, an age, a post or a magnitude
    /// wrong may have what happened right.
    /// </summary>
    private static bool IsNewsOfItsClause(ComparedCluster cluster) =>
        cluster.Cluster.Facet
            is not (
                Facet.Happening
                or Facet.Order
                or Facet.Time
                or Facet.Place
                or Facet.Name
                or Facet.Age
                or Facet.Role
                or Facet.Magnitude
            );

    private static HashSet<Proposition> Disputed(IEnumerable<ComparedCluster> clusters) =>
        clusters
            .Where(Differs)
            .SelectMany(cluster => cluster.Cluster.Members)
            .Select(member => member.Proposition)
            .ToHashSet((IEqualityComparer<Proposition>)ReferenceEqualityComparer.Instance);

    private static bool IsUndisputedOrder(ComparedCluster cluster) =>
        cluster.Cluster.Facet is Facet.Order && !Differs(cluster);

    /// <summary>"Was stolen in Velin" and "was stolen in Dolen" differ in the place, which is told as a place.</summary>
    private static bool DiffersByPlaceOnly(ComparedCluster cluster, List<Relation> places) =>
        cluster.Cluster.Facet is Facet.Happening
        && Differs(cluster)
        && cluster
            .Relations.Where(Differs)
            .All(relation =>
                relation.Reason is RelationReason.Detail && places.Exists(place => AreOfOneClauses(relation, place))
            );

    private static bool AreOfOneClauses(Relation a, Relation b) =>
        (
            ReferenceEquals(a.First.Proposition, b.First.Proposition)
            && ReferenceEquals(a.Second.Proposition, b.Second.Proposition)
        )
        || (
            ReferenceEquals(a.First.Proposition, b.Second.Proposition)
            && ReferenceEquals(a.Second.Proposition, b.First.Proposition)
        );

    /// <summary>A thing that one source has, or that two have otherwise, is told with the clause that it stands in.</summary>
    private static bool Agrees(ComparedCluster cluster) =>
        cluster.Relations.Any(relation => relation.Kind is RelationKind.Equal);

    private static bool Differs(ComparedCluster cluster) => cluster.Relations.Any(Differs);

    private static bool Differs(Relation relation) => relation.Kind is RelationKind.Different or RelationKind.Opposed;

    private static bool TellsOfAgreement(ComparedCluster cluster) =>
        cluster.Cluster.Facet is Facet.Happening or Facet.Thing && cluster.Relations.Length > 0 && !Differs(cluster);

    /// <summary>
    /// Who agrees with nobody ("he will not appeal" beside two who say that he will) stands alone, lest the report call him one of
    /// those who agree.
    /// </summary>
    private static IEnumerable<ComparedCluster> SetApart(
        ComparedCluster cluster,
        Func<Cluster, ComparedCluster> compare
    )
    {
        var members = cluster.Cluster.Members;
        var strays = members.Where(member => IsApart(member, cluster)).ToImmutableArray();
        return strays.IsEmpty || members.Length - strays.Length < 2
            ? [cluster]
            : [Of(members.RemoveRange(strays)), .. strays.Select(stray => Of([stray]))];

        ComparedCluster Of(ImmutableArray<Claim> kept) => compare(With(cluster.Cluster, kept));
    }

    /// <summary>The cluster with some of its members, and the links between them.</summary>
    private static Cluster With(Cluster cluster, ImmutableArray<Claim> kept)
    {
        return cluster with
        {
            Members = kept,
            Links = [.. cluster.Links.Where(link => IsKept(link.First) && IsKept(link.Second))],
        };

        bool IsKept(Claim claim) => kept.Any(member => ReferenceEquals(member, claim));
    }

    private static bool IsApart(Claim member, ComparedCluster cluster)
    {
        var own = cluster
            .Relations.Where(relation =>
                ReferenceEquals(relation.First, member) || ReferenceEquals(relation.Second, member)
            )
            .ToList();
        return own.Count > 0 && own.TrueForAll(relation => relation.Reason is RelationReason.Apart);
    }

    private static ComparedCluster? Without(
        ComparedCluster cluster,
        HashSet<Proposition> disputed,
        Func<Cluster, ComparedCluster> compare
    )
    {
        var members = cluster
            .Cluster.Members.Where(member => !disputed.Contains(member.Proposition))
            .ToImmutableArray();
        if (members.Length == cluster.Cluster.Members.Length)
        {
            return cluster;
        }

        var kept = compare(With(cluster.Cluster, members));
        return kept.Relations.IsEmpty ? null : kept;
    }
}

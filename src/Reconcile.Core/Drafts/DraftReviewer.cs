using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Independence;
using Reconcile.Rules;

namespace Reconcile.Drafts;

/// <summary>Checks each claim of a draft against what the sources claim about the same thing.</summary>
/// <remarks>
/// The sources' quarrels among themselves play no part: only the relations between the draft's claim and the sources'
/// are put before the rules, once for all sources together and once for each alone.
/// </remarks>
internal sealed class DraftReviewer(Comparer comparer, Judge judge, SourceFamilies families)
{
    /// <summary>The draft's claims in the order of its text; a thing says no more than its clause.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="clusters">The clusters over the draft and all sources.</param>
    public ImmutableArray<DraftClaim> Review(Article draft, ImmutableArray<Cluster> clusters)
    {
        var claims = clusters
            .Where(cluster => cluster.Facet is not Facet.Thing)
            .SelectMany(cluster =>
                cluster.Members.Where(member => IsOf(member, draft)).Select(claim => ReviewOne(draft, cluster, claim))
            )
            .Where(claim => !IsUndisputedOrder(claim))
            .ToList();
        return
        [
            .. LeaveOutRepeated(claims)
                .OrderBy(claim => PlaceOf(claim.Claim))
                .ThenBy(claim => claim.Claim.Span)
                .ThenBy(claim => claim.Claim.Facet)
                .Select((claim, index) => WithId(claim, string.Create(CultureInfo.InvariantCulture, $"d{index + 1}"))),
        ];
    }

    private DraftClaim ReviewOne(Article draft, Cluster cluster, Claim claim)
    {
        var others = Nearest(cluster, claim, [.. cluster.Members.Where(member => !IsOf(member, draft))]);
        var finding = judge.Decide(Against(cluster, claim, others));
        var sources = others
            .GroupBy(member => member.Proposition.Article.Id, StringComparer.Ordinal)
            .Select(source => new DraftSource(
                source.First().Proposition.Article,
                StandingOf(judge.Decide(Against(cluster, claim, [.. source])).Verdict),
                [.. source]
            ))
            .ToImmutableArray();
        var supporting = sources
            .Where(source => source.Standing == DraftStanding.Supported)
            .SelectMany(source => source.Claims)
            .ToImmutableArray();
        var standing = others.IsEmpty ? DraftStanding.Alone : StandingOf(finding.Verdict);
        var compared = finding.Compared with
        {
            Cluster = finding.Compared.Cluster with { About = WordsOf(claim) },
            IndependentSources = CountIndependent(cluster, others),
        };
        return new DraftClaim(
            "",
            standing,
            finding with
            {
                Compared = compared,
                Verdict = VerdictOf(standing),
            },
            claim,
            sources,
            CountIndependent(cluster, supporting)
        );
    }

    // A claim of a draft is known by its words: a few of them and of the sources' would not be found in it.
    private static string WordsOf(Claim claim) =>
        string.Join(
            ' ',
            claim
                .Proposition.Article.Text[claim.Span]
                .ToString()
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private int CountIndependent(Cluster cluster, ImmutableArray<Claim> claims) =>
        claims.IsEmpty ? 0 : comparer.Compare(cluster with { Members = claims }, families).IndependentSources;

    private static DraftClaim WithId(DraftClaim claim, string id) =>
        claim with
        {
            Id = id,
            Finding = claim.Finding with { Id = id },
        };

    /// <summary>
    /// The sources' claims, of a source that says the same only those that do: what else it tells is then about
    /// something else, as an earlier toll beside today's.
    /// </summary>
    private ImmutableArray<Claim> Nearest(Cluster cluster, Claim claim, ImmutableArray<Claim> others)
    {
        var agreeing = Against(cluster, claim, others)
            .Relations.Where(relation => relation.Kind is RelationKind.Equal or RelationKind.Compatible)
            .Select(relation => ReferenceEquals(relation.First, claim) ? relation.Second : relation.First)
            .ToHashSet((IEqualityComparer<Claim>)ReferenceEqualityComparer.Instance);
        var sources = agreeing.Select(member => member.Proposition.Article.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. others.Where(member => agreeing.Contains(member) || !sources.Contains(member.Proposition.Article.Id)),
        ];
    }

    /// <summary>The draft's claim and some of the sources', with only the relations that the draft has a part in.</summary>
    private ComparedCluster Against(Cluster cluster, Claim claim, ImmutableArray<Claim> others)
    {
        bool IsIn(Claim member) =>
            ReferenceEquals(member, claim) || others.Any(other => ReferenceEquals(other, member));

        var compared = comparer.Compare(
            cluster with
            {
                Members = [.. cluster.Members.Where(IsIn)],
                Links = [.. cluster.Links.Where(link => IsIn(link.First) && IsIn(link.Second))],
            },
            families
        );
        return compared with
        {
            Relations =
            [
                .. compared.Relations.Where(relation =>
                    ReferenceEquals(relation.First, claim) || ReferenceEquals(relation.Second, claim)
                ),
            ],
        };
    }

    /// <summary>An order says no more than its events, unless a source has it the other way round.</summary>
    private static bool IsUndisputedOrder(DraftClaim claim) =>
        claim is { Claim.Facet: Facet.Order, Standing: DraftStanding.Supported or DraftStanding.Alone };

    /// <summary>Without what another claim of the same clause says better.</summary>
    /// <remarks>
    /// "Five were killed" is not confirmed beside a toll that differs, and does not stand alone beside one that agrees.
    /// Where the whole clause stands alone, it is told once, not once for each of its values.
    /// </remarks>
    private static IEnumerable<DraftClaim> LeaveOutRepeated(List<DraftClaim> claims)
    {
        var clauses = claims.ToLookup(claim => claim.Claim.Proposition, ReferenceEqualityComparer.Instance);
        return claims.Where(claim =>
        {
            var others = clauses[claim.Claim.Proposition].Where(other => !ReferenceEquals(other, claim));
            return (claim.Claim.Facet, claim.Standing) switch
            {
                (Facet.Happening, DraftStanding.Alone) => others.All(other => other.Standing == DraftStanding.Alone),
                (Facet.Happening, DraftStanding.Supported) => others.All(other =>
                    other.Standing is DraftStanding.Supported or DraftStanding.Alone
                ),
                (not Facet.Happening, DraftStanding.Alone) => !others.Any(other =>
                    other.Claim.Facet == Facet.Happening && other.Standing == DraftStanding.Alone
                ) || others.Any(other => other.Standing != DraftStanding.Alone),
                _ => true,
            };
        });
    }

    // A single-source verdict on a draft and one source comes from rules that ask for more sources than there are.
    private static DraftStanding StandingOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Corroborated or Verdict.SingleSource => DraftStanding.Supported,
            Verdict.Divergent => DraftStanding.Divergent,
            Verdict.Contradicted => DraftStanding.Contradicted,
            _ => throw new UnreachableException(),
        };

    private static Verdict VerdictOf(DraftStanding standing) =>
        standing switch
        {
            DraftStanding.Alone => Verdict.SingleSource,
            DraftStanding.Supported => Verdict.Corroborated,
            DraftStanding.Divergent => Verdict.Divergent,
            DraftStanding.Contradicted => Verdict.Contradicted,
            _ => throw new UnreachableException(),
        };

    private static bool IsOf(Claim claim, Article article) =>
        string.Equals(claim.Proposition.Article.Id, article.Id, StringComparison.Ordinal);

    private static int PlaceOf(Claim claim) => claim.Proposition.Sentence.Index;
}

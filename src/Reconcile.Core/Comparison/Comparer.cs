using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Independence;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Decides how the claims of a cluster stand to each other.</summary>
public sealed class Comparer
{
    private readonly QuantityComparison quantities;
    private readonly TimeComparison times;
    private readonly HappeningComparison happenings;
    private readonly WordsComparison words;

    internal Comparer(
        Tolerances tolerances,
        Thesaurus thesaurus,
        ValueWords valueWords,
        Gazetteer gazetteer,
        Roles roles,
        LightWords light,
        GivenNames givenNames,
        ClauseVocabulary vocabulary
    )
    {
        var countries = new Countries(gazetteer);
        var others = new OtherThings(thesaurus, valueWords, countries);
        quantities = new QuantityComparison(tolerances, others, new MeasuredThings(thesaurus, valueWords));
        times = new TimeComparison(quantities, tolerances, others);
        var journeys = new Journeys(thesaurus);
        happenings = new HappeningComparison(
            thesaurus,
            valueWords,
            new OpenDenials(vocabulary),
            new DetailComparison(thesaurus, countries, new OtherNames(givenNames, gazetteer), journeys),
            new RenamedClauses(thesaurus, gazetteer, vocabulary),
            journeys
        );
        words = new WordsComparison(tolerances.Words, gazetteer, thesaurus, roles, light, givenNames);
    }

    /// <summary>Creates a comparer with the shipped tolerances and word lists.</summary>
    public static Comparer Load() => With(TolerancesReader.ReadDefault().Tolerances!);

    /// <summary>Creates a comparer with the shipped word lists.</summary>
    public static Comparer With(Tolerances tolerances) => With(tolerances, Lexicons.Shipped);

    /// <summary>Creates a comparer with the word lists as packs changed them.</summary>
    public static Comparer With(Tolerances tolerances, Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return new Comparer(
            tolerances,
            Thesaurus.With(lexicons),
            ValueWords.With(lexicons),
            Gazetteer.With(lexicons),
            Roles.With(lexicons),
            LightWords.With(lexicons),
            GivenNames.With(lexicons),
            ClauseVocabulary.With(lexicons)
        );
    }

    /// <summary>
    /// Compares, in each cluster, every two claims that come from different articles, and leaves out the happenings
    /// whose news is a value that differs.
    /// </summary>
    public ImmutableArray<ComparedCluster> Compare(ImmutableArray<Cluster> clusters) =>
        Compare(clusters, SourceFamilies.None);

    /// <summary>The same, for a story whose articles are not all sources of their own.</summary>
    /// <param name="clusters">The clusters of one story.</param>
    /// <param name="families">Which of its articles are one source.</param>
    public ImmutableArray<ComparedCluster> Compare(ImmutableArray<Cluster> clusters, SourceFamilies families)
    {
        ArgumentNullException.ThrowIfNull(families);
        return Subsumption.LeaveOut(
            [.. clusters.Select(cluster => Compare(cluster, families))],
            cluster => Compare(cluster, families)
        );
    }

    /// <summary>Compares a cluster anew, whose claims or tolerances have changed; its sources are left as they were.</summary>
    internal ComparedCluster Compare(ComparedCluster compared) =>
        Compare(compared.Cluster, SourceFamilies.None) with
        {
            IndependentSources = compared.IndependentSources,
        };

    /// <summary>Compares the claims of one cluster that come from different articles.</summary>
    internal ComparedCluster Compare(Cluster cluster, SourceFamilies families)
    {
        var relations = ImmutableArray.CreateBuilder<Relation>();
        for (var i = 0; i < cluster.Members.Length; i++)
        {
            for (var j = i + 1; j < cluster.Members.Length; j++)
            {
                var (first, second) = (cluster.Members[i], cluster.Members[j]);
                if (first.Proposition.Article.Id != second.Proposition.Article.Id)
                {
                    relations.Add(Relate(first, second));
                }
            }
        }

        var sources = families.CountIndependent(
            cluster.Members.Select(member => new Passage(member.Proposition.Article.Id, member.Span))
        );
        return new ComparedCluster(cluster, relations.ToImmutable(), sources);
    }

    private Relation Relate(Claim first, Claim second) =>
        Compare(first, second) with
        {
            IsSamePredicate = happenings.HaveSamePredicate(first, second),
        };

    private Relation Compare(Claim first, Claim second) =>
        (first.Value, second.Value) switch
        {
            (QuantityValue a, QuantityValue b) => quantities.Relate(
                first,
                a.Quantity.Interval,
                QuantityComparison.Stated(a.Quantity),
                second,
                b.Quantity.Interval,
                QuantityComparison.Stated(b.Quantity)
            ),
            (CalendarValue a, CalendarValue b) => times.Relate(first, a.Time, second, b.Time),
            (WordsValue a, WordsValue b) => words.Relate(first, a, second, b),
            _ => happenings.Relate(first, second),
        };
}

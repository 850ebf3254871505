using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Clustering;

/// <summary>Groups the claims of a story that are about the same facet of the same thing.</summary>
public sealed class Clusterer
{
    private readonly Thesaurus thesaurus;
    private readonly SimilarityWeights weights;

    internal Clusterer(Thesaurus thesaurus, SimilarityWeights weights)
    {
        this.thesaurus = thesaurus;
        this.weights = weights;
    }

    /// <summary>Creates a clusterer with the shipped word lists and weights.</summary>
    public static Clusterer Load() => With(SimilarityReader.ReadDefault().Weights!);

    /// <summary>Creates a clusterer with the shipped word lists.</summary>
    public static Clusterer With(SimilarityWeights weights) => With(weights, Lexicons.Shipped);

    /// <summary>Creates a clusterer with the word lists as packs changed them.</summary>
    public static Clusterer With(SimilarityWeights weights, Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return new Clusterer(Thesaurus.With(lexicons), weights);
    }

    /// <summary>Clusters over at least two articles, then the claims that stand alone, in the order of the text.</summary>
    /// <param name="claims">The claims of all articles, ordered by article id, span and facet.</param>
    public ImmutableArray<Cluster> Cluster(ImmutableArray<Claim> claims) => Cluster(claims, Score(claims), weights);

    /// <summary>The clusters that some weights make of pairs that were scored before.</summary>
    internal static ImmutableArray<Cluster> Cluster(
        ImmutableArray<Claim> claims,
        List<CandidatePair> pairs,
        SimilarityWeights weights
    )
    {
        ClauseLinks.Mark(pairs, weights);
        var links = pairs
            .Select(pair => PairModel.Link(pair, weights))
            .Where(link => link.Score >= PairModel.LeastScore)
            .ToList();
        return ClusterBuilder.Build(claims, links, weights);
    }

    /// <summary>The features of every candidate pair that can become a link, in order.</summary>
    internal List<CandidatePair> Score(ImmutableArray<Claim> claims)
    {
        var story = new StoryTerms(claims, thesaurus);
        var scored = Prepare(claims, story);
        var scorer = new PairScorer(story);
        var pairs = new List<CandidatePair>();
        var gate = new QuantityGate(story, weights.Apart);
        var orders = new EventOrders(thesaurus);
        foreach (var (first, second) in CandidateFinder.Find(scored, weights.Apart))
        {
            if (!gate.Allows(first, second) || !AreOfSameEvents(orders, first.Claim, second.Claim))
            {
                continue;
            }

            var features = new double[PairScorer.FeatureCount];
            scorer.Measure(first, second, features);
            pairs.Add(new CandidatePair(first.Index, second.Index, first.Claim, second.Claim, features));
        }

        MutualBest.Mark(pairs);
        pairs.RemoveAll(pair => !PairModel.CanLink(pair, weights));
        foreach (var pair in pairs)
        {
            scorer.MeasureWording(scored[pair.FirstIndex], scored[pair.SecondIndex], pair.Features);
        }

        return pairs;
    }

    /// <summary>Two orders are of other events however alike their sentences are, unless event answers to event.</summary>
    private static bool AreOfSameEvents(EventOrders orders, Claim first, Claim second) =>
        first.Facet is not Facet.Order
        || (first.Value is WordsValue a && second.Value is WordsValue b && orders.AreInSameOrder(a, b) is not null);

    private static List<ScoredClaim> Prepare(ImmutableArray<Claim> claims, StoryTerms story)
    {
        var sentences = claims
            .GroupBy(claim => (claim.Proposition.Article.Id, claim.Proposition.Sentence.Index))
            .ToDictionary(
                group => group.Key,
                group => new ClaimTerms(
                    new CanonicalForm(
                        "",
                        [.. group.SelectMany(claim => claim.Form.Terms).DistinctBy(term => (term.Lemma, term.Pos))]
                    ),
                    story
                )
            );
        var times = claims
            .Where(claim => claim is { Facet: Facet.Time, Value: CalendarValue })
            .ToLookup(
                claim => claim.Proposition,
                claim => ((CalendarValue)claim.Value).Time,
                (IEqualityComparer<Proposition>)ReferenceEqualityComparer.Instance
            );
        return
        [
            .. claims.Select(
                (claim, i) =>
                    new ScoredClaim(
                        i,
                        claim,
                        new ClaimTerms(claim.Form, story),
                        sentences[(claim.Proposition.Article.Id, claim.Proposition.Sentence.Index)],
                        NamedYears.Of(claim, times[claim.Proposition])
                    )
            ),
        ];
    }
}

using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Language;
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
    internal List<CandidatePair> Score(ImmutableArray<Claim> claims) =>
        Score(claims, pair => PairModel.CanLink(pair, weights));

    /// <summary>The features of every candidate pair that may be kept, in order.</summary>
    /// <param name="claims">The claims of all articles.</param>
    /// <param name="mayKeep">Told of each pair before the features that take long are measured.</param>
    internal List<CandidatePair> Score(ImmutableArray<Claim> claims, Predicate<CandidatePair> mayKeep)
    {
        var story = new StoryTerms(claims, thesaurus);
        var sentences = Sentences(claims, story);
        var scored = Prepare(claims, sentences, story);
        var scorer = new PairScorer(
            story,
            new SentencePairs([.. sentences.Values.OrderBy(sentence => sentence.Index)], story)
        );
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
        pairs.RemoveAll(pair => !mayKeep(pair));
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

    private static List<ScoredClaim> Prepare(
        ImmutableArray<Claim> claims,
        Dictionary<Sentence, ScoredSentence> sentences,
        StoryTerms story
    )
    {
        var times = claims
            .Where(claim => claim is { Facet: Facet.Time, Value: CalendarValue, IsWhenSaid: false })
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
                        sentences[claim.Proposition.Sentence],
                        NamedYears.Of(claim, times[claim.Proposition])
                    )
            ),
        ];
    }

    /// <summary>The sentences that make claims, in the order of the claims.</summary>
    private static Dictionary<Sentence, ScoredSentence> Sentences(ImmutableArray<Claim> claims, StoryTerms story)
    {
        var scored = new Dictionary<Sentence, ScoredSentence>(
            (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance
        );
        foreach (
            var group in claims.GroupBy(
                claim => claim.Proposition.Sentence,
                (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance
            )
        )
        {
            var article = group.First().Proposition.Article;
            var terms = group.SelectMany(claim => claim.Form.Terms).DistinctBy(term => (term.Lemma, term.Pos));
            var numbers = group
                .Key.Tokens.Where(token => token.Pos is UniversalPos.Numeral)
                .Select(token => token.Lemma.ToLowerInvariant())
                .Distinct(StringComparer.Ordinal);
            scored[group.Key] = new ScoredSentence(
                scored.Count,
                article.Id,
                new ClaimTerms(new CanonicalForm("", [.. terms]), story),
                [.. numbers],
                (double)group.Key.Span.Start / Math.Max(1, article.Text.Text.Length)
            );
        }

        return scored;
    }
}

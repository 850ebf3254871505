using System.Collections.Concurrent;
using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Clustering;

/// <summary>Groups the claims of a story that are about the same facet of the same thing.</summary>
public sealed class Clusterer
{
    /// <summary>Pairs that a worker takes at once: neighbours share sentences, whose coverage it remembers.</summary>
    private const int Portion = 1024;

    private readonly Thesaurus thesaurus;
    private readonly SimilarityWeights weights;
    private readonly OtherThings others;
    private readonly CandidateFinder finder;

    internal Clusterer(
        Thesaurus thesaurus,
        ValueWords valueWords,
        LightWords light,
        Gazetteer gazetteer,
        SimilarityWeights weights
    )
    {
        this.thesaurus = thesaurus;
        finder = new CandidateFinder(light, weights.Apart);
        others = new OtherThings(thesaurus, valueWords, new Countries(gazetteer));
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
        return new Clusterer(
            Thesaurus.With(lexicons),
            ValueWords.With(lexicons),
            LightWords.With(lexicons),
            Gazetteer.With(lexicons),
            weights
        );
    }

    /// <summary>Clusters over at least two articles, then the claims that stand alone, in the order of the text.</summary>
    /// <param name="claims">The claims of all articles, ordered by article id, span and facet.</param>
    public ImmutableArray<Cluster> Cluster(ImmutableArray<Claim> claims) => Cluster(claims, Score(claims), weights);

    /// <summary>The clusters that some weights make of pairs that were scored before.</summary>
    internal static ImmutableArray<Cluster> Cluster(
        ImmutableArray<Claim> claims,
        StoryPairs pairs,
        SimilarityWeights weights
    )
    {
        ClauseLinks.Mark(pairs.Candidates, weights);
        var links = pairs
            .Candidates.Select(pair => PairModel.Link(pair, weights))
            .Where(link => link.Score >= PairModel.LeastScore)
            .ToList();
        return ClusterBuilder.Build(claims, links, pairs.Apart, weights);
    }

    /// <summary>The pairs that can become a link, with their features, and those that are kept apart.</summary>
    internal StoryPairs Score(ImmutableArray<Claim> claims) => Score(claims, pair => PairModel.CanLink(pair, weights));

    /// <summary>The pairs that may be kept, with their features, and those that are kept apart.</summary>
    /// <param name="claims">The claims of all articles.</param>
    /// <param name="mayKeep">Told of each pair before the features that take long are measured.</param>
    internal StoryPairs Score(ImmutableArray<Claim> claims, Predicate<CandidatePair> mayKeep)
    {
        var story = new StoryTerms(claims, thesaurus);
        var sentences = Sentences(claims, story);
        var scored = Prepare(claims, sentences, story);
        var sentencePairs = new SentencePairs([.. sentences.Values.OrderBy(sentence => sentence.Index)], story);
        var candidates = finder.Find(scored);
        var measured = new CandidatePair?[candidates.Count];
        var (gate, orders) = (new QuantityGate(story, others, weights.Apart), new EventOrders(thesaurus));
        ForAll(
            candidates.Count,
            () => new PairScorer(story, sentencePairs, others),
            (i, scorer) =>
            {
                var (first, second) = candidates[i];
                measured[i] =
                    gate.Allows(first, second)
                    && AreOfSameEvents(orders, first.Claim, second.Claim)
                    && !others.AreNamed(first.Claim, second.Claim)
                        ? Measure(first, second, scorer)
                        : null;
            }
        );
        var apart = Enumerable
            .Range(0, candidates.Count)
            .Where(i => measured[i] is null)
            .Select(i => (candidates[i].First.Index, candidates[i].Second.Index))
            .ToList();
        var pairs = measured.OfType<CandidatePair>().ToList();
        MutualBest.Mark(pairs);
        pairs.RemoveAll(pair => !mayKeep(pair));
        ForAll(
            pairs.Count,
            () => new PairScorer(story, sentencePairs, others),
            (i, scorer) =>
                scorer.MeasureWording(scored[pairs[i].FirstIndex], scored[pairs[i].SecondIndex], pairs[i].Features)
        );
        return new StoryPairs(pairs, apart);
    }

    /// <summary>A pair with the features that are quickly had.</summary>
    private static CandidatePair Measure(ScoredClaim first, ScoredClaim second, PairScorer scorer)
    {
        var features = new double[PairScorer.FeatureCount];
        scorer.Measure(first, second, features);
        return new CandidatePair(first.Index, second.Index, first.Claim, second.Claim, features);
    }

    /// <summary>Does something for each of many pairs, in any order, each worker with a scorer of its own.</summary>
    private static void ForAll(int count, Func<PairScorer> scorer, Action<int, PairScorer> work)
    {
        if (count == 0)
        {
            return;
        }

        Parallel.ForEach(
            Partitioner.Create(0, count, Portion),
            scorer,
            (range, _, own) =>
            {
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    work(i, own);
                }

                return own;
            },
            _ => { }
        );
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
                        NamedYears.Of(claim, times[claim.Proposition]),
                        string.Join(
                            ' ',
                            claim
                                .Form.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                                .Order(StringComparer.Ordinal)
                        )
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
            var terms = group
                .Where(claim => claim.Facet is not Facet.Thing)
                .SelectMany(claim => claim.Form.Terms)
                .DistinctBy(term => (term.Lemma, term.Pos));
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

using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Entities;
using Reconcile.Evaluation;
using Reconcile.Independence;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Values;

namespace Reconcile.Training.Stories;

/// <summary>The way of a story from claims to findings, with one part taken out.</summary>
internal sealed class StoryRun
{
    private readonly Settings settings;
    private readonly Reconciler reconciler;
    private readonly Part without;
    private readonly Clusterer clusterer;
    private readonly Comparer comparer;
    private readonly Judge judge;

    public StoryRun(Settings settings, Reconciler reconciler, Part without)
    {
        this.settings = settings;
        this.reconciler = reconciler;
        this.without = without;
        var thesaurus = without is Part.Lexicon ? Thesaurus.Empty : Thesaurus.Load();
        var tolerances = without is Part.Intervals ? settings.Tolerances.WithoutRounding() : settings.Tolerances;
        clusterer = new Clusterer(
            thesaurus,
            ValueWords.With(Lexicons.Shipped),
            LightWords.With(Lexicons.Shipped),
            Gazetteer.Load(),
            settings.Similarity
        );
        comparer = new Comparer(
            tolerances,
            thesaurus,
            ValueWords.With(Lexicons.Shipped),
            Gazetteer.Load(),
            Roles.With(Lexicons.Shipped),
            LightWords.With(Lexicons.Shipped),
            GivenNames.Load(),
            ClauseVocabulary.With(Lexicons.Shipped)
        );
        judge = new Judge(settings.Rules);
    }

    /// <summary>The claims of a story.</summary>
    public ImmutableArray<Claim> Claims(AnnotatedStory story)
    {
        var claims =
            without is Part.Entities
                ? reconciler.Claims(story.Story, reconciler.Annotate(story.Story), StoryEntities.None)
                : reconciler.Claims(story.Story);
        return without switch
        {
            Part.Facets => [.. claims.Where(claim => claim.Facet is Facet.Happening)],
            Part.Intervals => [.. claims.Select(Pointed)],
            _ => claims,
        };
    }

    /// <summary>The pairs of claims.</summary>
    public StoryPairs Pairs(ImmutableArray<Claim> claims) => clusterer.Score(claims);

    /// <summary>A pair with its probability of being about one thing.</summary>
    public Link Link(CandidatePair pair) => PairModel.Link(pair, settings.Similarity);

    /// <summary>The clusters of a story.</summary>
    public ImmutableArray<Cluster> Clusters(ImmutableArray<Claim> claims, StoryPairs pairs) =>
        without is Part.Coherence
            ? ChainedClusters.Build(claims, pairs.Candidates, settings.Similarity)
            : Clusterer.Cluster(claims, pairs, settings.Similarity);

    /// <summary>The findings of a story.</summary>
    public ImmutableArray<Finding> Findings(AnnotatedStory story, ImmutableArray<Cluster> clusters)
    {
        var families = without is Part.Independence ? SourceFamilies.None : reconciler.Families(story.Story);
        return judge.Decide(comparer.Compare(clusters, families));
    }

    /// <summary>The referee's counts of a story.</summary>
    public Score Score(AnnotatedStory story)
    {
        var claims = Claims(story);
        return Referee.Score(story.Gold, Findings(story, Clusters(claims, Pairs(claims))));
    }

    private static Claim Pointed(Claim claim) =>
        claim.Value is QuantityValue { Quantity: var quantity }
            ? claim with
            {
                Value = new QuantityValue(
                    quantity with
                    {
                        Interval = Interval.Point(quantity.Stated),
                        StatedHigh = null,
                        Bound = Bound.None,
                        Approximation = Approximation.Exact,
                    }
                ),
            }
            : claim;
}

using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Drafts;
using Reconcile.Entities;
using Reconcile.Independence;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Values;

namespace Reconcile;

/// <summary>The whole way from a story to its findings.</summary>
/// <remarks>Holds the models and word lists, which are loaded once; safe to use from several threads.</remarks>
public sealed class Reconciler
{
    private readonly Annotator annotator = Annotator.Load();
    private readonly ValueReader valueReader;
    private readonly PropositionReader propositionReader;
    private readonly EntityResolver entityResolver;
    private readonly ClaimReader claimReader;
    private readonly FamilyFinder familyFinder;
    private readonly Clusterer clusterer;
    private readonly Comparer comparer;
    private readonly Judge judge;

    /// <summary>Creates a reconciler with the shipped models.</summary>
    /// <param name="settings">Rules, tolerances, weights and word lists.</param>
    public Reconciler(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        valueReader = ValueReader.With(settings.Lexicons);
        propositionReader = PropositionReader.With(settings.Lexicons);
        entityResolver = EntityResolver.With(settings.Lexicons);
        claimReader = ClaimReader.With(settings.Lexicons);
        familyFinder = FamilyFinder.With(settings.Lexicons, settings.Tolerances.Copies);
        clusterer = Clusterer.With(settings.Similarity, settings.Lexicons);
        comparer = Comparer.With(settings.Tolerances, settings.Lexicons);
        judge = new Judge(settings.Rules);
    }

    /// <summary>Finds where the articles of a story agree and where they contradict each other.</summary>
    /// <param name="story">The story.</param>
    /// <param name="progress">Told of every stage and article, from several threads; null for nobody.</param>
    public ImmutableArray<Finding> Reconcile(Story story, IProgress<ReconcileProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(story);
        return Trace(story, progress).Findings;
    }

    /// <summary>The findings, and who and what the words of the story were taken for.</summary>
    internal (ImmutableArray<Finding> Findings, StoryEntities Entities) Trace(
        Story story,
        IProgress<ReconcileProgress>? progress = null
    )
    {
        var annotated = Annotate(story, progress);
        var entities = entityResolver.Resolve(story, annotated);
        var claims = Claims(story, annotated, entities, progress);
        progress?.Report(Begin(ReconcileStage.Clustering, story));
        var clusters = clusterer.Cluster(claims);
        progress?.Report(Begin(ReconcileStage.Judging, story));
        var compared = comparer.Compare(clusters, Families(story));
        return (judge.Decide(compared), entities);
    }

    /// <summary>Which articles of a story are one source.</summary>
    public SourceFamilies Families(Story story) => familyFinder.Find(story);

    /// <summary>Checks a draft against its sources, claim by claim.</summary>
    /// <param name="draft">The draft; its id is none of the sources'.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="progress">Told of every stage and article, from several threads; null for nobody.</param>
    /// <exception cref="ArgumentException">A source has the draft's id.</exception>
    public ImmutableArray<DraftClaim> Review(
        Article draft,
        Story sources,
        IProgress<ReconcileProgress>? progress = null
    )
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sources);
        if (sources.Articles.Any(source => string.Equals(source.Id, draft.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException("A source has the draft's id.", nameof(draft));
        }

        var all = sources.Articles.Add(draft).Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        var story = sources with { Articles = all };
        var claims = Claims(story, progress);
        progress?.Report(Begin(ReconcileStage.Clustering, story));
        var clusters = clusterer.Cluster(claims);
        progress?.Report(Begin(ReconcileStage.Judging, story));

        // Not those of the story with the draft: one that quotes an agency would count as its copy.
        return new DraftReviewer(comparer, judge, Families(sources)).Review(draft, clusters);
    }

    /// <summary>The claims of all articles, ordered by article, place and facet.</summary>
    internal ImmutableArray<Claim> Claims(Story story, IProgress<ReconcileProgress>? progress = null)
    {
        var annotated = Annotate(story, progress);
        return Claims(story, annotated, entityResolver.Resolve(story, annotated), progress);
    }

    /// <summary>The articles of a story with their sentences.</summary>
    internal ImmutableArray<AnnotatedArticle> Annotate(Story story, IProgress<ReconcileProgress>? progress = null) =>
        InParallel(story, ReconcileStage.Annotating, progress, i => annotator.Annotate(story.Articles[i]));

    /// <summary>The claims of a story's annotated articles, given who is who.</summary>
    internal ImmutableArray<Claim> Claims(
        Story story,
        ImmutableArray<AnnotatedArticle> annotated,
        StoryEntities entities,
        IProgress<ReconcileProgress>? progress = null
    )
    {
        return
        [
            .. InParallel(
                    story,
                    ReconcileStage.Claiming,
                    progress,
                    i =>
                        claimReader.Read(
                            annotated[i],
                            propositionReader.Read(annotated[i]),
                            Values(annotated[i], story.Rates),
                            entities
                        )
                )
                .SelectMany(claims => claims),
        ];
    }

    private static ReconcileProgress Begin(ReconcileStage stage, Story story) => new(stage, 0, story.Articles.Length);

    /// <summary>What each article gives, in their order.</summary>
    private static ImmutableArray<T> InParallel<T>(
        Story story,
        ReconcileStage stage,
        IProgress<ReconcileProgress>? progress,
        Func<int, T> read
    )
    {
        progress?.Report(Begin(stage, story));
        var results = new T[story.Articles.Length];
        var done = 0;

        // Not PLINQ: its SelectMany can't be compiled ahead of time.
        Parallel.For(
            0,
            results.Length,
            index =>
            {
                results[index] = read(index);
                progress?.Report(new ReconcileProgress(stage, Interlocked.Increment(ref done), results.Length));
            }
        );
        return [.. results];
    }

    private ImmutableArray<SentenceValues> Values(AnnotatedArticle article, ExchangeRates? rates) =>
        [
            .. article
                .Sentences.Select(sentence =>
                    valueReader.Read(sentence, article.Article.Text, article.Article.Published)
                )
                .Select(values => rates is null ? values : values.At(rates)),
        ];
}

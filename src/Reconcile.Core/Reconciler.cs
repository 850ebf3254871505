using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
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
    private readonly ValueReader valueReader = ValueReader.Load();
    private readonly PropositionReader propositionReader = PropositionReader.Load();
    private readonly EntityResolver entityResolver = EntityResolver.Load();
    private readonly ClaimReader claimReader = ClaimReader.Load();
    private readonly FamilyFinder familyFinder = FamilyFinder.Load();
    private readonly Clusterer clusterer;
    private readonly Comparer comparer;
    private readonly Judge judge;

    /// <summary>Creates a reconciler with the shipped models and word lists.</summary>
    /// <param name="settings">Rules, tolerances and weights.</param>
    public Reconciler(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        clusterer = Clusterer.With(settings.Similarity);
        comparer = Comparer.With(settings.Tolerances);
        judge = new Judge(settings.Rules);
    }

    /// <summary>Finds where the articles of a story agree and where they contradict each other.</summary>
    public ImmutableArray<Finding> Reconcile(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return Trace(story).Findings;
    }

    /// <summary>The findings, and who and what the words of the story were taken for.</summary>
    internal (ImmutableArray<Finding> Findings, StoryEntities Entities) Trace(Story story)
    {
        var annotated = Annotate(story);
        var entities = entityResolver.Resolve(story, annotated);
        var clusters = clusterer.Cluster(Claims(annotated, entities));
        var compared = comparer.Compare(clusters, Families(story));
        return (judge.Decide(compared), entities);
    }

    /// <summary>Which articles of a story are one source.</summary>
    public SourceFamilies Families(Story story) => familyFinder.Find(story);

    /// <summary>The claims of all articles, ordered by article, place and facet.</summary>
    internal ImmutableArray<Claim> Claims(Story story)
    {
        var annotated = Annotate(story);
        return Claims(annotated, entityResolver.Resolve(story, annotated));
    }

    /// <summary>The articles of a story with their sentences.</summary>
    internal ImmutableArray<AnnotatedArticle> Annotate(Story story) =>
        story.Articles.AsParallel().AsOrdered().Select(annotator.Annotate).ToImmutableArray();

    /// <summary>The claims of annotated articles, given who is who.</summary>
    internal ImmutableArray<Claim> Claims(ImmutableArray<AnnotatedArticle> annotated, StoryEntities entities) =>
        [
            .. annotated
                .AsParallel()
                .AsOrdered()
                .SelectMany(article =>
                    claimReader.Read(article, propositionReader.Read(article), Values(article), entities)
                ),
        ];

    private ImmutableArray<SentenceValues> Values(AnnotatedArticle article) =>
        [
            .. article.Sentences.Select(sentence =>
                valueReader.Read(sentence, article.Article.Text, article.Article.Published)
            ),
        ];
}

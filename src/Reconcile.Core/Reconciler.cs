using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Drafts;
using Reconcile.Entities;
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
        var claims = Claims(story);
        var clusters = clusterer.Cluster(claims);
        var compared = comparer.Compare(clusters);
        return judge.Decide(compared);
    }

    /// <summary>Checks a draft against its sources, claim by claim.</summary>
    /// <param name="draft">The draft; its id is none of the sources'.</param>
    /// <param name="sources">The sources.</param>
    /// <exception cref="ArgumentException">A source has the draft's id.</exception>
    public ImmutableArray<DraftClaim> Review(Article draft, Story sources)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(sources);
        if (sources.Articles.Any(source => string.Equals(source.Id, draft.Id, StringComparison.Ordinal)))
        {
            throw new ArgumentException("A source has the draft's id.", nameof(draft));
        }

        var all = sources.Articles.Add(draft).Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        var clusters = clusterer.Cluster(Claims(sources with { Articles = all }));
        return new DraftReviewer(comparer, judge).Review(draft, clusters);
    }

    /// <summary>The claims of all articles, ordered by article, place and facet.</summary>
    internal ImmutableArray<Claim> Claims(Story story)
    {
        var annotated = InParallel(story.Articles, annotator.Annotate);
        var entities = entityResolver.Resolve(story, annotated);
        return
        [
            .. InParallel(
                    annotated,
                    article => claimReader.Read(article, propositionReader.Read(article), Values(article), entities)
                )
                .SelectMany(claims => claims),
        ];
    }

    // Not PLINQ: its SelectMany can't be compiled ahead of time.
    private static ImmutableArray<TResult> InParallel<T, TResult>(ImmutableArray<T> items, Func<T, TResult> read)
    {
        var results = new TResult[items.Length];
        Parallel.For(0, items.Length, index => results[index] = read(items[index]));
        return [.. results];
    }

    private ImmutableArray<SentenceValues> Values(AnnotatedArticle article) =>
        [
            .. article.Sentences.Select(sentence =>
                valueReader.Read(sentence, article.Article.Text, article.Article.Published)
            ),
        ];
}

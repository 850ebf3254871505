using System.Collections.Immutable;
using FuzzySharp;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Values;

namespace Reconcile.Benchmarks;

/// <summary>How fast each stage is, on one core, given what the stages before it made.</summary>
internal sealed class StageBenchmark
{
    private const string Baseline = "network and lemmas";

    private readonly ImmutableArray<Story> stories;
    private readonly ImmutableArray<ImmutableArray<AnnotatedArticle>> annotated;
    private readonly Annotator annotator = Annotator.Load();
    private readonly ValueReader valueReader = ValueReader.Load();
    private readonly PropositionReader propositionReader = PropositionReader.Load();
    private readonly EntityResolver entityResolver = EntityResolver.Load();
    private readonly ClaimReader claimReader = ClaimReader.Load();
    private readonly Clusterer clusterer = Clusterer.Load();
    private readonly Comparer comparer = Comparer.Load();
    private readonly RuleSet rules = RuleSetReader.ReadDefault().Rules!;

    private StageBenchmark(ImmutableArray<Story> stories)
    {
        this.stories = stories;
        annotated = [.. stories.Select(story => story.Articles.Select(annotator.Annotate).ToImmutableArray())];
    }

    /// <summary>The table of the stages, and the share of FuzzySharp.</summary>
    public static string Run(ImmutableArray<Story> stories, int runs) => new StageBenchmark(stories).Run(runs);

    private string Run(int runs)
    {
        var claims = Enumerable.Range(0, stories.Length).Select(ClaimsOf).ToArray();
        var pairs = claims.SelectMany(story => clusterer.Score(story).Candidates).ToArray();
        var compared = claims.Select(story => comparer.Compare(clusterer.Cluster(story)));
        var results = compared
            .Select((clusters, i) => new Reconciliation(stories[i], new Judge(rules).Decide(clusters), []))
            .ToArray();

        (string Stage, double Seconds)[] stages =
        [
            ("tokenize, split", Timing.Best(runs, Split)),
            (Baseline, Timing.Best(runs, Read())),
            ("values", Timing.Best(runs, () => ForEach(i => ValuesOf(i)))),
            ("propositions", Timing.Best(runs, () => ForEach(i => PropositionsOf(i)))),
            ("entities", Timing.Best(runs, () => ForEach(i => entityResolver.Resolve(stories[i], annotated[i])))),
            ("claims", Timing.Best(runs, ReadClaims())),
            ("clustering", Timing.Best(runs, () => ForEach(i => clusterer.Cluster(claims[i])))),
            ("comparison, rules", Timing.Best(runs, Judge(claims))),
            ("report", Timing.Best(runs, () => ForEach(i => Report(results[i])))),
        ];
        var fuzzy = Timing.Best(
            runs,
            () =>
            {
                foreach (var pair in pairs)
                {
                    Fuzz.TokenSortRatio(pair.First.Form.Text, pair.Second.Form.Text);
                }
            }
        );
        var whole = new Reconciler(Settings.ReadDefault().Settings!);
        var wall = Timing.BestOnTheWall(runs, () => ForEach(i => whole.Reconcile(stories[i])));
        return Write(stages, fuzzy, wall, claims.Sum(story => story.Length), pairs.Length);
    }

    private string Write((string Stage, double Seconds)[] stages, double fuzzy, double wall, int claims, int pairs)
    {
        var tokens = annotated.Sum(story => story.Sum(article => article.Sentences.Sum(one => one.Tokens.Length)));
        var baseline = stages.Single(stage => stage.Stage == Baseline).Seconds;

        var sum = stages.Sum(stage => stage.Seconds);
        var table = new Table("stage", "ms", "tokens/s", "time / network", "share of the whole");
        foreach (var (stage, seconds) in stages)
        {
            table.Add(Row(stage, seconds, tokens, baseline, sum));
        }

        table.Add(Row("**sum, one core**", sum, tokens, baseline, sum));
        table.Add(Row("the whole way, by the clock, all cores", wall, tokens, baseline, sum));
        table.Add(Row("FuzzySharp, within clustering", fuzzy, tokens, baseline, sum));
        var articles = stories.Sum(story => story.Articles.Length);
        return FormattableString.Invariant(
                $"{stories.Length} stories, {articles} articles, {tokens:N0} tokens, {claims:N0} claims, {pairs:N0} pairs scored\n\n"
            ) + table;
    }

    private static string[] Row(string stage, double seconds, int tokens, double baseline, double sum) =>
        [
            stage,
            Table.Number(seconds * 1000, "N1"),
            Table.Number(tokens / seconds),
            Table.Number(seconds / baseline, "N2"),
            Table.Number(seconds / sum, "P1"),
        ];

    private void ForEach(Action<int> work)
    {
        for (var i = 0; i < stories.Length; i++)
        {
            work(i);
        }
    }

    private void Split()
    {
        foreach (var article in stories.SelectMany(story => story.Articles))
        {
            Annotator.Segment(article);
        }
    }

    /// <summary>Reading tags, trees, names and lemmas of what was split.</summary>
    private Action Read()
    {
        var split = stories
            .SelectMany(story => story.Articles)
            .Select(article => (Text: article.Prose(), Segmentation: Annotator.Segment(article)))
            .ToArray();
        return () =>
        {
            foreach (var (text, segmentation) in split)
            {
                annotator.Annotate(text, segmentation);
            }
        };
    }

    private ImmutableArray<ImmutableArray<SentenceValues>> ValuesOf(int story) =>
        [
            .. annotated[story]
                .Select(article =>
                    article
                        .Sentences.Select(sentence =>
                            valueReader.Read(sentence, article.Article.Text, article.Article.Published)
                        )
                        .ToImmutableArray()
                ),
        ];

    private ImmutableArray<ImmutableArray<Proposition>> PropositionsOf(int story) =>
        [.. annotated[story].Select(propositionReader.Read)];

    private ImmutableArray<Claim> ClaimsOf(int story) =>
        ClaimsOf(
            story,
            PropositionsOf(story),
            ValuesOf(story),
            entityResolver.Resolve(stories[story], annotated[story])
        );

    private ImmutableArray<Claim> ClaimsOf(
        int story,
        ImmutableArray<ImmutableArray<Proposition>> propositions,
        ImmutableArray<ImmutableArray<SentenceValues>> values,
        StoryEntities entities
    ) =>
        [
            .. propositions.SelectMany(
                (article, i) => claimReader.Read(annotated[story][i], article, values[i], entities)
            ),
        ];

    private Action ReadClaims()
    {
        var inputs = Enumerable
            .Range(0, stories.Length)
            .Select(i => (PropositionsOf(i), ValuesOf(i), entityResolver.Resolve(stories[i], annotated[i])))
            .ToArray();
        return () => ForEach(i => ClaimsOf(i, inputs[i].Item1, inputs[i].Item2, inputs[i].Item3));
    }

    private Action Judge(ImmutableArray<Claim>[] claims)
    {
        var clusters = claims.Select(clusterer.Cluster).ToArray();
        var judge = new Judge(rules);
        return () => ForEach(i => judge.Decide(comparer.Compare(clusters[i])));
    }

    private static void Report(Reconciliation reconciliation) =>
        new TextReport(new TextReportOptions()).Write(reconciliation, new MemoryStream());
}

using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Lexicon;

namespace Reconcile.Independence;

/// <summary>Finds which articles of a story are one source: copies of one text, texts of one agency or publisher.</summary>
internal sealed class FamilyFinder
{
    private readonly CreditReader credits;
    private readonly CopyThresholds thresholds;

    private FamilyFinder(CreditReader credits, CopyThresholds thresholds)
    {
        this.credits = credits;
        this.thresholds = thresholds;
    }

    /// <summary>Creates a finder with the list of agencies as packs changed it.</summary>
    public static FamilyFinder With(Lexicons lexicons, CopyThresholds thresholds) =>
        new(CreditReader.With(lexicons), thresholds);

    /// <summary>The families of a story's articles; those that the story file states are taken as they are.</summary>
    public SourceFamilies Find(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var stated = story.Families.SelectMany(family => family).ToHashSet(StringComparer.Ordinal);
        var shared = SharedTextFinder.Find(story.Articles, thresholds.Run);
        var free = story.Articles.Where(article => !stated.Contains(article.Id)).ToList();
        var agencies = free.ToDictionary(article => article.Id, credits.Read, StringComparer.Ordinal);
        var sets = new DisjointSets(agencies.Keys);
        foreach (var pair in shared.Where(pair => AreCopies(pair, agencies)))
        {
            sets.Join(pair.Article, pair.Other);
        }

        JoinEqual(sets, free.Select(article => (article.Id, agencies[article.Id])));
        JoinEqual(sets, free.Select(article => (article.Id, (string?)article.Source)));
        var detected = sets
            .Groups.Select(group =>
                Build([.. group], FamilyReason.Detected, group.Select(id => agencies[id]).FirstOrDefault(Known), shared)
            )
            .Where(family => family.Articles.Length > 1);
        var told = story
            .Families.Where(family => family.Length > 1)
            .Select(family => Build([.. family.Order(StringComparer.Ordinal)], FamilyReason.Stated, null, shared));
        return new SourceFamilies(
            [.. detected.Concat(told).OrderBy(family => family.Articles[0], StringComparer.Ordinal)],
            [.. shared.Where(pair => !stated.Contains(pair.Article) && !stated.Contains(pair.Other))],
            thresholds
        );
    }

    private bool AreCopies(SharedText pair, Dictionary<string, string?> agencies) =>
        IsCopy(pair) && agencies.ContainsKey(pair.Article) && agencies.ContainsKey(pair.Other);

    private bool IsCopy(SharedText pair) => pair.Containment >= thresholds.Share && pair.Words >= thresholds.Words;

    private static bool Known(string? agency) => agency is not null;

    private static void JoinEqual(DisjointSets sets, IEnumerable<(string Article, string? Key)> articles)
    {
        foreach (
            var group in articles.Where(one => one.Key is not null).GroupBy(one => one.Key, StringComparer.Ordinal)
        )
        {
            var ids = group.Select(one => one.Article).ToList();
            ids.ForEach(id => sets.Join(ids[0], id));
        }
    }

    private SourceFamily Build(
        ImmutableArray<string> articles,
        FamilyReason reason,
        string? agency,
        ImmutableArray<SharedText> shared
    ) =>
        new(
            articles,
            reason,
            agency,
            [
                .. shared
                    .Where(pair => IsCopy(pair) && articles.Contains(pair.Article) && articles.Contains(pair.Other))
                    .OrderByDescending(pair => pair.Containment),
            ]
        );
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Independence;

/// <summary>Finds what the articles of a story have word for word in common.</summary>
/// <remarks>
/// Every sequence of some length words is looked up in an index of those seen before and, once found,
/// followed as far as the two texts agree. The time grows with the number of words, times the number of articles that
/// have a sequence, of which at most <see cref="MostCopies"/> are remembered.
/// </remarks>
internal static class SharedTextFinder
{
    /// <summary>Articles that are remembered for one sequence: what stands in more of them joins them all the same.</summary>
    public const int MostCopies = 32;

    /// <summary>The texts that two articles share, ordered by the two ids.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="run">Shortest common sequence that counts, in words.</param>
    public static ImmutableArray<SharedText> Find(ImmutableArray<Article> articles, int run)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = articles
            .OrderBy(article => article.Id, StringComparer.Ordinal)
            .Select(article => ArticleWords.Read(article, numbers))
            .ToList();
        var places = new Dictionary<ulong, List<(int Article, int At)>>();
        var shared = ImmutableArray.CreateBuilder<SharedText>();
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var (other, runs) in Runs(words, i, places, run))
            {
                shared.Add(Build(words[other], words[i], runs));
            }

            Remember(words[i], i, places, run);
        }

        return
        [
            .. shared
                .OrderBy(pair => pair.Article, StringComparer.Ordinal)
                .ThenBy(pair => pair.Other, StringComparer.Ordinal),
        ];
    }

    private static SortedDictionary<int, List<(int At, int Other, int Words)>> Runs(
        List<ArticleWords> words,
        int index,
        Dictionary<ulong, List<(int Article, int At)>> places,
        int run
    )
    {
        var found = new SortedDictionary<int, List<(int At, int Other, int Words)>>();
        var followed = new int[words.Count];
        var mine = words[index].Numbers;
        foreach (var (at, key) in Sequences(mine, run))
        {
            if (!places.TryGetValue(key, out var earlier))
            {
                continue;
            }

            foreach (var (article, place) in earlier)
            {
                var length = at < followed[article] ? 0 : CommonLength(mine, at, words[article].Numbers, place);
                if (length >= run)
                {
                    followed[article] = at + length;
                    found.TryAdd(article, []);
                    found[article].Add((at, place, length));
                }
            }
        }

        return found;
    }

    private static void Remember(
        ArticleWords words,
        int index,
        Dictionary<ulong, List<(int Article, int At)>> places,
        int run
    )
    {
        foreach (var (at, key) in Sequences(words.Numbers, run))
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out _);
            list ??= [];
            if (list.Count < MostCopies && (list.Count == 0 || list[^1].Article != index))
            {
                list.Add((index, at));
            }
        }
    }

    /// <summary>A hash of each sequence, rolled on from word to word.</summary>
    private static IEnumerable<(int At, ulong Key)> Sequences(ImmutableArray<int> numbers, int run)
    {
        const ulong Factor = 1_099_511_628_211;
        var highest = 1UL;
        for (var i = 1; i < run; i++)
        {
            highest = unchecked(highest * Factor);
        }

        var key = 0UL;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i >= run)
            {
                key = unchecked(key - (highest * (ulong)(numbers[i - run] + 1)));
            }

            key = unchecked((key * Factor) + (ulong)(numbers[i] + 1));
            if (i >= run - 1)
            {
                yield return (i - run + 1, key);
            }
        }
    }

    private static int CommonLength(ImmutableArray<int> mine, int at, ImmutableArray<int> theirs, int place) =>
        mine.AsSpan()[at..].CommonPrefixLength(theirs.AsSpan()[place..]);

    private static SharedText Build(ArticleWords first, ArticleWords second, List<(int At, int Other, int Words)> runs)
    {
        var mine = OwnWords(first, runs.Select(run => (run.Other, run.Words)));
        var theirs = OwnWords(second, runs.Select(run => (run.At, run.Words)));
        return new SharedText(
            first.Article,
            second.Article,
            Share(mine, first),
            Share(theirs, second),
            Math.Max(mine, theirs),
            [
                .. runs.Select(run => new SharedRun(
                    SpanOf(first, run.Other, run.Words),
                    SpanOf(second, run.At, run.Words),
                    run.Words,
                    QuotedInBoth(first, second, run)
                )),
            ]
        );
    }

    private static int QuotedInBoth(ArticleWords first, ArticleWords second, (int At, int Other, int Words) run) =>
        Enumerable.Range(0, run.Words).Count(i => first.Quoted[run.Other + i] && second.Quoted[run.At + i]);

    private static int OwnWords(ArticleWords words, IEnumerable<(int At, int Words)> runs)
    {
        var shared = new bool[words.Numbers.Length];
        foreach (var (at, length) in runs)
        {
            shared.AsSpan(at, length).Fill(true);
        }

        return shared.Zip(words.Quoted).Count(word => word.First && !word.Second);
    }

    private static double Share(int shared, ArticleWords words) => words.Own == 0 ? 0 : (double)shared / words.Own;

    private static TextSpan SpanOf(ArticleWords words, int at, int length) =>
        words.Spans[at].Union(words.Spans[at + length - 1]);
}

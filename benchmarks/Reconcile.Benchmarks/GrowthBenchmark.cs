using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Text;

namespace Reconcile.Benchmarks;

/// <summary>How clustering grows with the number of claims of one story.</summary>
internal static class GrowthBenchmark
{
    private static readonly int[] Sizes = [100, 250, 500, 1000, 2500, 5000];

    /// <summary>Clusters ever more articles about the same events, each a little different.</summary>
    public static string Run(ImmutableArray<Story> stories, int runs)
    {
        var claims = Claims(stories, Sizes[^1]);
        var clusterer = Clusterer.Load();
        var table = new Table(
            "claims",
            "articles",
            "pairs scored",
            "pairs / claim",
            "ms",
            "µs / claim",
            "time / 100 claims"
        );
        var first = 0.0;
        foreach (var size in Sizes.Where(size => size <= claims.Length))
        {
            var some = claims[..size];
            var pairs = clusterer.Score(some).Candidates.Count;
            var seconds = Timing.Best(runs, () => clusterer.Cluster(some));
            first = first == 0 ? seconds : first;
            table.Add(
                Table.Number(size),
                Table.Number(
                    some.Select(claim => claim.Proposition.Article.Id).Distinct(StringComparer.Ordinal).Count()
                ),
                Table.Number(pairs),
                Table.Number((double)pairs / size, "N1"),
                Table.Number(seconds * 1000, "N1"),
                Table.Number(seconds * 1e6 / size),
                Table.Number(seconds / first, "N1")
            );
        }

        return table.ToString();
    }

    private static ImmutableArray<Claim> Claims(ImmutableArray<Story> stories, int count)
    {
        var reconciler = new Reconciler(Settings.ReadDefault().Settings!);
        var originals = stories.SelectMany(story => story.Articles).ToArray();
        var copies = 1;
        while (true)
        {
            var articles = Enumerable
                .Range(0, copies)
                .SelectMany(copy => originals.Select((article, i) => Copy(article, i, copy)))
                .OrderBy(article => article.Id, StringComparer.Ordinal)
                .ToImmutableArray();
            var claims = reconciler.Claims(new Story("growth", articles, []));
            if (claims.Length >= count)
            {
                return claims;
            }

            copies *= 2;
        }
    }

    /// <summary>An article without some of its paragraphs and with other digits: which ones, the copy's number says.</summary>
    private static Article Copy(Article article, int place, int copy)
    {
        var paragraphs = article.Text[article.Body].ToString().Split("\n\n");
        var kept = paragraphs.Where((_, i) => copy == 0 || (i + place + copy) % 4 != 0);
        var text = string.Concat(
            string.Join("\n\n", kept).Select(c => char.IsAsciiDigit(c) && c != '0' ? Shift(c, copy) : c)
        );
        var id = FormattableString.Invariant($"{copy:D4}-{place:D2}");
        return new Article(
            id,
            id + ".txt",
            id,
            null,
            article.Published,
            null,
            new SourceText(text),
            new TextSpan(0, text.Length)
        );
    }

    private static char Shift(char digit, int copy) => (char)('1' + ((digit - '1' + copy) % 9));
}

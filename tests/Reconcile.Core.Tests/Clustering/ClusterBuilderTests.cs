using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Tests.Rules;

namespace Reconcile.Tests.Clustering;

internal sealed class ClusterBuilderTests
{
    private const double Threshold = 0.375;

    private static readonly SimilarityWeights Weights = new(
        [
            [],
            [],
            [],
        ],
        [Threshold, Threshold, Threshold],
        SimilarityReader.ReadDefault().Weights!.Apart with
        {
            Anchor = 0,
        }
    );

    // Sixteenths add up without rounding, so that ties are ties in whatever order they are added.
    private static readonly Gen<(int Size, int[] Scores)> Graphs = Gen.Int[1, 8]
        .SelectMany(size => Gen.Int[0, 16].Array[size * size].Select(scores => (size, scores)));

    [Test]
    public void A_weak_bridge_does_not_merge_two_clusters()
    {
        var groups = Cluster(
            6,
            (0, 1, 0.9),
            (1, 2, 0.9),
            (0, 2, 0.9),
            (3, 4, 0.9),
            (4, 5, 0.9),
            (3, 5, 0.9),
            (2, 3, 0.6)
        );

        groups.Should().Equal("0 1 2", "3 4 5");
    }

    [TestCase(0.6, "0 1")]
    [TestCase(Threshold, "0 1")]
    [TestCase(0.3, "0", "1")]
    public void Two_claims_are_joined_from_the_threshold_on(double score, params string[] expected) =>
        Cluster(2, (0, 1, score)).Should().Equal(expected);

    [TestCase(0.5, "0 1 2")]
    [TestCase(0.9, "0 1 2")]
    [TestCase(0.95, "0", "1", "2")]
    public void Claims_without_one_strong_link_stand_alone(double anchor, params string[] expected) =>
        Cluster(
                Weights with
                {
                    Apart = Weights.Apart with { Anchor = anchor },
                },
                3,
                (0, 1, 0.9),
                (1, 2, 0.4),
                (0, 2, 0.4)
            )
            .Should()
            .Equal(expected);

    [Test]
    public void A_pair_without_a_link_counts_against_a_merger()
    {
        // 0.9 joins 0 and 1; to 2 the mean is (0.7 + 0) / 2 = 0.35, below the threshold.
        Cluster(3, (0, 1, 0.9), (1, 2, 0.7)).Should().Equal("0 1", "2");
    }

    [TestCase(true, "0", "0 1")]
    [TestCase(false, "0 0 1")]
    public void Two_claims_of_one_sentence_stay_two(bool ofOneSentence, params string[] expected)
    {
        var (first, second) = (Given.Happening("0", "the case"), Given.Happening("0", "the case"));
        if (ofOneSentence)
        {
            second = second with { Proposition = second.Proposition with { Sentence = first.Proposition.Sentence } };
        }

        Cluster(Weights, [first, second, Given.Happening("1", "the case")], [], (0, 2, 0.8), (1, 2, 0.8))
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(expected);
    }

    [TestCase("a storm", "a flood", "a storm", "0", "0 1")]
    [TestCase("a storm", "a storm came", "a storm", "0 0 1")]
    public void Two_quotations_of_one_article_stay_two(
        string first,
        string second,
        string other,
        params string[] expected
    ) =>
        Cluster(
                Weights,
                [
                    Given.Words(Facet.Quotation, "0", first),
                    Given.Words(Facet.Quotation, "0", second),
                    Given.Words(Facet.Quotation, "1", other),
                ],
                [],
                (0, 2, 0.8),
                (1, 2, 0.8)
            )
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(expected);

    [Test]
    public void What_is_kept_apart_no_third_claim_brings_together() =>
        Cluster(
                Weights,
                [.. Enumerable.Range(0, 3).Select(i => Given.Happening($"{i}", "the case"))],
                [(0, 1)],
                (0, 2, 0.9),
                (1, 2, 0.8)
            )
            .Should()
            .Equal("0 2", "1");

    [Test]
    public void Clusters_over_several_articles_come_first() => Cluster(4, (2, 3, 0.9)).Should().Equal("2 3", "0", "1");

    [Test]
    public void The_clusters_are_those_of_a_plain_average_linkage() =>
        Graphs.Sample(
            graph =>
            {
                var scores = new double[graph.Size, graph.Size];
                var links = new List<(int, int, double)>();
                for (var i = 0; i < graph.Size; i++)
                {
                    for (var j = i + 1; j < graph.Size; j++)
                    {
                        scores[i, j] = scores[j, i] = graph.Scores[(i * graph.Size) + j] / 16.0;
                        if (scores[i, j] > 0)
                        {
                            links.Add((i, j, scores[i, j]));
                        }
                    }
                }

                return Cluster(graph.Size, [.. links])
                    .Order(StringComparer.Ordinal)
                    .SequenceEqual(Plain(scores, graph.Size).Order(StringComparer.Ordinal));
            },
            iter: 2000
        );

    [Test]
    public void The_order_of_the_claims_changes_nothing() =>
        Gen.Int[2, 8]
            .SelectMany(size => Gen.Select(Gen.Int[0, 999].Array[size * size], Gen.Int.Array[size]))
            .Sample(
                sample =>
                {
                    var (scores, keys) = sample;
                    var size = keys.Length;
                    var place = Enumerable.Range(0, size).OrderBy(i => keys[i]).ThenBy(i => i).ToArray();
                    var plain = new List<(int, int, double)>();
                    var moved = new List<(int, int, double)>();
                    for (var i = 0; i < size; i++)
                    {
                        for (var j = i + 1; j < size; j++)
                        {
                            // A part of its own for every pair, so that no two are as good as each other.
                            var at = (i * size) + j;
                            var score = (scores[at] + ((at + 1) * 0.618034 % 1)) / 1000;
                            plain.Add((i, j, score));
                            moved.Add((Math.Min(place[i], place[j]), Math.Max(place[i], place[j]), score));
                        }
                    }

                    return Cluster(size, [.. plain])
                        .Select(group => Rename(group, place))
                        .Order(StringComparer.Ordinal)
                        .SequenceEqual(Cluster(size, [.. moved]).Order(StringComparer.Ordinal));
                },
                iter: 1000
            );

    private static string Rename(string group, int[] place) =>
        Print(group.Split(' ').Select(i => place[int.Parse(i, CultureInfo.InvariantCulture)]));

    private static string Print(IEnumerable<int> group) => string.Join(' ', group.Order());

    private static IEnumerable<string> Cluster(int size, params (int First, int Second, double Score)[] scored) =>
        Cluster(Weights, size, scored);

    private static IEnumerable<string> Cluster(
        SimilarityWeights weights,
        int size,
        params (int First, int Second, double Score)[] scored
    ) => Cluster(weights, [.. Enumerable.Range(0, size).Select(i => Given.Happening($"{i}", "the case"))], [], scored);

    private static IEnumerable<string> Cluster(
        SimilarityWeights weights,
        ImmutableArray<Claim> claims,
        List<(int First, int Second)> apart,
        params (int First, int Second, double Score)[] scored
    )
    {
        var links = scored.Select(one => new Link(claims[one.First], claims[one.Second], one.Score, [])).ToList();
        return ClusterBuilder
            .Build(claims, links, apart, weights)
            .Select(cluster => string.Join(' ', cluster.Members.Select(member => member.Proposition.Article.Id)));
    }

    // Average linkage as it is defined, without any of the bookkeeping: the mean is taken anew over all pairs.
    private static IEnumerable<string> Plain(double[,] scores, int size)
    {
        var groups = Enumerable.Range(0, size).Select(i => new List<int> { i }).ToList();
        while (true)
        {
            var (best, a, b) = (Threshold, -1, -1);
            for (var i = 0; i < groups.Count; i++)
            {
                for (var j = i + 1; j < groups.Count; j++)
                {
                    var sum = groups[i].Sum(x => groups[j].Sum(y => scores[x, y]));
                    var mean = sum / (groups[i].Count * (double)groups[j].Count);
                    if (mean > best || (mean == best && a < 0 && sum > 0))
                    {
                        (best, a, b) = (mean, i, j);
                    }
                }
            }

            if (a < 0)
            {
                return groups.Select(Print);
            }

            groups[a].AddRange(groups[b]);
            groups.RemoveAt(b);
        }
    }
}

using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Joins linked claims to clusters that one weak link can't merge.</summary>
/// <remarks>
/// Average linkage (UPGMA, Sokal and Michener 1958): two clusters are joined while the mean probability over all
/// pairs between them, those without a link counted as 0, reaches the family's threshold. A single bad link between
/// two groups is outvoted by the pairs that have none.
/// </remarks>
internal static class ClusterBuilder
{
    /// <summary>The clusters, those over several articles first, each in the order of its first member.</summary>
    /// <param name="claims">The claims of all articles.</param>
    /// <param name="links">The pairs of them that may be about the same thing.</param>
    /// <param name="apart">Positions of pairs that are of two things, which weighs against what a third claim has with both.</param>
    /// <param name="weights">From which mean probability on claims are joined.</param>
    public static ImmutableArray<Cluster> Build(
        ImmutableArray<Claim> claims,
        List<Link> links,
        List<(int First, int Second)> apart,
        SimilarityWeights weights
    )
    {
        var positions = new Dictionary<Claim, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < claims.Length; i++)
        {
            positions[claims[i]] = i;
        }

        var linked = new Dictionary<(int, int), Link>();
        foreach (var link in links)
        {
            linked[(positions[link.First], positions[link.Second])] = link;
        }

        var groups = Agglomerate(claims, linked, apart, weights);
        return
        [
            .. groups
                .SelectMany(group => IsAnchored(claims, group, linked, weights.Apart) ? [group] : Alone(group))
                .Select(group => ToCluster(claims, group, linked))
                .OrderByDescending(cluster => ArticlesOf(cluster) > 1)
                .ThenBy(cluster => positions[cluster.Members[0]]),
        ];
    }

    /// <summary>
    /// Whether two articles surely speak of one thing in a group: claims that are all barely alike tell of one subject, not of
    /// one fact. As in thresholding with hysteresis (Canny 1986), what is weak holds only beside what is strong.
    /// </summary>
    private static bool IsAnchored(
        ImmutableArray<Claim> claims,
        List<int> group,
        Dictionary<(int, int), Link> linked,
        Separation apart
    )
    {
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = i + 1; j < group.Count; j++)
            {
                if (
                    linked.TryGetValue((group[i], group[j]), out var link)
                    && link.Score >= apart.Anchor
                    && claims[group[i]].Proposition.Article.Id != claims[group[j]].Proposition.Article.Id
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static List<List<int>> Alone(List<int> group) => [.. group.Select(claim => new List<int> { claim })];

    private static int ArticlesOf(Cluster cluster) =>
        cluster.Members.Select(member => member.Proposition.Article.Id).Distinct(StringComparer.Ordinal).Count();

    private static List<List<int>> Agglomerate(
        ImmutableArray<Claim> claims,
        Dictionary<(int, int), Link> linked,
        List<(int First, int Second)> apart,
        SimilarityWeights weights
    )
    {
        var members = Enumerable.Range(0, claims.Length).Select(i => new List<int> { i }).ToArray();
        var sums = new Dictionary<int, Dictionary<int, double>>();
        var queue = new PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)>();
        var linkable = linked.Keys.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).ToHashSet();
        var kept = apart.Where(pair => linkable.Contains(pair.First) && linkable.Contains(pair.Second));
        foreach (var (a, b) in Rivals(claims, linked.Keys).Concat(kept))
        {
            Row(a)[b] = -weights.Apart.Rivals;
            Row(b)[a] = -weights.Apart.Rivals;
        }

        foreach (var ((a, b), link) in linked.OrderBy(pair => pair.Key))
        {
            if (Row(a).TryAdd(b, link.Score))
            {
                Row(b)[a] = link.Score;
                Offer(a, b);
            }
        }

        while (queue.TryDequeue(out var pair, out _))
        {
            var (a, b) = (pair.A, pair.B);
            if (members[a].Count != pair.SizeA || members[b].Count != pair.SizeB)
            {
                continue;
            }

            // Lance-Williams update for sums: what lies between a group and the union is the sum of both parts.
            members[a].AddRange(members[b]);
            members[b].Clear();
            foreach (var (other, sum) in Row(b).OrderBy(entry => entry.Key).ToList())
            {
                sums[other].Remove(b);
                if (other != a)
                {
                    var merged = Row(a).GetValueOrDefault(other) + sum;
                    Row(a)[other] = merged;
                    Row(other)[a] = merged;
                }
            }

            sums.Remove(b);
            foreach (var other in Row(a).Keys.Order().ToList())
            {
                Offer(Math.Min(a, other), Math.Max(a, other));
            }
        }

        return [.. members.Where(group => group.Count > 0).Select(group => group.Order().ToList())];

        Dictionary<int, double> Row(int group)
        {
            if (!sums.TryGetValue(group, out var row))
            {
                sums[group] = row = [];
            }

            return row;
        }

        void Offer(int a, int b)
        {
            var mean = Row(a)[b] / (members[a].Count * (double)members[b].Count);
            if (mean >= weights.Thresholds[(int)FacetFamilies.Of(claims[a].Facet)])
            {
                queue.Enqueue((a, b, members[a].Count, members[b].Count), (-mean, a, b));
            }
        }
    }

    /// <summary>Claims of one article that are of two things.</summary>
    /// <remarks>
    /// Only those that are linked to one claim of another article can come together, so only those are looked at.
    /// </remarks>
    private static IEnumerable<(int First, int Second)> Rivals(
        ImmutableArray<Claim> claims,
        IEnumerable<(int First, int Second)> linked
    )
    {
        var partners = linked
            .SelectMany(link => new[] { link, (First: link.Second, Second: link.First) })
            .GroupBy(link => (link.First, claims[link.Second].Proposition.Article.Id), link => link.Second)
            .ToList();
        var rivals =
            from members in partners.Select(Of<ClaimValue>)
            from i in members
            from j in members
            where i < j && (AreOfOneSentence(claims[i], claims[j]) || AreTwoStatements(claims[i], claims[j]))
            select (i, j);
        return RivalValues(claims, partners.Select(Of<QuantityValue>)).Concat(rivals);

        List<int> Of<T>(IEnumerable<int> group) => [.. group.Where(i => claims[i].Value is T).Distinct().Order()];
    }

    /// <summary>Two claims of one sentence are two facts, though others tell both as one.</summary>
    private static bool AreOfOneSentence(Claim first, Claim second) =>
        ReferenceEquals(first.Proposition.Sentence, second.Proposition.Sentence);

    /// <summary>An article that quotes two sentences alike has two: none would put one statement into other words.</summary>
    private static bool AreTwoStatements(Claim first, Claim second)
    {
        if (first is not { Facet: Facet.Quotation, Value: WordsValue a } || second.Value is not WordsValue b)
        {
            return false;
        }

        var (one, other) = ($" {a.Canonical} ", $" {b.Canonical} ");
        return !one.Contains(other, StringComparison.Ordinal) && !other.Contains(one, StringComparison.Ordinal);
    }

    /// <summary>Values of one article that are of two things: exact ones that differ, and those that recur together.</summary>
    /// <remarks>An article may well say "about 40" and, later, "at least 43"; two that both say so have two facts.</remarks>
    private static HashSet<(int First, int Second)> RivalValues(
        ImmutableArray<Claim> claims,
        IEnumerable<List<int>> partners
    )
    {
        var pairs = new HashSet<(int First, int Second)>();
        foreach (var members in partners)
        {
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < members.Count; j++)
                {
                    if (AreApart(members[i], members[j]))
                    {
                        pairs.Add((members[i], members[j]));
                    }
                }
            }
        }

        var recurring = pairs
            .Select(pair => (Article: claims[pair.First].Proposition.Article.Id, Values: Values(pair)))
            .Distinct()
            .CountBy(pair => pair.Values)
            .Where(count => count.Value > 1)
            .Select(count => count.Key)
            .ToHashSet();
        pairs.RemoveWhere(pair => !(IsExact(pair.First) && IsExact(pair.Second)) && !recurring.Contains(Values(pair)));
        return pairs;

        bool AreApart(int first, int second) =>
            IsExact(first) && IsExact(second)
                ? Interval(first) != Interval(second)
                : !Interval(first).Overlaps(Interval(second));

        (Facet, Interval, Interval) Values((int First, int Second) pair)
        {
            var (first, second) = (Interval(pair.First), Interval(pair.Second));
            return first.Low <= second.Low
                ? (claims[pair.First].Facet, first, second)
                : (claims[pair.First].Facet, second, first);
        }

        bool IsExact(int claim) => Interval(claim).IsPoint;

        Interval Interval(int claim) => ((QuantityValue)claims[claim].Value).Quantity.Interval;
    }

    private static Cluster ToCluster(ImmutableArray<Claim> claims, List<int> group, Dictionary<(int, int), Link> linked)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = i + 1; j < group.Count; j++)
            {
                if (linked.TryGetValue((group[i], group[j]), out var link))
                {
                    links.Add(link);
                }
            }
        }

        var members = group.Select(i => claims[i]).ToImmutableArray();
        return new Cluster(members[0].Facet, Subject.Of(members), members, links.ToImmutable());
    }
}

using System.Collections.Immutable;
using Reconcile.Rules;

namespace Reconcile.Evaluation;

/// <summary>Scores findings against what is expected of a story.</summary>
/// <remarks>
/// A member matches a gold passage of the same article if their overlap is at least half of the shorter one; a cluster
/// serves a gold claim if it matches passages of it from two articles and at least half of its members that match
/// any gold passage match this claim's. For recall, clusters and claims are paired one to one, most matched passages
/// first.
/// </remarks>
internal static class Referee
{
    /// <summary>A member longer than this, in UTF-16 units, is no claim and matches nothing.</summary>
    private const int LongestMember = 600;

    /// <summary>Scores the findings of one story.</summary>
    public static Score Score(GoldStory gold, ImmutableArray<Finding> findings) => Review(gold, findings).Score;

    /// <summary>Scores the findings of one story, and says in what they fall short.</summary>
    public static Review Review(GoldStory gold, ImmutableArray<Finding> findings)
    {
        var clusters = findings.Select(ToCluster).Where(cluster => cluster.Members.Length > 1).ToList();
        var every = gold.Claims.SelectMany(claim => claim.Members).ToList();
        var served = gold
            .Claims.Select(claim => clusters.Select(cluster => Serves(claim, cluster.Members, every)).ToArray())
            .ToArray();
        var paired = Pair(gold, clusters, served);
        var shortfalls = ImmutableArray.CreateBuilder<Shortfall>();
        var score = new Score();
        for (var i = 0; i < gold.Claims.Length; i++)
        {
            if (!gold.Claims[i].Optional)
            {
                var said = paired[i] >= 0 ? clusters[paired[i]] : null;
                score += ScoreClaim(gold.Claims[i], said, clusters, shortfalls);
            }
        }

        for (var j = 0; j < clusters.Count; j++)
        {
            score += ScoreCluster(gold, clusters[j], served.Select(row => row[j]).ToArray(), shortfalls);
        }

        foreach (var pair in gold.Distinct)
        {
            score += ScorePair(pair, clusters, shortfalls);
        }

        foreach (var ban in gold.Forbidden)
        {
            score += ScoreBan(ban, clusters, shortfalls);
        }

        return new Review(score, shortfalls.ToImmutable());
    }

    /// <summary>Whether a passage and a member are about the same words.</summary>
    public static bool Match(GoldMember gold, GoldMember member)
    {
        if (gold.Article != member.Article || member.Span.Length > LongestMember)
        {
            return false;
        }

        var overlap = Math.Min(gold.Span.End, member.Span.End) - Math.Max(gold.Span.Start, member.Span.Start);
        return overlap > 0 && 2 * overlap >= Math.Min(gold.Span.Length, member.Span.Length);
    }

    private static Score ScoreClaim(
        GoldClaim claim,
        Cluster? said,
        List<Cluster> clusters,
        ImmutableArray<Shortfall>.Builder shortfalls
    )
    {
        var first = claim.Verdicts[0];
        var verdict = said?.Verdict;
        var isRight = verdict is { } given && claim.Verdicts.Contains(given);
        if (!isRight)
        {
            shortfalls.Add(new MissedClaim(claim, said?.Finding));
        }

        var pairs = claim
            .Members.SelectMany((one, i) => claim.Members.Skip(i + 1).Select(other => (First: one, Second: other)))
            .Where(pair => pair.First.Article != pair.Second.Article)
            .ToList();
        var isConflict = IsConflict(first);
        return new Score
        {
            Claims = 1,
            Linked = said is null ? 0 : 1,
            Pairs = pairs.Count,
            PairsLinked = pairs.Count(pair => Joins(pair.First, pair.Second, clusters) is not null),
            VerdictsRight = isRight ? 1 : 0,
            Conflicts = isConflict ? 1 : 0,
            ConflictsFound = isConflict && verdict is { } conflict && IsConflict(conflict) ? 1 : 0,
            Agreements = isConflict ? 0 : 1,
            AgreementsFound = !isConflict && verdict is Verdict.Corroborated ? 1 : 0,
            Contradicted = Wanted(Verdict.Contradicted, first, verdict),
            Divergent = Wanted(Verdict.Divergent, first, verdict),
        };
    }

    private static Tally Wanted(Verdict verdict, Verdict first, Verdict? said) =>
        first == verdict ? new Tally(0, 0, said == verdict ? 1 : 0, 1) : default;

    private static Score ScoreCluster(
        GoldStory gold,
        Cluster cluster,
        int[] served,
        ImmutableArray<Shortfall>.Builder shortfalls
    )
    {
        var allowed = gold.Claims.Where((_, i) => served[i] > 0).SelectMany(claim => claim.Verdicts).ToHashSet();
        var articles = cluster.Members.Select(member => member.Article).Distinct(StringComparer.Ordinal).Count();
        var isAlarm = IsConflict(cluster.Verdict);
        var isAgreement = cluster.Verdict is Verdict.Corroborated && articles > 1;
        var isRight = isAlarm ? allowed.Any(IsConflict) : allowed.Contains(Verdict.Corroborated);
        if ((isAlarm || isAgreement) && !isRight)
        {
            shortfalls.Add(new FalseAlarm(cluster.Finding, [.. allowed.Order()]));
        }

        return new Score
        {
            Alarms = isAlarm ? 1 : 0,
            TrueAlarms = isAlarm && isRight ? 1 : 0,
            Corroborations = isAgreement ? 1 : 0,
            TrueCorroborations = isAgreement && isRight ? 1 : 0,
            Contradicted = Said(Verdict.Contradicted, cluster.Verdict, allowed),
            Divergent = Said(Verdict.Divergent, cluster.Verdict, allowed),
        };
    }

    private static Tally Said(Verdict verdict, Verdict said, HashSet<Verdict> allowed) =>
        said == verdict ? new Tally(allowed.Contains(verdict) ? 1 : 0, 1, 0, 0) : default;

    private static Score ScorePair(GoldPair pair, List<Cluster> clusters, ImmutableArray<Shortfall>.Builder shortfalls)
    {
        var joint = Joins(pair.First, pair.Second, clusters);
        if (joint is not null)
        {
            shortfalls.Add(new JoinedLookAlikes(pair, joint.Finding));
        }

        return new Score { Distinct = 1, DistinctKept = joint is null ? 1 : 0 };
    }

    private static Score ScoreBan(GoldBan ban, List<Cluster> clusters, ImmutableArray<Shortfall>.Builder shortfalls)
    {
        var least = Math.Min(ban.Members.Length, 2);
        var raised = clusters.Find(cluster =>
            ban.Verdicts.Contains(cluster.Verdict)
            && ban.Members.Count(passage => Matches(passage, cluster.Members)) >= least
        );
        if (raised is not null)
        {
            shortfalls.Add(new ForbiddenFinding(ban, raised.Finding));
        }

        return new Score { Forbidden = 1, ForbiddenAvoided = raised is null ? 1 : 0 };
    }

    private static Cluster? Joins(GoldMember first, GoldMember second, List<Cluster> clusters) =>
        clusters.Find(cluster => Matches(first, cluster.Members) && Matches(second, cluster.Members));

    private static int[] Pair(GoldStory gold, List<Cluster> clusters, int[][] served)
    {
        var order =
            from i in Enumerable.Range(0, served.Length)
            from j in Enumerable.Range(0, clusters.Count)
            where served[i][j] > 0
            orderby served[i][j] descending, gold.Claims[i].Verdicts.Contains(clusters[j].Verdict) descending, clusters[
                j
            ]
                .Members
                .Length, i, j
            select (i, j);
        var paired = Enumerable.Repeat(-1, served.Length).ToArray();
        var taken = new HashSet<int>();
        foreach (var (i, j) in order)
        {
            if (paired[i] < 0 && taken.Add(j))
            {
                paired[i] = j;
            }
        }

        return paired;
    }

    private static int Serves(GoldClaim claim, ImmutableArray<GoldMember> members, List<GoldMember> every)
    {
        var hit = claim.Members.Where(passage => Matches(passage, members)).ToList();
        if (hit.Select(passage => passage.Article).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return 0;
        }

        var mine = members.Count(member => claim.Members.Any(passage => Match(passage, member)));
        var any = members.Count(member => every.Exists(passage => Match(passage, member)));
        return mine * 2 >= any ? hit.Count : 0;
    }

    private static bool Matches(GoldMember passage, ImmutableArray<GoldMember> members) =>
        members.Any(member => Match(passage, member));

    private static bool IsConflict(Verdict verdict) => verdict is Verdict.Divergent or Verdict.Contradicted;

    private static Cluster ToCluster(Finding finding) =>
        new(
            finding,
            [
                .. finding.Compared.Cluster.Members.Select(member => new GoldMember(
                    member.Proposition.Article.Id,
                    member.Span
                )),
            ]
        );

    private sealed record Cluster(Finding Finding, ImmutableArray<GoldMember> Members)
    {
        public Verdict Verdict => Finding.Verdict;
    }
}

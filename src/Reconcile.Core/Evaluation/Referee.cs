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
    public static Score Score(GoldStory gold, ImmutableArray<Finding> findings)
    {
        var clusters = findings.Select(ToCluster).Where(cluster => cluster.Members.Length > 1).ToList();
        var every = gold.Claims.SelectMany(claim => claim.Members).ToList();
        var served = gold
            .Claims.Select(claim => clusters.Select(cluster => Serves(claim, cluster.Members, every)).ToArray())
            .ToArray();
        var paired = Pair(gold, clusters, served);
        var score = new Score();
        for (var i = 0; i < gold.Claims.Length; i++)
        {
            var claim = gold.Claims[i];
            if (claim.Optional)
            {
                continue;
            }

            var verdict = paired[i] >= 0 ? clusters[paired[i]].Verdict : (Verdict?)null;
            var conflict = IsConflict(claim.Verdicts[0]);
            score += new Score
            {
                Claims = 1,
                Linked = verdict is null ? 0 : 1,
                Conflicts = conflict ? 1 : 0,
                ConflictsFound = conflict && verdict is { } said && IsConflict(said) ? 1 : 0,
                Agreements = conflict ? 0 : 1,
                AgreementsFound = !conflict && verdict is Verdict.Corroborated ? 1 : 0,
            };
        }

        for (var j = 0; j < clusters.Count; j++)
        {
            score += ScoreCluster(gold, clusters[j], served.Select(row => row[j]).ToArray());
        }

        foreach (var (first, second) in gold.Distinct)
        {
            var kept = !clusters.Exists(cluster => Matches(first, cluster.Members) && Matches(second, cluster.Members));
            score += new Score { Distinct = 1, DistinctKept = kept ? 1 : 0 };
        }

        return score;
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

    private static Score ScoreCluster(GoldStory gold, Cluster cluster, int[] served)
    {
        var allowed = gold.Claims.Where((_, i) => served[i] > 0).SelectMany(claim => claim.Verdicts).ToHashSet();
        if (IsConflict(cluster.Verdict))
        {
            return new Score { Alarms = 1, TrueAlarms = allowed.Any(IsConflict) ? 1 : 0 };
        }

        var articles = cluster.Members.Select(member => member.Article).Distinct(StringComparer.Ordinal).Count();
        return cluster.Verdict is Verdict.Corroborated && articles > 1
            ? new Score { Corroborations = 1, TrueCorroborations = allowed.Contains(Verdict.Corroborated) ? 1 : 0 }
            : new Score();
    }

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
            finding.Verdict,
            [
                .. finding.Compared.Cluster.Members.Select(member => new GoldMember(
                    member.Proposition.Article.Id,
                    member.Span
                )),
            ]
        );

    private sealed record Cluster(Verdict Verdict, ImmutableArray<GoldMember> Members);
}

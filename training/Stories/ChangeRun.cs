using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;

namespace Reconcile.Training.Stories;

/// <summary>Reads changed stories, and tells how far each change came.</summary>
internal sealed class ChangeRun(StoryRun run, SimilarityWeights weights)
{
    /// <summary>What became of a change, and the pairs of claims that tell the new value and the former, the furthest first.</summary>
    public (ChangeOutcome Outcome, ImmutableArray<ChangedPair> Pairs) Read(AnnotatedStory story, ChangedStory changed)
    {
        var other = story with { Story = changed.Story };
        var claims = run.Claims(other);
        var pairs = run.Pairs(claims);
        var findings = run.Findings(other, run.Clusters(claims, pairs));
        var links = pairs
            .Candidates.Select(pair => (pair.First, pair.Second))
            .Zip(pairs.Candidates)
            .ToDictionary(entry => entry.First, entry => entry.Second);
        var apart = pairs.Apart.Select(pair => (claims[pair.First], claims[pair.Second])).ToHashSet();
        var found =
            from claim in claims.Where(changed.TellsNew)
            from former in claims.Where(changed.TellsFormer)
            select PairOf(claim, former);
        var ordered = found
            .OrderByDescending(pair => pair.Outcome)
            .ThenByDescending(pair => pair.Score)
            .ToImmutableArray();
        return (
            findings.Any(changed.IsReportedBy) ? ChangeOutcome.Reported
            : ordered.IsEmpty ? ChangeOutcome.NotExtracted
            : ordered[0].Outcome,
            ordered
        );

        ChangedPair PairOf(Claim claim, Claim former)
        {
            var pair = links.GetValueOrDefault((claim, former)) ?? links.GetValueOrDefault((former, claim));
            var score = pair is null ? 0 : run.Link(pair).Score;
            var joint = findings.FirstOrDefault(finding =>
                finding.Compared.Cluster.Members.Contains(claim) && finding.Compared.Cluster.Members.Contains(former)
            );
            var relation = joint?.Compared.Relations.FirstOrDefault(relation =>
                (ReferenceEquals(relation.First, claim) && ReferenceEquals(relation.Second, former))
                || (ReferenceEquals(relation.First, former) && ReferenceEquals(relation.Second, claim))
            );
            var outcome = joint is not null
                ? relation is { Kind: RelationKind.Different or RelationKind.Opposed }
                    ? ChangeOutcome.WrongRule
                    : ChangeOutcome.WrongRelation
                : pair is not null
                    ? score >= weights.Thresholds[(int)FacetFamilies.Of(claim.Facet)]
                        ? ChangeOutcome.CutInClustering
                        : ChangeOutcome.ScoredTooLow
                    : apart.Contains((claim, former)) || apart.Contains((former, claim))
                        ? ChangeOutcome.KeptApart
                        : ChangeOutcome.NotACandidate;
            return new ChangedPair(claim, former, outcome, score, joint, relation);
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary>Writes what was read of a changed value, and how it stands to what the other articles say.</summary>
internal static class ChangeDetails
{
    public static void Write(AnnotatedStory story, ChangedStory changed, ChangeOutcome outcome, StoryRun run)
    {
        var change = changed.Change;
        Console.WriteLine(
            $"{Kebab.Of(outcome)}: {story.Story.Name}/{change.Claim.Id} {change.Article}: {change.Said} -> {change.From.Other()}"
        );
        foreach (var member in change.Claim.Members)
        {
            var article = story.Story.Articles.First(article => article.Id == member.Article);
            Console.WriteLine($"  {member.Article}: “{article.Text[member.Span].ToString().ReplaceLineEndings(" ")}”");
        }

        var other = story with { Story = changed.Story };
        var claims = run.Claims(other);
        var pairs = run.Pairs(claims);
        var findings = run.Findings(other, run.Clusters(claims, pairs));
        foreach (var claim in claims.Where(claim => claim.Value is not NoValue && IsOf(changed, claim, true)))
        {
            Console.WriteLine($"    {Show(claim)}");
            if (BestOf(changed, claim, pairs, run) is { } best)
            {
                var counterpart = ReferenceEquals(best.First, claim) ? best.Second : best.First;
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"      {best.Score:F2} {Standing(claim, counterpart, findings)}: {Show(counterpart)}"
                    )
                );
            }

            var apart = pairs
                .Apart.Select(pair => (First: claims[pair.First], Second: claims[pair.Second]))
                .Where(pair => ReferenceEquals(pair.First, claim) || ReferenceEquals(pair.Second, claim))
                .Select(pair => ReferenceEquals(pair.First, claim) ? pair.Second : pair.First)
                .Where(counterpart => IsOf(changed, counterpart, false));
            foreach (var counterpart in apart)
            {
                Console.WriteLine($"      kept apart: {Show(counterpart)}");
            }
        }
    }

    private static Link? BestOf(ChangedStory changed, Claim claim, StoryPairs pairs, StoryRun run) =>
        pairs
            .Candidates.Where(pair =>
                (ReferenceEquals(pair.First, claim) && IsOf(changed, pair.Second, false))
                || (ReferenceEquals(pair.Second, claim) && IsOf(changed, pair.First, false))
            )
            .Select(run.Link)
            .MaxBy(link => link.Score);

    /// <summary>Whether a claim is of a passage of the agreement, in the changed article or in another.</summary>
    private static bool IsOf(ChangedStory changed, Claim claim, bool isChanged) =>
        changed.Members.Any(member =>
            (member.Article == changed.Change.Article) == isChanged
            && Referee.Match(member, new GoldMember(claim.Proposition.Article.Id, claim.Span))
        );

    /// <summary>The verdict of the cluster that holds both, its rule and their relation.</summary>
    private static string Standing(Claim claim, Claim other, ImmutableArray<Finding> findings)
    {
        var joint = findings.FirstOrDefault(finding =>
            finding.Compared.Cluster.Members.Contains(claim) && finding.Compared.Cluster.Members.Contains(other)
        );
        var relation = joint?.Compared.Relations.FirstOrDefault(relation =>
            (ReferenceEquals(relation.First, claim) && ReferenceEquals(relation.Second, other))
            || (ReferenceEquals(relation.First, other) && ReferenceEquals(relation.Second, claim))
        );
        return joint is null ? "in two clusters"
            : relation is null ? Kebab.Of(joint.Verdict)
            : $"{Kebab.Of(joint.Verdict)} by {joint.Rule}, {Kebab.Of(relation.Kind)}";
    }

    private static string Show(Claim claim) =>
        $"{claim.Proposition.Article.Id} {Kebab.Of(claim.Facet)} “{claim.Proposition.Article.Text[claim.Span].ToString().ReplaceLineEndings(" ")}” "
        + string.Join(' ', claim.Form.Terms.Select(term => $"{term.Lemma}/{Kebab.Of(term.Role)[0]}"));
}

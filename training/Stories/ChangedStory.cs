using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Evaluation;
using Reconcile.Rules;

namespace Reconcile.Training.Stories;

/// <summary>A story in which one article tells another value than before.</summary>
/// <param name="Story">The story.</param>
/// <param name="Change">What was changed.</param>
/// <param name="Members">The passages of the claim that the articles agreed on, where they stand now.</param>
internal sealed record ChangedStory(Story Story, ValueChange Change, ImmutableArray<GoldMember> Members)
{
    /// <summary>What became of the change.</summary>
    /// <param name="before">The findings of the story as it was.</param>
    /// <param name="after">The findings of this story.</param>
    public ChangeOutcome OutcomeOf(ImmutableArray<Finding> before, ImmutableArray<Finding> after) =>
        after.Any(finding => finding.Verdict is Verdict.Divergent or Verdict.Contradicted && Serves(Members, finding))
            ? ChangeOutcome.Reported
        : before.Any(finding => Serves(Change.Claim.Members, finding)) ? ChangeOutcome.Linked
        : ChangeOutcome.NotLinked;

    /// <summary>Whether a finding has the changed passage beside another article's of the same claim.</summary>
    private bool Serves(ImmutableArray<GoldMember> members, Finding finding)
    {
        var found = finding
            .Compared.Cluster.Members.Select(claim => new GoldMember(claim.Proposition.Article.Id, claim.Span))
            .ToList();
        bool Has(bool isChanged) =>
            members.Any(member =>
                (member.Article == Change.Article) == isChanged && found.Exists(claim => Referee.Match(member, claim))
            );
        return Has(true) && Has(false);
    }
}

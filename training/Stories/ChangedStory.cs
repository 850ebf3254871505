using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Training.Stories;

/// <summary>A story in which one article tells something else than before.</summary>
/// <param name="Story">The story.</param>
/// <param name="Change">What was changed.</param>
/// <param name="Members">The passages of the claim that the articles agreed on, where they stand now.</param>
/// <param name="Told">Where the changed article tells the new.</param>
internal sealed record ChangedStory(
    Story Story,
    StoryChange Change,
    ImmutableArray<GoldMember> Members,
    ImmutableArray<TextSpan> Told
)
{
    /// <summary>Whether a finding reports that the changed passage differs from another article's of the same claim.</summary>
    public bool IsReportedBy(Finding finding) =>
        finding.Verdict is Verdict.Divergent or Verdict.Contradicted
        && finding.Compared.Cluster.Members.Any(claim => IsOfMembers(claim, isChanged: true))
        && finding.Compared.Cluster.Members.Any(claim => IsOfMembers(claim, isChanged: false));

    /// <summary>Whether a claim of the changed passages tells what is new.</summary>
    public bool TellsNew(Claim claim) => IsOfMembers(claim, isChanged: true) && Change.IsNewIn(claim, Told);

    /// <summary>Whether a claim of another article's passages tells what was agreed on.</summary>
    public bool TellsFormer(Claim claim) => IsOfMembers(claim, isChanged: false) && Change.IsFormerIn(claim);

    private bool IsOfMembers(Claim claim, bool isChanged) =>
        Members.Any(member =>
            (member.Article == Change.Article) == isChanged
            && Referee.Match(member, new GoldMember(claim.Proposition.Article.Id, claim.Span))
        );
}

using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Training.Stories;

/// <summary>A story in which one article tells another value than before.</summary>
/// <param name="Story">The story.</param>
/// <param name="Change">What was changed.</param>
/// <param name="Members">The passages of the claim that the articles agreed on, where they stand now.</param>
/// <param name="Values">Where the changed article tells the new value.</param>
internal sealed record ChangedStory(
    Story Story,
    ValueChange Change,
    ImmutableArray<GoldMember> Members,
    ImmutableArray<TextSpan> Values
)
{
    /// <summary>Whether a finding reports that the changed passage differs from another article's of the same claim.</summary>
    public bool IsReportedBy(Finding finding) =>
        finding.Verdict is Verdict.Divergent or Verdict.Contradicted
        && finding.Compared.Cluster.Members.Any(claim => IsOfMembers(claim, isChanged: true))
        && finding.Compared.Cluster.Members.Any(claim => IsOfMembers(claim, isChanged: false));

    /// <summary>Whether a claim of the changed passages tells the new value.</summary>
    public bool TellsNew(Claim claim) =>
        IsOfMembers(claim, isChanged: true)
        && SpanOf(claim.Value) is { } span
        && Values.Any(value => span.Start <= value.Start && span.End >= value.End);

    /// <summary>Whether a claim of another article's passages tells the former value.</summary>
    public bool TellsFormer(Claim claim) =>
        IsOfMembers(claim, isChanged: false)
        && SpanOf(claim.Value) is { } span
        && StatedValue.In(claim.Proposition.Article.Text.Text, span).Any(value => value.IsSameAs(Change.From));

    private bool IsOfMembers(Claim claim, bool isChanged) =>
        Members.Any(member =>
            (member.Article == Change.Article) == isChanged
            && Referee.Match(member, new GoldMember(claim.Proposition.Article.Id, claim.Span))
        );

    private static TextSpan? SpanOf(ClaimValue value) =>
        value switch
        {
            QuantityValue { Quantity.Span: var span } => span,
            CalendarValue { Time.Span: var span } => span,
            _ => null,
        };
}

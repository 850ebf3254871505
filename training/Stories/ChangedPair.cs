using Reconcile.Claims;
using Reconcile.Rules;

namespace Reconcile.Training.Stories;

/// <summary>A claim that tells the new value beside one that tells the former, and how far they came.</summary>
/// <param name="New">The claim of the changed article.</param>
/// <param name="Former">The claim of another article.</param>
/// <param name="Outcome">What became of the two.</param>
/// <param name="Score">How surely they are of one thing, from 0 to 1; 0 if no candidates.</param>
/// <param name="Finding">The finding that holds both; null where none does.</param>
internal sealed record ChangedPair(Claim New, Claim Former, ChangeOutcome Outcome, double Score, Finding? Finding)
{
    /// <summary>The relation of the two in the finding that holds both, or null.</summary>
    public Comparison.Relation? Relation => Finding is null ? null : RelationIn(Finding, New, Former);

    /// <summary>The relation of two claims in a finding, or null.</summary>
    public static Comparison.Relation? RelationIn(Finding finding, Claim one, Claim other) =>
        finding.Compared.Relations.FirstOrDefault(relation =>
            (ReferenceEquals(relation.First, one) && ReferenceEquals(relation.Second, other))
            || (ReferenceEquals(relation.First, other) && ReferenceEquals(relation.Second, one))
        );
}

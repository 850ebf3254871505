using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Rules;

namespace Reconcile.Training.Stories;

/// <summary>A claim that tells the new value beside one that tells the former, and how far they came.</summary>
/// <param name="New">The claim of the changed article.</param>
/// <param name="Former">The claim of another article.</param>
/// <param name="Outcome">What became of the two.</param>
/// <param name="Score">How surely they are of one thing, from 0 to 1; 0 if no candidates.</param>
/// <param name="Finding">The finding that holds both; null where none does.</param>
/// <param name="Relation">Their relation in that finding; null where it has none.</param>
internal sealed record ChangedPair(
    Claim New,
    Claim Former,
    ChangeOutcome Outcome,
    double Score,
    Finding? Finding,
    Relation? Relation
);

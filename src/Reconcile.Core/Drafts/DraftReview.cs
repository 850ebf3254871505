using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Drafts;

/// <summary>A draft checked against its sources.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Sources">The story that the sources make.</param>
/// <param name="Claims">The draft's claims in the order of its text.</param>
/// <param name="Diagnostics">What was wrong with the input that was left out or only half used.</param>
public sealed record DraftReview(
    Article Draft,
    Story Sources,
    ImmutableArray<DraftClaim> Claims,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Number of claims with a standing.</summary>
    public int Count(DraftStanding standing) => Claims.Count(claim => claim.Standing == standing);
}

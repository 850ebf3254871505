using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Independence;
using Reconcile.Rules;

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
    /// <summary>Which sources are one; by default each stands alone.</summary>
    public SourceFamilies Families { get; init; } = SourceFamilies.None;

    /// <summary>What was found on the claims, in the order of the draft.</summary>
    public ImmutableArray<Finding> Findings => [.. Claims.Select(claim => claim.Finding)];

    /// <summary>Number of claims with a standing.</summary>
    public int Count(DraftStanding standing) => Claims.Count(claim => claim.Standing == standing);

    /// <summary>Number of claims with a standing that an editor has accepted.</summary>
    public int CountAccepted(DraftStanding standing) =>
        Claims.Count(claim => claim.Standing == standing && claim.Finding.Decision is not null);

    /// <summary>The same review with what editors have decided on its findings.</summary>
    /// <param name="findings">The findings in the order of the claims.</param>
    /// <exception cref="ArgumentException">There are more or fewer findings than claims.</exception>
    public DraftReview With(ImmutableArray<Finding> findings) =>
        findings.Length == Claims.Length
            ? this with
            {
                Claims = [.. Claims.Zip(findings, (claim, finding) => claim with { Finding = finding })],
            }
            : throw new ArgumentException("Not one finding for each claim.", nameof(findings));
}

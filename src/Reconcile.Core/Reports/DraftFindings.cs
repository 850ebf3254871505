using Reconcile.Drafts;
using Reconcile.Rules;

namespace Reconcile.Reports;

/// <summary>The review of a draft as the findings that it holds, for formats that know findings only.</summary>
internal static class DraftFindings
{
    /// <summary>A finding for each claim in the order of the draft, its first member the draft's own words.</summary>
    public static Reconciliation Of(DraftReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return new Reconciliation(
            review.Sources with
            {
                Name = review.Draft.Path,
            },
            [.. review.Claims.Select(Of)],
            review.Diagnostics
        )
        {
            Families = review.Families,
        };
    }

    /// <summary>What was found on a claim, its first member the draft's own words.</summary>
    public static Finding Of(DraftClaim claim)
    {
        var (finding, compared) = (claim.Finding, claim.Finding.Compared);
        var sources = claim.Sources.SelectMany(source => source.Claims);
        var cluster = compared.Cluster with { Members = [claim.Claim, .. sources] };
        return finding with { Compared = compared with { Cluster = cluster } };
    }
}

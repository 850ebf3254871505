using System.Collections.Immutable;
using Reconcile.Rules;

namespace Reconcile.Drafts;

/// <summary>A claim of the draft, checked against the sources.</summary>
/// <param name="Id">Stable within one review: d1, d2 ... in the order of the draft.</param>
/// <param name="Standing">How it stands to all sources together, as the rules decide.</param>
/// <param name="Finding">
/// The draft's claim and the sources' on the same thing, with the rule that decided, and what an editor decided. Its id is
/// this claim's, and it is about the claim's words; its verdict says what the standing says: corroborated for supported, single-source for alone. Its
/// independent sources are those that speak of it, without the draft.
/// </param>
/// <param name="Claim">The draft's own words.</param>
/// <param name="Sources">The sources that speak of it, ordered by article id; none when it stands alone.</param>
/// <param name="IndependentSupport">Independent sources that agree with it; at least 0.</param>
public sealed record DraftClaim(
    string Id,
    DraftStanding Standing,
    Finding Finding,
    Claims.Claim Claim,
    ImmutableArray<DraftSource> Sources,
    int IndependentSupport
);

using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>A claim with what scoring needs of it.</summary>
/// <param name="Index">Position among the story's claims.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Terms">Its own terms.</param>
/// <param name="Sentence">The terms of its whole sentence.</param>
/// <param name="Years">The years that it names, ascending.</param>
internal sealed record ScoredClaim(
    int Index,
    Claim Claim,
    ClaimTerms Terms,
    ClaimTerms Sentence,
    ImmutableArray<int> Years
);

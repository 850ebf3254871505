using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>A claim with what scoring needs of it.</summary>
/// <param name="Index">Position among the story's claims.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Terms">Its own terms.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Years">The years that it names, ascending.</param>
/// <param name="Wording">The words of its form, sorted: what FuzzySharp's token sort ratio would make of it for every pair.</param>
internal sealed record ScoredClaim(
    int Index,
    Claim Claim,
    ClaimTerms Terms,
    ScoredSentence Sentence,
    ImmutableArray<int> Years,
    string Wording
);

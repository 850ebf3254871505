using System.Collections.Immutable;

namespace Reconcile.Clustering;

/// <summary>A sentence that makes claims, with what scoring needs of it.</summary>
/// <param name="Index">Position among the story's sentences that make claims.</param>
/// <param name="Article">Id of its article.</param>
/// <param name="Terms">The terms of all its claims.</param>
/// <param name="Numbers">The numbers in it, as written, without repeats.</param>
/// <param name="Position">Where it starts in its article, from 0 to 1.</param>
internal sealed record ScoredSentence(
    int Index,
    string Article,
    ClaimTerms Terms,
    ImmutableArray<string> Numbers,
    double Position
);

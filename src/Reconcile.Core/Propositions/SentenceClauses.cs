using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>A sentence split into clauses.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Clauses">Its clauses in the order of their predicates.</param>
/// <param name="Owner">For each token the index of its clause.</param>
/// <param name="Own">For each clause the attribution that its own words make.</param>
internal sealed record SentenceClauses(
    Sentence Sentence,
    ImmutableArray<Clause> Clauses,
    ImmutableArray<int> Owner,
    Attribution?[] Own
);

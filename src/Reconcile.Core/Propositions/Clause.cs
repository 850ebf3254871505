namespace Reconcile.Propositions;

/// <summary>A clause of a sentence before its arguments are read.</summary>
/// <param name="Head">Index of the token that joins the clause to the sentence: a raising verb stays the head.</param>
/// <param name="Predicate">Index of the token that says what happens: "deserted" of "appear to have deserted".</param>
/// <param name="Kind">The kind of clause.</param>
internal sealed record Clause(int Head, int Predicate, PropositionKind Kind);

using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>A participant or circumstance of a proposition.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Head">Index of the head token in the sentence.</param>
/// <param name="Tokens">The whole phrase, without clauses that hang below it.</param>
/// <param name="Preposition">Lemma of the preposition: "near"; null when there is none.</param>
public sealed record Argument(ArgumentRole Role, int Head, TokenRange Tokens, string? Preposition);

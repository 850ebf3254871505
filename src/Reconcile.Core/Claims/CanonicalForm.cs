using System.Collections.Immutable;

namespace Reconcile.Claims;

/// <summary>What a claim is about, with lemmas for words, entities for names and the value masked.</summary>
/// <param name="Text">The terms in the order of the text, joined by blanks: what FuzzySharp compares.</param>
/// <param name="Terms">The content words and participants, in the order of the text.</param>
public sealed record CanonicalForm(string Text, ImmutableArray<Term> Terms);

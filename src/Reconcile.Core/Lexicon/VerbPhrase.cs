using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>A verb of several words in a sentence.</summary>
/// <param name="Meaning">The word that means the same: "shelter" for "take shelter".</param>
/// <param name="Tokens">Indices of its words, the verb first.</param>
internal sealed record VerbPhrase(Lexeme Meaning, ImmutableArray<int> Tokens);

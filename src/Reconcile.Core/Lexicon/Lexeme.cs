using Reconcile.Language;

namespace Reconcile.Lexicon;

/// <summary>A dictionary word.</summary>
/// <param name="Lemma">Base form, lower case, blanks between the words of a compound.</param>
/// <param name="Pos">Noun, verb, adjective or adverb.</param>
public readonly record struct Lexeme(string Lemma, UniversalPos Pos);

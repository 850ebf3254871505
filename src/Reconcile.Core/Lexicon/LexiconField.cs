namespace Reconcile.Lexicon;

/// <summary>A key of a mapping in a word list.</summary>
/// <param name="Key">The key.</param>
/// <param name="Meaning">What its value says, for docs and schemas.</param>
/// <param name="Shape">What may stand there.</param>
/// <param name="IsRequired">Whether it must be there, unless something below has it.</param>
internal sealed record LexiconField(string Key, string Meaning, LexiconShape Shape, bool IsRequired = false);

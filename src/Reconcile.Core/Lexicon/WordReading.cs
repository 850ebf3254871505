namespace Reconcile.Lexicon;

/// <summary>A lemma that a word of a text may be read as.</summary>
/// <param name="Lemma">Number of the lemma.</param>
/// <param name="Class">Word class to read it in.</param>
/// <param name="Weight">1 for the word itself, less for the verb under a participle.</param>
internal readonly record struct WordReading(int Lemma, WordClass Class, double Weight);

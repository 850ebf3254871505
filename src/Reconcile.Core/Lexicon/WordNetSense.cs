namespace Reconcile.Lexicon;

/// <summary>One sense of a lemma.</summary>
/// <param name="Synset">Number of the synset.</param>
/// <param name="Count">How often the lemma was tagged with it in the semantic concordances.</param>
internal readonly record struct WordNetSense(int Synset, double Count);

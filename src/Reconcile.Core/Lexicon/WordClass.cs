namespace Reconcile.Lexicon;

/// <summary>The four word classes of WordNet; the value is the bit's place in a lemma's mask.</summary>
internal enum WordClass : byte
{
    Noun,
    Verb,
    Adjective,
    Adverb,
}

using Reconcile.Lexicon;

namespace Reconcile.Training;

/// <summary>A lemma's senses in one word class: offsets of synsets, most frequent first.</summary>
internal sealed record WordNetEntry(WordClass Class, IReadOnlyList<int> Offsets);

using Reconcile.Lexicon;

namespace Reconcile.Training;

/// <summary>A synset as a line of WordNet's <c>data.*</c> files gives it.</summary>
internal sealed record WordNetSynset(
    WordClass Class,
    int Offset,
    int LexicographerFile,
    IReadOnlyList<string> Members,
    IReadOnlyList<WordNetPointer> Pointers
);

using Reconcile.Lexicon;

namespace Reconcile.Training;

/// <summary>A synset as a line of WordNet's <c>data.*</c> files gives it.</summary>
/// <param name="Class">Word class.</param>
/// <param name="Offset">Its number within the word class.</param>
/// <param name="LexicographerFile">Number of its field of meaning.</param>
/// <param name="Members">Its lemmas in lower case.</param>
/// <param name="Spellings">The same with their capitals.</param>
/// <param name="Pointers">Relations to other synsets.</param>
/// <param name="Gloss">Definition and examples.</param>
internal sealed record WordNetSynset(
    WordClass Class,
    int Offset,
    int LexicographerFile,
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<WordNetPointer> Pointers,
    string Gloss
);

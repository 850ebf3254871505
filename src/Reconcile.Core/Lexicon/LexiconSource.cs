using Reconcile.Text;

namespace Reconcile.Lexicon;

/// <summary>A word list in the folder <c>lexicon</c> of a pack.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Source">Its text.</param>
/// <param name="IsWhole">Whether it stands for itself: nothing shipped is below it.</param>
internal sealed record LexiconSource(string Name, string Path, SourceText Source, bool IsWhole);

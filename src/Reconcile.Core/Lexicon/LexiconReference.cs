namespace Reconcile.Lexicon;

/// <summary>The entries that a word of a list must name one of.</summary>
/// <param name="File">The word list.</param>
/// <param name="Section">Its section: a mapping, whose keys are the names, or a list of entries.</param>
/// <param name="Key">The key of an entry that holds its name; empty for the keys of a mapping.</param>
internal sealed record LexiconReference(string File, string Section, string Key = "");

using System.Collections.Frozen;

namespace Reconcile.Values;

/// <summary>Makes sets of words.</summary>
internal static class WordSet
{
    /// <summary>The words of a text, separated by single spaces, compared ordinally.</summary>
    public static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

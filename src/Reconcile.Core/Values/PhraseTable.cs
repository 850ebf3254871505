using System.Collections.Frozen;

namespace Reconcile.Values;

/// <summary>Phrases of one or more words, found in pieces from either side; the longest one wins.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, T> phrases;
    private readonly int longest;

    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        this.phrases = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        longest = this.phrases.Keys.Max(phrase => phrase.Count(' '.Equals) + 1);
    }

    /// <summary>The phrase that begins at <paramref name="start"/>; its length is 0 when there is none.</summary>
    public (int Length, T? Value) Starting(Pieces pieces, int start)
    {
        for (var length = longest; length > 0; length--)
        {
            if (phrases.TryGetValue(Join(pieces, start, length), out var value))
            {
                return (length, value);
            }
        }

        return (0, default);
    }

    /// <summary>The phrase that ends just before <paramref name="end"/>; its length is 0 when there is none.</summary>
    public (int Length, T? Value) Ending(Pieces pieces, int end)
    {
        for (var length = Math.Min(longest, end); length > 0; length--)
        {
            if (phrases.TryGetValue(Join(pieces, end - length, length), out var value))
            {
                return (length, value);
            }
        }

        return (0, default);
    }

    private static string Join(Pieces pieces, int start, int length)
    {
        if (length == 1)
        {
            return pieces[start].Lower;
        }

        var words = new string[length];
        for (var i = 0; i < length; i++)
        {
            words[i] = pieces[start + i].Lower;
        }

        return string.Join(' ', words);
    }
}

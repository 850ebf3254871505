namespace Reconcile.Values;

/// <summary>Phrases of one or more words, found in pieces from either side; the longest one wins.</summary>
internal sealed class PhraseTable<T>
{
    // By first and by last word, the longest phrase first: most words begin and end none, and are done with one look-up.
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byLast = new(StringComparer.Ordinal);

    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach (var (phrase, value) in phrases.OrderByDescending(pair => pair.Key.Count(' '.Equals)))
        {
            var words = phrase.Split(' ');
            Add(byFirst, words[0], (words, value));
            Add(byLast, words[^1], (words, value));
        }
    }

    /// <summary>The phrase that begins at <paramref name="start"/>; its length is 0 when there is none.</summary>
    public (int Length, T? Value) Starting(Pieces pieces, int start)
    {
        if (byFirst.TryGetValue(pieces[start].Lower, out var phrases))
        {
            foreach (var (words, value) in phrases)
            {
                if (Stands(pieces, start, words))
                {
                    return (words.Length, value);
                }
            }
        }

        return (0, default);
    }

    /// <summary>The phrase that ends just before <paramref name="end"/>; its length is 0 when there is none.</summary>
    public (int Length, T? Value) Ending(Pieces pieces, int end)
    {
        if (byLast.TryGetValue(pieces[end - 1].Lower, out var phrases))
        {
            foreach (var (words, value) in phrases)
            {
                if (Stands(pieces, end - words.Length, words))
                {
                    return (words.Length, value);
                }
            }
        }

        return (0, default);
    }

    private static void Add(
        Dictionary<string, List<(string[] Words, T Value)>> index,
        string key,
        (string[] Words, T Value) entry
    )
    {
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(entry);
    }

    private static bool Stands(Pieces pieces, int start, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (pieces[start + i].Lower != words[i])
            {
                return false;
            }
        }

        return true;
    }
}

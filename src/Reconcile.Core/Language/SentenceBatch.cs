namespace Reconcile.Language;

/// <summary>Sentences that the network reads side by side: their rows, word after word and step after step.</summary>
/// <remarks>
/// Two orders of the same words. By sentence: all words of the first, then of the second. By step: the first words
/// of all sentences, longest sentence first, then the second words of those that have one, and so on; a recurrent
/// layer reads one step's rows at once.
/// </remarks>
internal sealed class SentenceBatch
{
    private readonly int[] order;
    private readonly int[] active;
    private readonly int[] offsets;

    public SentenceBatch(ReadOnlySpan<int> lengths)
    {
        Lengths = lengths.ToArray();
        Starts = new int[lengths.Length];
        order = new int[lengths.Length];
        var longest = 0;
        for (var i = 0; i < Lengths.Length; i++)
        {
            Starts[i] = Words;
            Words += Lengths[i];
            order[i] = i;
            longest = Math.Max(longest, Lengths[i]);
        }

        Array.Sort(order, (a, b) => Lengths[a] != Lengths[b] ? Lengths[b].CompareTo(Lengths[a]) : a.CompareTo(b));
        active = new int[longest];
        offsets = new int[longest];
        var sentences = Lengths.Length;
        var offset = 0;
        for (var step = 0; step < longest; step++)
        {
            while (Lengths[order[sentences - 1]] <= step)
            {
                sentences--;
            }

            active[step] = sentences;
            offsets[step] = offset;
            offset += sentences;
        }
    }

    /// <summary>Number of words of each sentence.</summary>
    public int[] Lengths { get; }

    /// <summary>First row of each sentence in the order by sentence.</summary>
    public int[] Starts { get; }

    /// <summary>Number of all words.</summary>
    public int Words { get; }

    /// <summary>Length of the longest sentence.</summary>
    public int Steps => active.Length;

    /// <summary>How many sentences have a word at a step.</summary>
    public int ActiveAt(int step) => active[step];

    /// <summary>First row of a step in the order by step.</summary>
    public int OffsetOf(int step) => offsets[step];

    /// <summary>Row, in the order by sentence, of what a reader in one direction meets at a step.</summary>
    public int RowOf(int step, int place, bool backward)
    {
        var sentence = order[place];
        return Starts[sentence] + (backward ? Lengths[sentence] - 1 - step : step);
    }
}

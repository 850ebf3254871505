namespace Reconcile.Language;

/// <summary>Finds the best sequence of name labels in which a name goes on only as the kind it began with.</summary>
internal static class NameDecoder
{
    /// <summary>O, then B and I of three kinds.</summary>
    public const int Labels = 7;

    /// <summary>Whether a label may follow another one: the inside of a kind only its beginning or inside.</summary>
    /// <param name="from">The label before; 0 before the first word.</param>
    /// <param name="to">The label.</param>
    public static bool MayFollow(int from, int to) => to == 0 || to % 2 == 1 || from == to || from == to - 1;

    /// <summary>Writes the name labels of a sentence.</summary>
    /// <param name="steps">Scores of each label (column) after each label (row).</param>
    /// <param name="sentence">Its words.</param>
    public static void Decode(ReadOnlySpan<float> steps, Span<WordReading> sentence)
    {
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        Span<byte> back =
            sentence.Length <= SentenceSplitter.LongestSentence
                ? stackalloc byte[SentenceSplitter.LongestSentence * Labels]
                : new byte[sentence.Length * Labels];

        // The first word stands after an O that costs nothing.
        best.Fill(float.NegativeInfinity);
        best[0] = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            ReadOnlySpan<float> scores = sentence[i].NameScores;
            for (var label = 0; label < Labels; label++)
            {
                var (score, from) = Predecessor(best, steps, label);
                back[(i * Labels) + label] = (byte)from;
                next[label] = score + scores[label];
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var label = 1; label < Labels; label++)
        {
            last = best[label] > best[last] ? label : last;
        }

        for (var i = sentence.Length - 1; i >= 0; i--)
        {
            sentence[i].Name = last;
            last = back[(i * Labels) + last];
        }
    }

    private static (float Score, int From) Predecessor(ReadOnlySpan<float> best, ReadOnlySpan<float> steps, int label)
    {
        var (score, from) = (float.NegativeInfinity, 0);
        for (var i = 0; i < Labels; i++)
        {
            if (MayFollow(i, label) && best[i] + steps[(i * Labels) + label] > score)
            {
                (score, from) = (best[i] + steps[(i * Labels) + label], i);
            }
        }

        return (score, from);
    }
}

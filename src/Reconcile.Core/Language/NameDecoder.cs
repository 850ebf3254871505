namespace Reconcile.Language;

/// <summary>Finds the best sequence of name labels in which a name goes on only as the kind it began with.</summary>
internal static class NameDecoder
{
    /// <summary>O, then B and I of three kinds.</summary>
    private const int Labels = 7;

    /// <summary>Writes the name labels of a sentence.</summary>
    public static void Decode(ReadOnlySpan<float> outputs, int row, int start, Span<WordReading> result)
    {
        Span<float> best = stackalloc float[Labels];
        Span<float> next = stackalloc float[Labels];
        Span<byte> back =
            result.Length <= SentenceSplitter.LongestSentence
                ? stackalloc byte[SentenceSplitter.LongestSentence * Labels]
                : new byte[result.Length * Labels];
        for (var i = 0; i < result.Length; i++)
        {
            var scores = outputs.Slice((i * row) + start, Labels);
            for (var label = 0; label < Labels; label++)
            {
                var from = Predecessor(best, label, i == 0);
                back[(i * Labels) + label] = (byte)Math.Max(from, 0);
                next[label] = from < 0 ? float.NegativeInfinity : scores[label] + (i == 0 ? 0 : best[from]);
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var label = 1; label < Labels; label++)
        {
            last = best[label] > best[last] ? label : last;
        }

        for (var i = result.Length - 1; i >= 0; i--)
        {
            result[i].Name = last;
            last = back[(i * Labels) + last];
        }
    }

    /// <summary>The best label before: any, but before the inside of a kind only that kind; -1 if there is none.</summary>
    private static int Predecessor(ReadOnlySpan<float> best, int label, bool first)
    {
        var inside = label > 0 && label % 2 == 0;
        if (first)
        {
            return inside ? -1 : 0;
        }

        if (inside)
        {
            return best[label - 1] >= best[label] ? label - 1 : label;
        }

        var from = 0;
        for (var i = 1; i < Labels; i++)
        {
            from = best[i] > best[from] ? i : from;
        }

        return from;
    }
}

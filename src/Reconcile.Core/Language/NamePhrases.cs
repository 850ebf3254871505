using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>Well-known names of several words, as "Bank of England", which are looked for in sentences as a whole.</summary>
internal sealed class NamePhrases
{
    /// <summary>Words of the longest name.</summary>
    public const int LongestPhrase = 8;

    private readonly HashIndex index;
    private readonly byte[] kinds;

    /// <param name="keys">Keys of the names in order, see <see cref="KeyOf"/>.</param>
    /// <param name="kinds">What each is the name of.</param>
    public NamePhrases(uint[] keys, byte[] kinds)
    {
        index = new HashIndex(keys);
        this.kinds = kinds;
    }

    public ReadOnlySpan<uint> Keys => index.Keys;

    public ReadOnlySpan<byte> Kinds => kinds;

    /// <summary>Key of a name in any case.</summary>
    public static uint KeyOf(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var hash = 0UL;
        foreach (var word in words)
        {
            hash = Next(hash, text[word.Start..word.End]);
        }

        return (uint)(hash >> 16);
    }

    /// <summary>
    /// Writes for each word of a sentence of which name it is a part: twice the kinds, and one more for all words but the
    /// first; 0 for none. A name begins with a capital; the longest one counts.
    /// </summary>
    public void Mark(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> sentence, Span<byte> marks)
    {
        marks.Clear();
        for (var i = 0; i + 1 < sentence.Length; )
        {
            var (length, kind) = char.IsUpper(text[sentence[i].Start]) ? Longest(text, sentence[i..]) : (1, (byte)0);
            if (kind != 0)
            {
                marks.Slice(i, length).Fill((byte)((2 * kind) + 1));
                marks[i] = (byte)(2 * kind);
            }

            i += length;
        }
    }

    private (int Length, byte Kind) Longest(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> words)
    {
        var (length, kind) = (1, (byte)0);
        var hash = Next(0, text[words[0].Start..words[0].End]);
        for (var i = 1; i < Math.Min(words.Length, LongestPhrase); i++)
        {
            hash = Next(hash, text[words[i].Start..words[i].End]);
            if (index.Find((uint)(hash >> 16)) is var row and >= 0)
            {
                (length, kind) = (i + 1, kinds[row]);
            }
        }

        return (length, kind);
    }

    private static ulong Next(ulong hash, ReadOnlySpan<char> word) => TextHash.Mix(hash, TextHash.OfLower(word));
}

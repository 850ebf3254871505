using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Reconcile.Lexicon;

/// <summary>Reads single lemmas and synsets out of the packed file; nothing is unpacked beforehand.</summary>
internal sealed class WordNetFile
{
    /// <summary>More bytes than the longest lemma (71) has.</summary>
    private const int MaxLemmaLength = 128;

    private readonly byte[] bytes;
    private readonly int lemmaBlocks;
    private readonly int synsetBlocks;
    private readonly int lemmaArea;
    private readonly int synsetArea;

    private WordNetFile() => bytes = [];

    /// <summary>A file without a word.</summary>
    public static WordNetFile Empty { get; } = new();

    /// <summary>Checks the header of a packed file.</summary>
    /// <exception cref="InvalidDataException">Not a packed file, another version, or damaged.</exception>
    public WordNetFile(byte[] bytes)
    {
        this.bytes = bytes;
        if (bytes.Length < WordNetFormat.HeaderSize || Word(0) != WordNetFormat.Magic)
        {
            throw new InvalidDataException("Not a packed WordNet file.");
        }

        if (Word(1) != WordNetFormat.Version)
        {
            throw new InvalidDataException(
                $"The packed WordNet file has layout {Word(1)}; this program reads {WordNetFormat.Version}."
            );
        }

        LemmaCount = (int)Word(3);
        SynsetCount = (int)Word(4);
        lemmaBlocks = WordNetFormat.HeaderSize;
        synsetBlocks = lemmaBlocks + 4 * Blocks(LemmaCount);
        lemmaArea = synsetBlocks + 4 * Blocks(SynsetCount);
        synsetArea = lemmaArea + (int)Word(5);
        if (synsetArea + (long)Word(6) != bytes.Length || Checksum(bytes.AsSpan(lemmaBlocks)) != Word(2))
        {
            throw new InvalidDataException("The packed WordNet file is damaged.");
        }
    }

    /// <summary>Number of different lemmas.</summary>
    public int LemmaCount { get; }

    /// <summary>Number of synsets.</summary>
    public int SynsetCount { get; }

    /// <summary>The number of a lemma, lower case and with blanks between words, or -1.</summary>
    public int FindLemma(ReadOnlySpan<byte> lemma)
    {
        if (LemmaCount == 0)
        {
            return -1;
        }

        var (low, high) = (0, Blocks(LemmaCount));
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            var first = LemmaBlock(middle);
            var order = bytes.AsSpan(first + 2, bytes[first + 1]).SequenceCompareTo(lemma);
            (low, high) = order <= 0 ? (middle, high) : (low, middle);
        }

        Span<byte> text = stackalloc byte[MaxLemmaLength];
        var at = LemmaBlock(low);
        var end = Math.Min(LemmaCount, (low + 1) * WordNetFormat.BlockSize);
        for (var number = low * WordNetFormat.BlockSize; number < end; number++)
        {
            at = ReadText(at, text, out var length);
            var order = text[..length].SequenceCompareTo(lemma);
            if (order >= 0)
            {
                return order == 0 ? number : -1;
            }

            at = SkipSenses(at);
        }

        return -1;
    }

    /// <summary>The text of a lemma.</summary>
    public string LemmaText(int number)
    {
        Span<byte> text = stackalloc byte[MaxLemmaLength];
        var at = ReadText(LemmaBlock(number / WordNetFormat.BlockSize), text, out var length);
        for (var left = number % WordNetFormat.BlockSize; left > 0; left--)
        {
            at = ReadText(SkipSenses(at), text, out length);
        }

        return Encoding.UTF8.GetString(text[..length]);
    }

    /// <summary>The senses of a lemma in a word class, most frequent first; none where it is not of that class.</summary>
    public WordNetSense[] Senses(int lemma, WordClass wordClass)
    {
        var at = LemmaBlock(lemma / WordNetFormat.BlockSize);
        for (var left = lemma % WordNetFormat.BlockSize; left > 0; left--)
        {
            at = SkipSenses(SkipText(at));
        }

        at = SkipText(at);
        var mask = bytes[at++];
        if ((mask & (1 << (int)wordClass)) == 0)
        {
            return [];
        }

        for (var before = mask & ((1 << (int)wordClass) - 1); before != 0; before &= before - 1)
        {
            at += 1 + 3 * bytes[at];
        }

        var senses = new WordNetSense[bytes[at++]];
        for (var i = 0; i < senses.Length; i++, at += 3)
        {
            var packed = ThreeBytes(at);
            senses[i] = new WordNetSense(
                packed & ((1 << WordNetFormat.SynsetBits) - 1),
                WordNetFormat.UnpackCount(packed >> WordNetFormat.SynsetBits)
            );
        }

        return senses;
    }

    /// <summary>The record of a synset.</summary>
    public WordNetRecord Synset(int number)
    {
        var at = synsetArea + (int)Word(synsetBlocks, number / WordNetFormat.BlockSize);
        var length = ReadVariable(ref at);
        for (var left = number % WordNetFormat.BlockSize; left > 0; left--)
        {
            at += length;
            length = ReadVariable(ref at);
        }

        return new WordNetRecord(number, bytes.AsSpan(at, length));
    }

    private static int Blocks(int entries) => (entries + WordNetFormat.BlockSize - 1) / WordNetFormat.BlockSize;

    /// <summary>CRC-32C without the usual inversions, over eight bytes at a time: the processor has an instruction.</summary>
    private static uint Checksum(ReadOnlySpan<byte> span)
    {
        var crc = 0u;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(span))
        {
            crc = BitOperations.Crc32C(
                crc,
                BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word)
            );
        }

        foreach (var value in span[(span.Length & ~7)..])
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return crc;
    }

    private uint Word(int index) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4 * index));

    private uint Word(int start, int index) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(start + 4 * index));

    private int LemmaBlock(int block) => lemmaArea + (int)Word(lemmaBlocks, block);

    private int ReadText(int at, Span<byte> text, out int length)
    {
        int shared = bytes[at];
        int more = bytes[at + 1];
        bytes.AsSpan(at + 2, more).CopyTo(text[shared..]);
        length = shared + more;
        return at + 2 + more;
    }

    private int SkipText(int at) => at + 2 + bytes[at + 1];

    private int SkipSenses(int at)
    {
        for (int mask = bytes[at++]; mask != 0; mask &= mask - 1)
        {
            at += 1 + 3 * bytes[at];
        }

        return at;
    }

    private int ThreeBytes(int at) => bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);

    private int ReadVariable(ref int at)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}

using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Reconcile.Lexicon;

namespace Reconcile.Training;

/// <summary>Writes a WordNet database as the one file that <see cref="WordNetFormat"/> describes.</summary>
/// <remarks>The same database gives the same bytes: nothing depends on time, culture or the order of a hash.</remarks>
internal sealed class WordNetPacker
{
    private readonly WordNetDatabase database;
    private readonly string[] lemmas;
    private readonly Dictionary<string, int> lemmaNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<(WordClass, int), int> synsetNumbers = [];

    private WordNetPacker(WordNetDatabase database)
    {
        this.database = database;
        lemmas = [.. database.Entries.Keys];
        for (var i = 0; i < lemmas.Length; i++)
        {
            lemmaNumbers.Add(lemmas[i], i);
        }

        for (var i = 0; i < database.Synsets.Count; i++)
        {
            synsetNumbers.Add((database.Synsets[i].Class, database.Synsets[i].Offset), i);
        }
    }

    /// <summary>The bytes of the packed file.</summary>
    public static byte[] Pack(WordNetDatabase database) => new WordNetPacker(database).Pack();

    private byte[] Pack()
    {
        var (lemmaBlocks, lemmaArea) = PackBlocks(lemmas.Length, WriteLemma);
        var content = InformationContent();
        var (synsetBlocks, synsetArea) = PackBlocks(
            database.Synsets.Count,
            (area, number) => WriteSynset(area, number, content[number])
        );
        using var file = new MemoryStream();
        file.Write(new byte[WordNetFormat.HeaderSize]);
        WriteBlocks(file, lemmaBlocks);
        WriteBlocks(file, synsetBlocks);
        file.Write(lemmaArea);
        file.Write(synsetArea);
        var bytes = file.ToArray();
        uint[] header =
        [
            WordNetFormat.Magic,
            WordNetFormat.Version,
            Checksum(bytes.AsSpan(WordNetFormat.HeaderSize)),
            (uint)lemmas.Length,
            (uint)database.Synsets.Count,
            (uint)lemmaArea.Length,
            (uint)synsetArea.Length,
        ];
        for (var i = 0; i < header.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), header[i]);
        }

        return bytes;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = 0u;
        foreach (var value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return crc;
    }

    private static (List<uint> Blocks, byte[] Area) PackBlocks(int count, Action<MemoryStream, int> write)
    {
        var blocks = new List<uint>();
        using var area = new MemoryStream();
        for (var i = 0; i < count; i++)
        {
            if (i % WordNetFormat.BlockSize == 0)
            {
                blocks.Add((uint)area.Position);
            }

            write(area, i);
        }

        return (blocks, area.ToArray());
    }

    private static void WriteBlocks(MemoryStream file, List<uint> blocks)
    {
        Span<byte> word = stackalloc byte[4];
        foreach (var block in blocks)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(word, block);
            file.Write(word);
        }
    }

    private void WriteLemma(MemoryStream area, int number)
    {
        var bytes = Encoding.UTF8.GetBytes(lemmas[number]);
        var shared =
            number % WordNetFormat.BlockSize == 0
                ? 0
                : bytes.AsSpan().CommonPrefixLength(Encoding.UTF8.GetBytes(lemmas[number - 1]));
        area.WriteByte(checked((byte)shared));
        area.WriteByte(checked((byte)(bytes.Length - shared)));
        area.Write(bytes.AsSpan(shared));
        var entries = database.Entries[lemmas[number]].OrderBy(entry => entry.Class).ToList();
        area.WriteByte((byte)entries.Sum(entry => 1 << (int)entry.Class));
        foreach (var entry in entries)
        {
            area.WriteByte(checked((byte)entry.Offsets.Count));
            foreach (var offset in entry.Offsets)
            {
                var count = database.Counts.GetValueOrDefault((entry.Class, offset, lemmas[number]));
                var synset = synsetNumbers[(entry.Class, offset)];
                WriteThreeBytes(area, synset | (WordNetFormat.PackCount(count) << WordNetFormat.SynsetBits));
            }
        }
    }

    private void WriteSynset(MemoryStream area, int number, double content)
    {
        var synset = database.Synsets[number];
        using var record = new MemoryStream();
        record.WriteByte((byte)synset.LexicographerFile);
        record.WriteByte((byte)Math.Min(255, Math.Round(content * WordNetFormat.StepsPerNat)));
        record.WriteByte(checked((byte)synset.Members.Count));
        foreach (var member in synset.Members)
        {
            var rank = Math.Min(63, RankOf(member, synset));
            WriteThreeBytes(record, lemmaNumbers[member] | (rank << WordNetFormat.LemmaBits));
        }

        foreach (var pointer in synset.Pointers)
        {
            record.WriteByte((byte)pointer.Relation);
            if (WordNetFormat.IsBetweenWords(pointer.Relation))
            {
                record.WriteByte((byte)pointer.SourceWord);
                record.WriteByte((byte)pointer.TargetWord);
            }

            var distance = synsetNumbers[(pointer.TargetClass, pointer.TargetOffset)] - number;
            WriteVariable(record, (uint)((distance << 1) ^ (distance >> 31)));
        }

        WriteVariable(area, (uint)record.Length);
        record.WriteTo(area);
    }

    private int RankOf(string member, WordNetSynset synset)
    {
        var entry = database.Entries[member].Single(entry => entry.Class == synset.Class);
        return entry.Offsets.ToList().IndexOf(synset.Offset);
    }

    /// <summary>
    /// Resnik's information content of nouns and verbs, <c>-ln(share)</c>, from the tagged counts of a synset and all
    /// below it, each synset counted once more than it was met (add-one smoothing).
    /// </summary>
    private double[] InformationContent()
    {
        var synsets = database.Synsets;
        var mass = new double[synsets.Count];
        var total = new double[4];
        for (var i = 0; i < synsets.Count; i++)
        {
            var synset = synsets[i];
            var own =
                1.0
                + synset
                    .Members.Distinct(StringComparer.Ordinal)
                    .Sum(member => database.Counts.GetValueOrDefault((synset.Class, synset.Offset, member)));
            total[(int)synset.Class] += own;
            foreach (var above in SelfAndAncestors(i))
            {
                mass[above] += own;
            }
        }

        return [.. synsets.Select((synset, i) => Math.Log(total[(int)synset.Class] / mass[i]))];
    }

    private HashSet<int> SelfAndAncestors(int number)
    {
        var seen = new HashSet<int> { number };
        var open = new Queue<int>([number]);
        while (open.TryDequeue(out var next))
        {
            foreach (var pointer in database.Synsets[next].Pointers)
            {
                if (pointer.Relation is WordNetRelation.Hypernym or WordNetRelation.InstanceHypernym)
                {
                    var above = synsetNumbers[(pointer.TargetClass, pointer.TargetOffset)];
                    if (seen.Add(above))
                    {
                        open.Enqueue(above);
                    }
                }
            }
        }

        return seen;
    }

    private static void WriteThreeBytes(MemoryStream area, int value)
    {
        area.WriteByte((byte)value);
        area.WriteByte((byte)(value >> 8));
        area.WriteByte((byte)(value >> 16));
    }

    private static void WriteVariable(MemoryStream area, uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            area.WriteByte((byte)(value | 0x80));
        }

        area.WriteByte((byte)value);
    }
}

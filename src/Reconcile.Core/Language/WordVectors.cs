namespace Reconcile.Language;

/// <summary>Vectors of words, learned from text without annotation: words that stand in like places are near each other.</summary>
internal sealed class WordVectors
{
    private readonly HashIndex index;
    private readonly sbyte[] values;
    private readonly float scale;

    public WordVectors(HashIndex index, sbyte[] values, float scale)
    {
        this.index = index;
        this.values = values;
        this.scale = scale;
        Dimensions = index.Count == 0 ? 0 : values.Length / index.Count;
    }

    public int Dimensions { get; }

    public int Count => index.Count;

    /// <summary>Key of a word in any case.</summary>
    public static uint KeyOf(ReadOnlySpan<char> word) => (uint)(TextHash.OfLower(word) >> 16);

    /// <summary>Row of a key, or -1.</summary>
    public int Find(uint key) => index.Find(key);

    /// <summary>Writes the vector of a row.</summary>
    public void CopyTo(int row, Span<float> target)
    {
        var source = values.AsSpan(row * Dimensions, Dimensions);
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = source[i] * scale;
        }
    }

    public static WordVectors Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var scale = reader.ReadSingle();
        var keys = reader.ReadArray<uint>();
        return new WordVectors(new HashIndex(keys), reader.ReadArray<sbyte>(), scale);
    }

    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.WriteSingle(scale);
        writer.WriteArray(index.Keys);
        writer.WriteArray<sbyte>(values);
        return writer.ToArray();
    }
}

namespace Reconcile.Language;

/// <summary>What is known of word forms before any sentence is read; see <see cref="FormEntry"/>.</summary>
internal sealed class FormDictionary
{
    private readonly HashIndex index;
    private readonly ushort[] readings;
    private readonly ushort[] names;
    private readonly byte[] usual;
    private readonly byte[] nounFields;
    private readonly byte[] verbFields;
    private readonly byte[] casing;

    /// <param name="keys">Keys of the forms in order, see <see cref="WordVectors.KeyOf"/>.</param>
    /// <param name="entries">What is known of each.</param>
    /// <param name="phrases">Names of several words; null for none.</param>
    public FormDictionary(uint[] keys, IReadOnlyList<FormEntry> entries, NamePhrases? phrases = null)
        : this(
            keys,
            [.. entries.Select(entry => (ushort)entry.Readings)],
            [.. entries.Select(entry => (ushort)entry.Names)],
            [.. entries.Select(entry => entry.Usual)],
            [.. entries.Select(entry => entry.NounField)],
            [.. entries.Select(entry => entry.VerbField)],
            [.. entries.Select(entry => entry.Casing)],
            phrases ?? new NamePhrases([], [])
        ) { }

    private FormDictionary(
        uint[] keys,
        ushort[] readings,
        ushort[] names,
        byte[] usual,
        byte[] nounFields,
        byte[] verbFields,
        byte[] casing,
        NamePhrases phrases
    )
    {
        Phrases = phrases;
        index = new HashIndex(keys);
        this.readings = readings;
        this.names = names;
        this.usual = usual;
        this.nounFields = nounFields;
        this.verbFields = verbFields;
        this.casing = casing;
    }

    /// <summary>Number of forms.</summary>
    public int Count => index.Count;

    /// <summary>Names of several words.</summary>
    public NamePhrases Phrases { get; }

    /// <summary>What is known of a form in any case; nothing for an unknown one.</summary>
    public FormEntry Find(ReadOnlySpan<char> form)
    {
        var row = index.Find(WordVectors.KeyOf(form));
        return row < 0
            ? default
            : new FormEntry(
                (FormReadings)readings[row],
                (NameUses)names[row],
                usual[row],
                nounFields[row],
                verbFields[row],
                casing[row]
            );
    }

    public static FormDictionary Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        return new FormDictionary(
            reader.ReadArray<uint>(),
            reader.ReadArray<ushort>(),
            reader.ReadArray<ushort>(),
            reader.ReadArray<byte>(),
            reader.ReadArray<byte>(),
            reader.ReadArray<byte>(),
            reader.ReadArray<byte>(),
            new NamePhrases(reader.ReadArray<uint>(), reader.ReadArray<byte>())
        );
    }

    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.WriteArray(index.Keys);
        writer.WriteArray<ushort>(readings);
        writer.WriteArray<ushort>(names);
        writer.WriteArray<byte>(usual);
        writer.WriteArray<byte>(nounFields);
        writer.WriteArray<byte>(verbFields);
        writer.WriteArray<byte>(casing);
        writer.WriteArray(Phrases.Keys);
        writer.WriteArray(Phrases.Kinds);
        return writer.ToArray();
    }
}

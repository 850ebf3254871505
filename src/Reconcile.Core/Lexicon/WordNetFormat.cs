namespace Reconcile.Lexicon;

/// <summary>What the packed WordNet file looks like; the packer in <c>training/</c> and the reader share it.</summary>
/// <remarks>
/// All numbers are little-endian. The header is seven 32-bit words: magic, version, CRC-32C of all bytes after the
/// header, number of lemmas, number of synsets, length of the lemma area, length of the synset area. Then come the
/// block index of the lemmas, that of the synsets (32-bit offsets into their area, one for each
/// <see cref="BlockSize"/> entries), the lemma area and the synset area.
/// <para>
/// A lemma (sorted by its bytes, lower case, blanks between words) is: bytes shared with the one before (0 at the
/// start of a block), number of further bytes, these bytes, a bit mask of its word classes, then for each class in the
/// order of the bits the number of senses (one byte) and for each sense, most frequent first, three bytes: synset in
/// the lower 17 bits, logarithm of the number of times it was met in the tagged corpora in the upper 7.
/// </para>
/// <para>
/// A synset (nouns, verbs, adjectives, adverbs, each in the order of WordNet) is: length (variable), lexicographer
/// file (one byte), information content (one byte), number of members (one byte), members (three bytes each: lemma in
/// the lower 18 bits, rank of this sense for it in the upper 6), then relations to the end: kind (one byte), for the
/// kinds between words the numbers of the source and target word (one byte each), target (variable, zigzag of the
/// distance).
/// </para>
/// </remarks>
internal static class WordNetFormat
{
    /// <summary>"RWN1" read as a little-endian number.</summary>
    public const uint Magic = 0x314E5752;

    /// <summary>Raised with each change of the layout.</summary>
    public const uint Version = 1;

    /// <summary>Bytes before the block indices.</summary>
    public const int HeaderSize = 28;

    /// <summary>Entries for each offset in a block index.</summary>
    public const int BlockSize = 16;

    /// <summary>Lower bits of a sense that hold the synset.</summary>
    public const int SynsetBits = 17;

    /// <summary>Lower bits of a member that hold the lemma.</summary>
    public const int LemmaBits = 18;

    /// <summary>Steps of the stored logarithm of a count for each doubling.</summary>
    public const int StepsPerDoubling = 8;

    /// <summary>Steps of the stored information content for each nat.</summary>
    public const int StepsPerNat = 16;

    /// <summary>The stored logarithm of a count: <c>round(8 log2(1 + count))</c>, at most 127.</summary>
    public static int PackCount(int count) => Math.Min(127, (int)Math.Round(StepsPerDoubling * Math.Log2(1 + count)));

    /// <summary>The count that <see cref="PackCount"/> was given, within 5 %.</summary>
    public static double UnpackCount(int packed) => Math.Pow(2, (double)packed / StepsPerDoubling) - 1;

    /// <summary>Whether the relation links two words and not two synsets.</summary>
    public static bool IsBetweenWords(WordNetRelation relation) =>
        relation
            is WordNetRelation.Antonym
                or WordNetRelation.Derivation
                or WordNetRelation.Pertainym
                or WordNetRelation.Participle;
}

namespace Reconcile.Lexicon;

/// <summary>The packed record of one synset, read in place.</summary>
internal readonly ref struct WordNetRecord
{
    private readonly int number;
    private readonly ReadOnlySpan<byte> bytes;

    /// <summary>Wraps the bytes of a record.</summary>
    public WordNetRecord(int number, ReadOnlySpan<byte> bytes)
    {
        this.number = number;
        this.bytes = bytes;
    }

    /// <summary>Number of WordNet's lexicographer file; see its manual page <c>lexnames(5WN)</c>.</summary>
    public int LexicographerFile => bytes[0];

    /// <summary>Information content in nats; 0 for adjectives and adverbs, which have no hierarchy.</summary>
    public double InformationContent => (double)bytes[1] / WordNetFormat.StepsPerNat;

    /// <summary>Number of members.</summary>
    public int MemberCount => bytes[2];

    /// <summary>The lemma of a member, counted from 0.</summary>
    public int Member(int index) => ThreeBytes(index) & ((1 << WordNetFormat.LemmaBits) - 1);

    /// <summary>How many senses of a member are more frequent than this synset; 63 stands for more.</summary>
    public int RankFor(int index) => ThreeBytes(index) >> WordNetFormat.LemmaBits;

    /// <summary>Which member a lemma is, counted from 0; -1 for none.</summary>
    public int IndexOf(int lemma)
    {
        for (var i = 0; i < MemberCount; i++)
        {
            if (Member(i) == lemma)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The relations in the order of WordNet.</summary>
    public List<WordNetLink> Links()
    {
        var links = new List<WordNetLink>();
        for (var at = 3 + 3 * MemberCount; at < bytes.Length; )
        {
            var relation = (WordNetRelation)bytes[at++];
            var (source, target) = (0, 0);
            if (WordNetFormat.IsBetweenWords(relation))
            {
                (source, target) = (bytes[at], bytes[at + 1]);
                at += 2;
            }

            var value = 0u;
            for (var shift = 0; ; shift += 7)
            {
                var next = bytes[at++];
                value |= (uint)(next & 0x7F) << shift;
                if (next < 0x80)
                {
                    break;
                }
            }

            links.Add(new WordNetLink(relation, source, target, number + ((int)(value >> 1) ^ -(int)(value & 1))));
        }

        return links;
    }

    private int ThreeBytes(int index)
    {
        var at = 3 + 3 * index;
        return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
    }
}

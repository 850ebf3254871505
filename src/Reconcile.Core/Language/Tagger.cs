namespace Reconcile.Language;

/// <summary>Gives each token its Penn Treebank tag and universal word class, from left to right.</summary>
internal sealed class Tagger
{
    private const int FeatureCount = 24;

    private readonly HashedWeights weights;
    private readonly string[] tags;
    private readonly UniversalPos[] classes;

    public Tagger(HashedWeights weights, string[] tags, UniversalPos[] classes)
    {
        this.weights = weights;
        this.tags = tags;
        this.classes = classes;
    }

    public string TagOf(int label) => tags[label];

    public UniversalPos PosOf(int label) => classes[label];

    /// <summary>Labels the words of a sentence.</summary>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<int> labels)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        Span<int> scores = stackalloc int[HashedWeights.Width];
        for (var i = 0; i < words.Length; i++)
        {
            Extract(words, labels, i, features);
            weights.Score(features, scores);
            var best = 0;
            for (var k = 1; k < tags.Length; k++)
            {
                if (scores[k] > scores[best])
                {
                    best = k;
                }
            }

            labels[i] = best;
        }
    }

    /// <summary>The features of word <paramref name="i"/>, given the labels before it.</summary>
    public static int Extract(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<int> labels, int i, Span<uint> features)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : default;
        var before2 = i > 1 ? words[i - 2] : default;
        var after = i + 1 < words.Length ? words[i + 1] : default;
        var after2 = i + 2 < words.Length ? words[i + 2] : default;
        var tag = (uint)(i > 0 ? labels[i - 1] + 1 : 0);
        var tag2 = (uint)(i > 1 ? labels[i - 2] + 1 : 0);
        features[0] = Hash(1, 0, 0);
        features[1] = Hash(2, word.Word, 0);
        features[2] = Hash(3, word.Suffix1, word.Shape);
        features[3] = Hash(4, word.Suffix2, 0);
        features[4] = Hash(5, word.Suffix3, 0);
        features[5] = Hash(6, word.Suffix4, 0);
        features[6] = Hash(7, word.Prefix, 0);
        features[7] = Hash(8, word.Shape, i == 0 ? 1u : 0);
        features[8] = Hash(9, tag, 0);
        features[9] = Hash(10, tag, tag2);
        features[10] = Hash(11, before.Word, 0);
        features[11] = Hash(12, after.Word, 0);
        features[12] = Hash(13, before2.Word, 0);
        features[13] = Hash(14, after2.Word, 0);
        features[14] = Hash(15, tag, word.Word);
        features[15] = Hash(16, word.Word, after.Word);
        features[16] = Hash(17, before.Word, word.Word);
        features[17] = Hash(18, before.Suffix3, word.Suffix3);
        features[18] = Hash(19, after.Suffix3, word.Suffix3);
        features[19] = Hash(20, after.Suffix3, 0);
        features[20] = Hash(21, after.Shape, word.Shape);
        features[21] = Hash(22, before.Shape, word.Shape);
        features[22] = Hash(23, tag, after.Word);
        features[23] = Hash(24, tag, word.Suffix3);
        return FeatureCount;
    }

    public static Tagger Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var tags = reader.ReadStrings();
        var classes = reader.ReadArray<int>();
        return new Tagger(HashedWeights.Read(ref reader), tags, [.. classes.Select(value => (UniversalPos)value)]);
    }

    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.WriteStrings(tags);
        writer.WriteArray<int>([.. classes.Select(value => (int)value)]);
        weights.Write(writer);
        return writer.ToArray();
    }

    private static uint Hash(uint template, uint a, uint b)
    {
        var hash = ((ulong)template << 32 | a) * 0x9e3779b97f4a7c15;
        hash = (hash ^ (hash >> 29) ^ b) * 0xbf58476d1ce4e5b9;
        return (uint)(hash >> 32);
    }
}

namespace Reconcile.Language;

/// <summary>Builds the dependency tree with shift, left and right transitions, greedily.</summary>
internal sealed class Parser
{
    public const int FeatureCount = 46;

    private readonly HashedWeights weights;
    private readonly string[] relations;

    public Parser(HashedWeights weights, string[] relations)
    {
        this.weights = weights;
        this.relations = relations;
    }

    public string RelationOf(int label) => relations[label];

    /// <summary>Class 0 shifts, then a left and a right class for each relation.</summary>
    public void Parse(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<int> tags, ParserState state)
    {
        Span<uint> features = stackalloc uint[FeatureCount];
        Span<int> scores = stackalloc int[HashedWeights.Width];
        state.Start(words.Length);
        while (!state.IsFinal)
        {
            Extract(words, tags, state, features);
            weights.Score(features, scores);
            Apply(state, Best(state, scores, relations.Length), relations.Length);
        }
    }

    public static void Apply(ParserState state, int action, int relations)
    {
        if (action == 0)
        {
            state.Shift();
        }
        else if (action <= relations)
        {
            state.AttachLeft(action - 1);
        }
        else
        {
            state.AttachRight(action - 1 - relations);
        }
    }

    /// <summary>The allowed action with the highest score.</summary>
    public static int Best(ParserState state, ReadOnlySpan<int> scores, int relations)
    {
        var best = -1;
        if (state.CanShift)
        {
            best = 0;
        }

        if (state.CanLeft)
        {
            best = BestOf(scores, 1, relations, best);
        }

        return state.CanRight ? BestOf(scores, 1 + relations, relations, best) : best;
    }

    private static int BestOf(ReadOnlySpan<int> scores, int first, int count, int best)
    {
        for (var i = first; i < first + count; i++)
        {
            if (best < 0 || scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The features of a state, after Zhang and Nivre (2011).</summary>
    public static void Extract(
        ReadOnlySpan<WordFeatures> words,
        ReadOnlySpan<int> tags,
        ParserState state,
        Span<uint> features
    )
    {
        var (s0, s1, s2) = (state.StackAt(0), state.StackAt(1), state.StackAt(2));
        var (b0, b1, b2) = (state.BufferAt(0), state.BufferAt(1), state.BufferAt(2));
        var (s0l, s0r, s1l, s1r, b0l) = (
            state.LeftOf(s0),
            state.RightOf(s0),
            state.LeftOf(s1),
            state.RightOf(s1),
            state.LeftOf(b0)
        );
        var (ws0, ws1, wb0, wb1) = (Word(words, s0), Word(words, s1), Word(words, b0), Word(words, b1));
        var (ts0, ts1, ts2) = (Tag(tags, s0), Tag(tags, s1), Tag(tags, s2));
        var (tb0, tb1, tb2) = (Tag(tags, b0), Tag(tags, b1), Tag(tags, b2));
        var (ts0l, ts0r, ts1l, ts1r, tb0l) = (
            Tag(tags, s0l),
            Tag(tags, s0r),
            Tag(tags, s1l),
            Tag(tags, s1r),
            Tag(tags, b0l)
        );
        var distance = (uint)(s0 < 0 ? 0 : Math.Min(b0 - s0, 8));
        var distance1 = (uint)(s1 < 0 ? 0 : Math.Min(s0 - s1, 8));
        var f = 0;
        features[f++] = Hash(1, ws0, ts0, 0);
        features[f++] = Hash(2, ws0, 0, 0);
        features[f++] = Hash(3, ts0, 0, 0);
        features[f++] = Hash(4, ws1, ts1, 0);
        features[f++] = Hash(5, ws1, 0, 0);
        features[f++] = Hash(6, ts1, 0, 0);
        features[f++] = Hash(7, wb0, tb0, 0);
        features[f++] = Hash(8, wb0, 0, 0);
        features[f++] = Hash(9, tb0, 0, 0);
        features[f++] = Hash(10, wb1, tb1, 0);
        features[f++] = Hash(11, tb1, tb2, 0);
        features[f++] = Hash(12, Word(words, b2), tb2, 0);
        features[f++] = Hash(13, ws0, wb0, 0);
        features[f++] = Hash(14, ws0, ts0, tb0);
        features[f++] = Hash(15, ts0, wb0, tb0);
        features[f++] = Hash(16, ts0, tb0, distance);
        features[f++] = Hash(17, ts0, tb0, tb1);
        features[f++] = Hash(18, ws0, ws1, 0);
        features[f++] = Hash(19, ws0, ts0, ts1);
        features[f++] = Hash(20, ts0, ws1, ts1);
        features[f++] = Hash(21, ts0, ts1, distance1);
        features[f++] = Hash(22, ts0, ts1, tb0);
        features[f++] = Hash(23, ts0, ts1, ts2);
        features[f++] = Hash(24, ts1, tb0, 0);
        features[f++] = Hash(25, ws1, wb0, 0);
        features[f++] = Hash(26, ts0, ts0l, tb0);
        features[f++] = Hash(27, ts0, ts0r, tb0);
        features[f++] = Hash(28, ts0, tb0, tb0l);
        features[f++] = Hash(29, ts1, ts1r, ts0);
        features[f++] = Hash(30, ts1, ts1l, ts0);
        features[f++] = Hash(31, ts1, ts0, ts0l);
        features[f++] = Hash(32, ts1, ts0, ts0r);
        features[f++] = Hash(33, ws0, (uint)state.LeftCountOf(s0), (uint)state.RightCountOf(s0));
        features[f++] = Hash(34, ts0, (uint)state.LeftCountOf(s0), (uint)state.RightCountOf(s0));
        features[f++] = Hash(35, ts1, (uint)state.LeftCountOf(s1), (uint)state.RightCountOf(s1));
        features[f++] = Hash(36, tb0, (uint)state.LeftCountOf(b0), 1);
        features[f++] = Hash(37, ts0, (uint)state.LabelOf(s0l), (uint)state.LabelOf(s0r));
        features[f++] = Hash(38, ts1, (uint)state.LabelOf(s1l), (uint)state.LabelOf(s1r));
        features[f++] = Hash(39, Word(words, s0l), ts0, tb0);
        features[f++] = Hash(40, Word(words, s0r), ts0, tb0);
        features[f++] = Hash(41, ws1, distance1, ts0);
        features[f++] = Hash(42, ts0, Tag(tags, state.Right2Of(s0)), ts0r);
        features[f++] = Hash(43, ws0, tb0, tb1);
        features[f++] = Hash(44, ts0, tb0, ts1 ^ (tb1 << 8));
        features[f++] = Hash(45, wb1, tb0, ts0);
        features[f] = Hash(46, 0, 0, 0);
    }

    public static Parser Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var relations = reader.ReadStrings();
        return new Parser(HashedWeights.Read(ref reader), relations);
    }

    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.WriteStrings(relations);
        weights.Write(writer);
        return writer.ToArray();
    }

    private static uint Word(ReadOnlySpan<WordFeatures> words, int i) =>
        i < 0 ? 1
        : i == words.Length ? 2
        : words[i].Word;

    private static uint Tag(ReadOnlySpan<int> tags, int i) =>
        i < 0 ? 1
        : i == tags.Length ? 2
        : (uint)tags[i] + 3;

    private static uint Hash(uint template, uint a, uint b, uint c)
    {
        var hash = ((ulong)template << 32 | a) * 0x9e3779b97f4a7c15;
        hash = (hash ^ (hash >> 29) ^ ((ulong)b << 32 | c)) * 0xbf58476d1ce4e5b9;
        hash = (hash ^ (hash >> 31)) * 0x94d049bb133111eb;
        return (uint)(hash >> 32);
    }
}

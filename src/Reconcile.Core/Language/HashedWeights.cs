using System.Runtime.Intrinsics;

namespace Reconcile.Language;

/// <summary>The weights of a linear model: a window of one table for each feature, found by the feature's hash.</summary>
internal sealed class HashedWeights
{
    /// <summary>Length of a window: the largest number of classes.</summary>
    public const int Width = 128;

    private readonly sbyte[] roots;
    private readonly short[] table;
    private readonly uint mask;

    /// <param name="roots">Signed square roots of the weights: fine steps for small ones, and room for large ones.</param>
    public HashedWeights(sbyte[] roots)
    {
        this.roots = roots;
        table = Array.ConvertAll(roots, root => (short)(root * Math.Abs((int)root)));
        mask = MaskOf(table.Length);
    }

    /// <summary>The mask of window starts in a table of 2^n weights and one window.</summary>
    public static uint MaskOf(int length) => (uint)(length - Width - 1);

    /// <summary>The sum of the features' windows.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        ref var weights = ref table[0];
        ref var sums = ref scores[0];
        foreach (var feature in features)
        {
            var start = (nuint)(feature & mask);
            for (nuint i = 0; i < Width; i += 16)
            {
                var row = Vector256.LoadUnsafe(ref weights, start + i);
                (Vector256.LoadUnsafe(ref sums, i) + Vector256.WidenLower(row)).StoreUnsafe(ref sums, i);
                (Vector256.LoadUnsafe(ref sums, i + 8) + Vector256.WidenUpper(row)).StoreUnsafe(ref sums, i + 8);
            }
        }
    }

    public static HashedWeights Read(ref PayloadReader reader) => new(reader.ReadArray<sbyte>());

    public void Write(PayloadWriter writer) => writer.WriteArray<sbyte>(roots);
}

using Reconcile.Language;

namespace Reconcile.Training.Linear;

/// <summary>The weights of an averaged perceptron while it is trained.</summary>
internal sealed class LinearTrainer
{
    private readonly float[] weights;
    private readonly float[] totals;
    private readonly uint mask;
    private long step = 1;

    public LinearTrainer(int bits)
    {
        weights = new float[(1 << bits) + HashedWeights.Width];
        totals = new float[weights.Length];
        mask = HashedWeights.MaskOf(weights.Length);
    }

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = weights.AsSpan((int)(feature & mask), scores.Length);
            var i = 0;
            for (; i + System.Numerics.Vector<float>.Count <= scores.Length; i += System.Numerics.Vector<float>.Count)
            {
                (new System.Numerics.Vector<float>(scores[i..]) + new System.Numerics.Vector<float>(row[i..])).CopyTo(
                    scores[i..]
                );
            }
        }
    }

    public void NextStep() => step++;

    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            Add((int)(feature & mask) + right, 1);
            Add((int)(feature & mask) + wrong, -1);
        }
    }

    /// <summary>The averaged weights as bytes; what lies under the threshold is left out.</summary>
    public HashedWeights Finish(float threshold)
    {
        var averaged = new float[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            averaged[i] = weights[i] - (totals[i] / step);
        }

        var largest = averaged.Max(Math.Abs);
        return new HashedWeights([
            .. averaged.Select(w =>
                Math.Abs(w) < threshold
                    ? (sbyte)0
                    : (sbyte)(Math.Sign(w) * MathF.Round(127 * MathF.Sqrt(Math.Abs(w) / largest)))
            ),
        ]);
    }

    private void Add(int index, float delta)
    {
        weights[index] += delta;
        totals[index] += delta * step;
    }
}

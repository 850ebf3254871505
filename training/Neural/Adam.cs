using System.Numerics;

namespace Reconcile.Training.Neural;

/// <summary>The optimiser of Kingma and Ba (2015), with a running average of the weights.</summary>
/// <remarks>
/// The first array has rows most of which have no gradient in a step. Such a row is left alone until it is used again or
/// training ends; then <see cref="Refresh"/> does all its steps at once.
/// </remarks>
/// <param name="weights">The arrays to train.</param>
/// <param name="gradients">Their gradients.</param>
/// <param name="row">Length of a row of the first array.</param>
internal sealed class Adam(IReadOnlyList<float[]> weights, IReadOnlyList<float[]> gradients, int row)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.95f;
    private const float Epsilon = 1e-8f;

    private readonly float[][] means = [.. weights.Select(w => new float[w.Length])];
    private readonly float[][] squares = [.. weights.Select(w => new float[w.Length])];
    private readonly float[][] averages = [.. weights.Select(w => (float[])w.Clone())];
    private readonly int[] refreshed = new int[weights[0].Length / row];
    private readonly List<int> used = [];
    private int steps;
    private float lastStep;
    private float lastDecay;
    private float lastAveraging;

    /// <summary>Brings a row of the first array up to date before it is used in the next step.</summary>
    public void Refresh(int index)
    {
        var missed = steps - refreshed[index];
        if (missed < 0)
        {
            return;
        }

        used.Add(index);
        refreshed[index] = steps + 1;
        CatchUp(index, missed);
    }

    /// <summary>Moves the weights against the gradients, which are then zero.</summary>
    public void Step(float rate, float longest, float decay, float averaging)
    {
        steps++;
        var square = gradients.Skip(1).Sum(g => SquareSum(g));
        foreach (var index in used)
        {
            square += SquareSum(gradients[0].AsSpan(index * row, row));
        }

        var norm = MathF.Sqrt(square);
        var clip = norm > longest ? longest / norm : 1;
        var step = rate / (1 - MathF.Pow(Beta1, steps));
        var correction = 1 / (1 - MathF.Pow(Beta2, steps));
        (lastStep, lastDecay, lastAveraging) = (step / MathF.Sqrt(correction), rate * decay, averaging);
        foreach (var index in used)
        {
            Update(0, index * row, row, clip, step, correction, rate * decay, averaging);
        }

        used.Clear();
        for (var i = 1; i < weights.Count; i++)
        {
            Update(i, 0, weights[i].Length, clip, step, correction, rate * decay, averaging);
        }
    }

    /// <summary>Replaces the weights by their running average.</summary>
    public void UseAverages()
    {
        for (var index = 0; index < refreshed.Length; index++)
        {
            CatchUp(index, steps - refreshed[index]);
        }

        for (var i = 0; i < weights.Count; i++)
        {
            averages[i].CopyTo(weights[i], 0);
        }
    }

    /// <summary>What a number of steps without gradient do to a row: a geometric series.</summary>
    private void CatchUp(int index, int missed)
    {
        if (missed <= 0)
        {
            return;
        }

        var ratio = Beta1 / MathF.Sqrt(Beta2);
        var way = lastStep * ratio * (1 - MathF.Pow(ratio, missed)) / (1 - ratio);
        var (shrunk, meanLeft, squareLeft) = (
            MathF.Pow(1 - lastDecay, missed),
            MathF.Pow(Beta1, missed),
            MathF.Pow(Beta2, missed)
        );
        var followed = 1 - MathF.Pow(1 - lastAveraging, missed);
        var (w, m, v, a) = (weights[0], means[0], squares[0], averages[0]);
        for (var i = index * row; i < (index + 1) * row; i += Vector<float>.Count)
        {
            var (mean, square) = (new Vector<float>(m, i), new Vector<float>(v, i));
            var moved = mean * way / (Vector.SquareRoot(square) + new Vector<float>(Epsilon));
            var weight = (new Vector<float>(w, i) * shrunk) - moved;
            var average = new Vector<float>(a, i);
            weight.CopyTo(w, i);
            (mean * meanLeft).CopyTo(m, i);
            (square * squareLeft).CopyTo(v, i);
            (average + ((weight - average) * followed)).CopyTo(a, i);
        }
    }

    private void Update(
        int array,
        int start,
        int length,
        float clip,
        float step,
        float correction,
        float decay,
        float averaging
    )
    {
        Update(
            weights[array].AsSpan(start, length),
            gradients[array].AsSpan(start, length),
            means[array].AsSpan(start, length),
            squares[array].AsSpan(start, length),
            averages[array].AsSpan(start, length),
            clip,
            step,
            correction,
            decay,
            averaging
        );
        gradients[array].AsSpan(start, length).Clear();
    }

    private static void Update(
        Span<float> w,
        Span<float> g,
        Span<float> m,
        Span<float> v,
        Span<float> a,
        float clip,
        float step,
        float correction,
        float decay,
        float averaging
    )
    {
        var lanes = Vector<float>.Count;
        var i = 0;
        for (; i + lanes <= w.Length; i += lanes)
        {
            var gradient = new Vector<float>(g[i..]) * clip;
            var mean = (new Vector<float>(m[i..]) * Beta1) + (gradient * (1 - Beta1));
            var square = (new Vector<float>(v[i..]) * Beta2) + (gradient * gradient * (1 - Beta2));
            var old = new Vector<float>(w[i..]);
            var weight =
                (old * (1 - decay))
                - (mean * step / (Vector.SquareRoot(square * correction) + new Vector<float>(Epsilon)));
            var average = new Vector<float>(a[i..]);
            mean.CopyTo(m[i..]);
            square.CopyTo(v[i..]);
            weight.CopyTo(w[i..]);
            (average + ((weight - average) * averaging)).CopyTo(a[i..]);
        }

        for (; i < w.Length; i++)
        {
            var gradient = g[i] * clip;
            m[i] = (m[i] * Beta1) + (gradient * (1 - Beta1));
            v[i] = (v[i] * Beta2) + (gradient * gradient * (1 - Beta2));
            w[i] = (w[i] * (1 - decay)) - (m[i] * step / (MathF.Sqrt(v[i] * correction) + Epsilon));
            a[i] += (w[i] - a[i]) * averaging;
        }
    }

    private static float SquareSum(ReadOnlySpan<float> values)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
        {
            var v = new Vector<float>(values[i..]);
            sum += v * v;
        }

        var rest = Vector.Sum(sum);
        for (; i < values.Length; i++)
        {
            rest += values[i] * values[i];
        }

        return rest;
    }
}

using System.Numerics;

namespace Reconcile.Training.Neural;

/// <summary>The optimiser of Kingma and Ba (2015), with a running average of the weights.</summary>
internal sealed class Adam(IReadOnlyList<float[]> weights, IReadOnlyList<float[]> gradients)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.95f;
    private const float Epsilon = 1e-8f;

    private readonly float[][] means = [.. weights.Select(w => new float[w.Length])];
    private readonly float[][] squares = [.. weights.Select(w => new float[w.Length])];
    private readonly float[][] averages = [.. weights.Select(w => (float[])w.Clone())];
    private int steps;

    /// <summary>Moves the weights against the gradients, which are then zero.</summary>
    public void Step(float rate, float longest, float decay, float averaging)
    {
        steps++;
        var norm = MathF.Sqrt(gradients.Sum(SquareSum));
        var clip = norm > longest ? longest / norm : 1;
        var step = rate / (1 - MathF.Pow(Beta1, steps));
        var correction = 1 / (1 - MathF.Pow(Beta2, steps));
        for (var i = 0; i < weights.Count; i++)
        {
            Update(
                weights[i],
                gradients[i],
                means[i],
                squares[i],
                averages[i],
                clip,
                step,
                correction,
                rate * decay,
                averaging
            );
            Array.Clear(gradients[i]);
        }
    }

    /// <summary>Replaces the weights by their running average.</summary>
    public void UseAverages()
    {
        for (var i = 0; i < weights.Count; i++)
        {
            averages[i].CopyTo(weights[i], 0);
        }
    }

    private static void Update(
        float[] w,
        float[] g,
        float[] m,
        float[] v,
        float[] a,
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
            var gradient = new Vector<float>(g, i) * clip;
            var mean = (new Vector<float>(m, i) * Beta1) + (gradient * (1 - Beta1));
            var square = (new Vector<float>(v, i) * Beta2) + (gradient * gradient * (1 - Beta2));
            var old = new Vector<float>(w, i);
            var weight =
                (old * (1 - decay))
                - (mean * step / (Vector.SquareRoot(square * correction) + new Vector<float>(Epsilon)));
            var average = new Vector<float>(a, i);
            mean.CopyTo(m, i);
            square.CopyTo(v, i);
            weight.CopyTo(w, i);
            (average + ((weight - average) * averaging)).CopyTo(a, i);
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

    private static float SquareSum(float[] values)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
        {
            var v = new Vector<float>(values, i);
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

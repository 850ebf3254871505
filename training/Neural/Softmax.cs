using System.Runtime.Intrinsics;
using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>The loss of choosing one of several labels by their scores.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into the gradient of their cross entropy; no gold label, no gradient.</summary>
    /// <returns>The loss.</returns>
    public static double Learn(Span<float> scores, int gold, float weight)
    {
        if (gold < 0)
        {
            scores.Clear();
            return 0;
        }

        var largest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            largest = Math.Max(largest, score);
        }

        var sums = Vector256<float>.Zero;
        var i = 0;
        for (; i + 8 <= scores.Length; i += 8)
        {
            var value = Activation.Exp(Vector256.Create(scores.Slice(i, 8)) - Vector256.Create(largest));
            value.CopyTo(scores[i..]);
            sums += value;
        }

        var sum = Vector256.Sum(sums);
        for (; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - largest);
            sum += scores[i];
        }

        var loss = -Math.Log(Math.Max(scores[gold] / sum, 1e-20)) * weight;
        var scale = weight / sum;
        foreach (ref var score in scores)
        {
            score *= scale;
        }

        scores[gold] -= weight;
        return loss;
    }
}

using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>
/// Learns the names of a sentence as one sequence: a conditional random field (Lafferty, McCallum and Pereira 2001). Where
/// nothing is known of a word, all its labels count as right.
/// </summary>
internal sealed class NameTrainer(float[] steps, float[] stepGradients)
{
    private const int Labels = NameDecoder.Labels;
    private readonly double[] stepFactors = new double[Labels * Labels];
    private double[] factors = [];
    private double[] forward = [];
    private double[] backward = [];
    private double[] gradients = [];

    /// <summary>Loss of a sentence; the scores of its names are replaced by their gradient.</summary>
    /// <param name="gold">Label of each word; -1 for unknown.</param>
    /// <param name="outputs">Scores of the words, a row each.</param>
    /// <param name="row">Length of a row.</param>
    /// <param name="start">Where the names' scores begin in a row.</param>
    /// <param name="weight">Weight of the loss.</param>
    public double Learn(int[] gold, Span<float> outputs, int row, int start, float weight)
    {
        var n = gold.Length;
        if (factors.Length < n * Labels)
        {
            factors = new double[n * Labels];
            forward = new double[n * Labels];
            backward = new double[n * Labels];
            gradients = new double[n * Labels];
        }

        Array.Clear(gradients, 0, n * Labels);
        var loss = 0.0;
        if (Array.Exists(gold, label => label >= 0) && IsPossible(gold))
        {
            Exponentiate(outputs, row, start, n);
            loss = (Sum(null, n, weight) - Sum(gold, n, -weight)) * weight;
        }

        for (var i = 0; i < n; i++)
        {
            for (var label = 0; label < Labels; label++)
            {
                outputs[(i * row) + start + label] = (float)gradients[(i * Labels) + label];
            }
        }

        return loss;
    }

    /// <summary>Scores as factors; what each row's largest score is taken to be cancels out between the two sums.</summary>
    private void Exponentiate(ReadOnlySpan<float> outputs, int row, int start, int n)
    {
        for (var from = 0; from < Labels; from++)
        {
            for (var to = 0; to < Labels; to++)
            {
                var step = (from * Labels) + to;
                stepFactors[step] = NameDecoder.MayFollow(from, to) ? Math.Exp(steps[step]) : 0;
            }
        }

        for (var i = 0; i < n; i++)
        {
            var scores = outputs.Slice((i * row) + start, Labels);
            var largest = float.NegativeInfinity;
            foreach (var score in scores)
            {
                largest = Math.Max(largest, score);
            }

            for (var label = 0; label < Labels; label++)
            {
                factors[(i * Labels) + label] = Math.Exp(scores[label] - largest);
            }
        }
    }

    /// <summary>
    /// The logarithm of the sum over all sequences that agree with the known labels; adds how likely each label and step
    /// is among them, times the weight. Each word's sums are scaled to 1, so that long sentences stay in range.
    /// </summary>
    private double Sum(int[]? gold, int n, double weight)
    {
        Span<double> scales = n <= 512 ? stackalloc double[512] : new double[n];
        var total = 0.0;
        for (var i = 0; i < n; i++)
        {
            var here = forward.AsSpan(i * Labels, Labels);
            var scale = 0.0;
            for (var to = 0; to < Labels; to++)
            {
                var sum = i == 0 ? stepFactors[to] : 0;
                for (var from = 0; i > 0 && from < Labels; from++)
                {
                    sum += forward[((i - 1) * Labels) + from] * stepFactors[(from * Labels) + to];
                }

                here[to] = Allows(gold, i, to) ? sum * factors[(i * Labels) + to] : 0;
                scale += here[to];
            }

            scale = Math.Max(scale, 1e-200);
            for (var to = 0; to < Labels; to++)
            {
                here[to] /= scale;
            }

            scales[i] = scale;
            total += Math.Log(scale);
        }

        backward.AsSpan((n - 1) * Labels, Labels).Fill(1);
        for (var i = n - 1; i >= 0; i--)
        {
            for (var to = 0; to < Labels; to++)
            {
                var after = Allows(gold, i, to)
                    ? factors[(i * Labels) + to] * backward[(i * Labels) + to] / scales[i]
                    : 0;
                gradients[(i * Labels) + to] += weight * forward[(i * Labels) + to] * backward[(i * Labels) + to];
                for (var from = 0; from < Labels; from++)
                {
                    var before =
                        i > 0 ? forward[((i - 1) * Labels) + from]
                        : from == 0 ? 1
                        : 0;
                    stepGradients[(from * Labels) + to] += (float)(
                        weight * before * stepFactors[(from * Labels) + to] * after
                    );
                }
            }

            for (var from = 0; i > 0 && from < Labels; from++)
            {
                var sum = 0.0;
                for (var to = 0; to < Labels; to++)
                {
                    if (Allows(gold, i, to))
                    {
                        sum +=
                            stepFactors[(from * Labels) + to]
                            * factors[(i * Labels) + to]
                            * backward[(i * Labels) + to]
                            / scales[i];
                    }
                }

                backward[((i - 1) * Labels) + from] = sum;
            }
        }

        return total;
    }

    /// <summary>Whether no label stands where it may not; annotators slip now and then.</summary>
    private static bool IsPossible(int[] gold)
    {
        for (var i = 0; i < gold.Length; i++)
        {
            var before = i == 0 ? 0 : gold[i - 1];
            if (gold[i] >= 0 && before >= 0 && !NameDecoder.MayFollow(before, gold[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Allows(int[]? gold, int i, int label) => gold is null || gold[i] < 0 || gold[i] == label;
}

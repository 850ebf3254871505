namespace Reconcile.Training.Similarity;

/// <summary>Logistic regression whose weights keep the sign that their feature's meaning gives them.</summary>
/// <remarks>
/// Cyclic coordinate descent with Newton steps (Genkin, Lewis and Madigan 2007) on the log loss with a ridge penalty on the
/// standardised weights. A weight that would take the wrong sign stays at nought: few stories can make a likeness speak
/// against a link by chance, and no editor could follow that.
/// </remarks>
internal sealed class LogisticFit
{
    /// <summary>How strongly the weights are held towards nought.</summary>
    private const double Ridge = 3;

    private const int Sweeps = 200;

    /// <summary>A sweep that changes no weight by more than this is the last.</summary>
    private const double Settled = 1e-4;

    /// <summary>The longest step of one weight in a sweep.</summary>
    private const double LongestStep = 1;

    private readonly double[][] columns;
    private readonly bool[] labels;
    private readonly double[] deviations;
    private readonly double[] counts;

    /// <param name="rows">The features of each example.</param>
    /// <param name="labels">Whether each example is a link.</param>
    /// <param name="counts">For how many each example counts.</param>
    public LogisticFit(IReadOnlyList<double[]> rows, bool[] labels, double[] counts)
    {
        this.labels = labels;
        this.counts = counts;
        columns = [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Select(row => row[i]).ToArray())];
        deviations = [.. columns.Select(Deviation)];
    }

    /// <summary>The weights.</summary>
    /// <param name="signs">The sign that each feature's weight may have.</param>
    public double[] Fit(WeightSign[] signs)
    {
        var weights = new double[columns.Length];
        var margins = new double[labels.Length];
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var largest = 0.0;
            for (var feature = 0; feature < columns.Length; feature++)
            {
                var step = Step(feature, weights[feature], signs[feature], margins);
                if (step == 0)
                {
                    continue;
                }

                weights[feature] += step;
                largest = Math.Max(largest, Math.Abs(step) * Math.Max(deviations[feature], 1e-3));
                var column = columns[feature];
                for (var i = 0; i < margins.Length; i++)
                {
                    margins[i] += step * column[i];
                }
            }

            if (largest < Settled)
            {
                break;
            }
        }

        return weights;
    }

    private double Step(int feature, double weight, WeightSign sign, double[] margins)
    {
        var column = columns[feature];
        var isBias = deviations[feature] == 0;
        if (sign is WeightSign.None || (isBias && column[0] == 0))
        {
            return 0;
        }

        var penalty = isBias ? 0 : Ridge * deviations[feature] * deviations[feature];
        var (slope, curve) = (penalty * weight, penalty + 1e-9);
        for (var i = 0; i < margins.Length; i++)
        {
            if (column[i] == 0)
            {
                continue;
            }

            var probability = 1 / (1 + Math.Exp(-margins[i]));
            slope += counts[i] * (probability - (labels[i] ? 1 : 0)) * column[i];
            curve += counts[i] * probability * (1 - probability) * column[i] * column[i];
        }

        var next = weight + Math.Clamp(-slope / curve, -LongestStep, LongestStep);
        return sign switch
            {
                WeightSign.Positive => Math.Max(0, next),
                WeightSign.Negative => Math.Min(0, next),
                _ => next,
            } - weight;
    }

    private static double Deviation(double[] column)
    {
        var mean = column.Average();
        return Math.Sqrt(column.Average(value => (value - mean) * (value - mean)));
    }
}

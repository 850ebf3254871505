namespace Reconcile.Training.Coreference;

/// <summary>Fits the weights of antecedents: one choice among all candidates and nothing.</summary>
/// <remarks>
/// Log-linear ranking (Denis and Baldridge 2008) with a ridge penalty, by gradient steps whose size each weight adapts (Adagrad).
/// The likelihood is that of all right candidates together.
/// </remarks>
internal static class AntecedentFit
{
    private const double Ridge = 1e-3;
    private const double Rate = 0.5;
    private const int Rounds = 300;

    /// <summary>The weights, by feature.</summary>
    public static double[] Fit(IReadOnlyList<PronounExample> examples, int features)
    {
        var (weights, seen) = (new double[features], new double[features]);
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[features];
            foreach (var example in examples)
            {
                Add(example, weights, slope);
            }

            for (var i = 0; i < features; i++)
            {
                var step = (slope[i] / examples.Count) - (Ridge * weights[i]);
                seen[i] += step * step;
                weights[i] += Rate * step / (Math.Sqrt(seen[i]) + 1e-9);
            }
        }

        return weights;
    }

    private static void Add(PronounExample example, double[] weights, double[] slope)
    {
        var rows = example.Rows;
        var shares = rows.Select(row => Math.Exp(row.Zip(weights, (value, weight) => value * weight).Sum())).ToArray();
        var all = 1 + shares.Sum();
        var right = example.Right.Contains(true) ? shares.Where((_, i) => example.Right[i]).Sum() : 0;
        for (var i = 0; i < rows.Length; i++)
        {
            var pull = (example.Right[i] ? shares[i] / right : 0) - (shares[i] / all);
            for (var j = 0; j < slope.Length; j++)
            {
                slope[j] += pull * rows[i][j];
            }
        }
    }
}

namespace Reconcile.Training.Similarity;

/// <summary>Logistic regression with a quadratic penalty, fitted by Newton's method.</summary>
internal static class LogisticRegression
{
    private const int MostSteps = 40;
    private const double Enough = 1e-7;

    /// <summary>The weights that make the labels most likely.</summary>
    /// <param name="features">One row an example; the first feature is the bias and is not penalised.</param>
    /// <param name="labels">True or false for each example.</param>
    /// <param name="penalty">Strength of the penalty on the squared weights; greater than 0.</param>
    public static double[] Fit(IReadOnlyList<double[]> features, IReadOnlyList<bool> labels, double penalty)
    {
        var size = features.Count > 0 ? features[0].Length : 0;
        var weights = new double[size];
        for (var step = 0; step < MostSteps; step++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            for (var i = 0; i < size; i++)
            {
                var strength = i == 0 ? 1e-9 : penalty;
                gradient[i] = -strength * weights[i];
                curvature[i, i] = strength;
            }

            for (var row = 0; row < features.Count; row++)
            {
                Add(features[row], labels[row], weights, gradient, curvature);
            }

            var change = Solve(curvature, gradient);
            for (var i = 0; i < size; i++)
            {
                weights[i] += change[i];
            }

            if (change.Max(Math.Abs) < Enough)
            {
                break;
            }
        }

        return weights;
    }

    private static void Add(double[] x, bool label, double[] weights, double[] gradient, double[,] curvature)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += x[i] * weights[i];
        }

        var p = 1 / (1 + Math.Exp(-sum));
        var error = (label ? 1 : 0) - p;
        var spread = p * (1 - p);
        for (var i = 0; i < x.Length; i++)
        {
            if (x[i] == 0)
            {
                continue;
            }

            gradient[i] += error * x[i];
            for (var j = 0; j < x.Length; j++)
            {
                curvature[i, j] += spread * x[i] * x[j];
            }
        }
    }

    /// <summary>Gaussian elimination with pivoting; a column without a pivot gets 0.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var a = (double[,])matrix.Clone();
        var b = (double[])right.Clone();
        for (var column = 0; column < n; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < n; row++)
            {
                pivot = Math.Abs(a[row, column]) > Math.Abs(a[pivot, column]) ? row : pivot;
            }

            if (Math.Abs(a[pivot, column]) < 1e-12)
            {
                a[column, column] = 1;
                b[column] = 0;
                continue;
            }

            for (var k = 0; k < n; k++)
            {
                (a[column, k], a[pivot, k]) = (a[pivot, k], a[column, k]);
            }

            (b[column], b[pivot]) = (b[pivot], b[column]);
            for (var row = column + 1; row < n; row++)
            {
                var factor = a[row, column] / a[column, column];
                for (var k = column; k < n; k++)
                {
                    a[row, k] -= factor * a[column, k];
                }

                b[row] -= factor * b[column];
            }
        }

        var x = new double[n];
        for (var row = n - 1; row >= 0; row--)
        {
            var sum = b[row];
            for (var k = row + 1; k < n; k++)
            {
                sum -= a[row, k] * x[k];
            }

            x[row] = sum / a[row, row];
        }

        return x;
    }
}

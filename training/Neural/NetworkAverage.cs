using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>The mean of networks of one line of training, where each went on from one before it.</summary>
internal static class NetworkAverage
{
    /// <summary>
    /// The mean with the last network's features; where another one lacks a feature, the last one's row stands for its own.
    /// </summary>
    public static NetworkWeights Of(IReadOnlyList<NetworkWeights> networks)
    {
        var last = networks[^1];
        var length = last.Shape.Feature;
        var sums = last.Arrays().Select(array => new float[array.Values.Length]).ToArray();
        foreach (var network in networks)
        {
            for (var row = 0; row < last.Features.Count; row++)
            {
                var same = network.Features.Find(last.Features.Keys[row]);
                var values =
                    same < 0 ? last.FeatureRows.AsSpan(row * length) : network.FeatureRows.AsSpan(same * length);
                Matrices.Add(values[..length], sums[0].AsSpan(row * length, length));
            }

            foreach (var (sum, array) in sums.Zip(network.Arrays()).Skip(1))
            {
                Matrices.Add(array.Values, sum);
            }
        }

        foreach (var (sum, array) in sums.Zip(last.Arrays()))
        {
            for (var i = 0; i < sum.Length; i++)
            {
                array.Values[i] = sum[i] / networks.Count;
            }
        }

        return last;
    }
}

using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>The weights that training starts from.</summary>
internal static class FirstWeights
{
    public static void Fill(NetworkWeights weights)
    {
        var start = new Dice(3);
        start.Fill(weights.FeatureRows, 0.12f);
        foreach (var layer in weights.Layers)
        {
            start.Fill(layer.Input, MathF.Sqrt(3f / layer.Inputs));
            start.Fill(layer.Forward, MathF.Sqrt(2f / layer.Hidden));
            start.Fill(layer.Backward, MathF.Sqrt(2f / layer.Hidden));
            layer.Bias.AsSpan(layer.Hidden, layer.Hidden).Fill(1);
            layer.Bias.AsSpan(5 * layer.Hidden, layer.Hidden).Fill(1);
        }

        var width = 2 * weights.Shape.Hidden;
        start.Fill(weights.Output, MathF.Sqrt(3f / width));
        start.Fill(weights.Arc, MathF.Sqrt(4f / width));
        start.Fill(weights.ArcPair, MathF.Sqrt(0.5f / weights.Shape.Arc));
        start.Fill(weights.ArcRoot, 0.5f);
        start.Fill(weights.RelationRoot, 0.5f);
        start.Fill(weights.Relation, MathF.Sqrt(3f / weights.Shape.Relation));
    }

    /// <summary>Takes over the weights of an earlier network of the same shape; features that it lacks begin with zeros.</summary>
    public static void Take(NetworkWeights weights, NetworkWeights earlier)
    {
        var length = weights.Shape.Feature;
        for (var row = 0; row < weights.Features.Count; row++)
        {
            if (earlier.Features.Find(weights.Features.Keys[row]) is var old and >= 0)
            {
                earlier.FeatureRows.AsSpan(old * length, length).CopyTo(weights.FeatureRows.AsSpan(row * length));
            }
        }

        foreach (var (to, from) in weights.Arrays().Zip(earlier.Arrays()).Skip(1))
        {
            from.Values.CopyTo(to.Values, 0);
        }
    }
}

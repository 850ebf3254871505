using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>The network's input rows in training: forward from words to rows, and back to the rows of their features.</summary>
internal sealed class InputTrainer(
    NetworkWeights weights,
    float[] rowGradients,
    WordVectors vectors,
    float[] hideWord,
    Adam adam,
    Dice dice
)
{
    /// <summary>Adds up the rows of the words' features beside their vectors; some words and vectors are hidden.</summary>
    /// <returns>The feature rows that were used, -1 for none.</returns>
    public int[] Show(List<Example> examples, float[] input, float hideVectors, float hideWords)
    {
        var shape = weights.Shape;
        var shown = new int[input.Length / shape.Inputs * TokenFeatures.Count];
        var word = 0;
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Length; i++, word++)
            {
                var row = input.AsSpan(word * shape.Inputs, shape.Inputs);
                if (example.Vectors[i] >= 0 && dice.Next() >= hideVectors)
                {
                    vectors.CopyTo(example.Vectors[i], row);
                }

                for (var k = 0; k < TokenFeatures.Count; k++)
                {
                    var feature = example.Features[(i * TokenFeatures.Count) + k];
                    if (k == TokenFeatures.Word && feature >= 0 && dice.Next() < hideWords + hideWord[feature])
                    {
                        feature = -1;
                    }

                    shown[(word * TokenFeatures.Count) + k] = feature;
                    if (feature >= 0)
                    {
                        adam.Refresh(feature);
                        Matrices.Add(
                            weights.FeatureRows.AsSpan(feature * shape.Feature, shape.Feature),
                            row[shape.Vector..]
                        );
                    }
                }
            }
        }

        return shown;
    }

    /// <summary>Adds the gradient of the input rows to that of the features' rows.</summary>
    public void Back(int[] shown, float[] gradient)
    {
        var shape = weights.Shape;
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] >= 0)
            {
                Matrices.Add(
                    gradient.AsSpan((i / TokenFeatures.Count * shape.Inputs) + shape.Vector, shape.Feature),
                    rowGradients.AsSpan(shown[i] * shape.Feature, shape.Feature)
                );
            }
        }
    }
}

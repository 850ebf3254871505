using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>Trains all outputs of the network together by back-propagation.</summary>
internal sealed class NetworkTrainer
{
    private readonly NetworkWeights weights;
    private readonly NetworkWeights gradients;
    private readonly WordVectors vectors;
    private readonly float[] hideWord;
    private readonly TrainingPlan plan;
    private readonly Dice dice = new(7);
    private readonly LstmTrainer[] layers;
    private readonly NameTrainer names;
    private readonly Adam adam;

    /// <param name="weights">Weights to start from; they are changed.</param>
    /// <param name="vectors">Vectors of words.</param>
    /// <param name="hideWord">How often to hide the word feature with each row.</param>
    /// <param name="plan">Settings.</param>
    public NetworkTrainer(NetworkWeights weights, WordVectors vectors, float[] hideWord, TrainingPlan plan)
    {
        this.weights = weights;
        this.vectors = vectors;
        this.hideWord = hideWord;
        this.plan = plan;
        gradients = new NetworkWeights(weights.Shape, weights.Labels, weights.Features);
        layers = [.. weights.Layers.Zip(gradients.Layers, (w, g) => new LstmTrainer(w, g))];
        names = new NameTrainer(weights.NameSteps, gradients.NameSteps);
        Initialise();
        adam = new Adam(
            [.. weights.Arrays().Select(a => a.Values)],
            [.. gradients.Arrays().Select(a => a.Values)],
            weights.Shape.Feature
        );
    }

    public void Train(IReadOnlyList<Example> examples, Action<int, double> report)
    {
        var steps = 0;
        var all = plan.Epochs * (int)Math.Ceiling(examples.Sum(e => e.Length) / (double)plan.BatchWords);
        for (var epoch = 0; epoch < plan.Epochs; epoch++)
        {
            var loss = 0.0;
            foreach (var batch in Batches(examples))
            {
                loss += Learn(batch);
                steps++;
                var progress = Math.Min(1, steps / (float)all);
                var rate = plan.Rate * Math.Min(1, steps / 300f) * (0.02f + (0.98f * (1 - progress)));
                adam.Step(rate, plan.LongestGradient, plan.WeightDecay, Math.Max(plan.Averaging, 1f / (steps + 10)));
            }

            report(epoch, loss);
        }

        adam.UseAverages();
    }

    /// <summary>Loss of a batch; its gradients are added up.</summary>
    internal double Learn(List<Example> examples)
    {
        var batch = new SentenceBatch([.. examples.Select(e => e.Length)]);
        var n = batch.Words;
        var shape = weights.Shape;
        var width = 2 * shape.Hidden;
        var input = new float[n * shape.Inputs];
        var shown = ShowWords(examples, input);
        var inputMask = Drop(input, plan.InputDropout);
        var states = new float[layers.Length][];
        var masks = new float[layers.Length][];
        for (var i = 0; i < layers.Length; i++)
        {
            states[i] = new float[n * width];
            layers[i].Forward(batch, i == 0 ? input : states[i - 1], states[i]);
            masks[i] = Drop(states[i], plan.StateDropout);
        }

        var top = states[^1];
        var topGradient = new float[top.Length];
        var formGradient = new float[input.Length];
        var loss =
            LearnLabels(examples, n, input, formGradient, top, topGradient)
            + LearnArcs(examples, batch, top, topGradient);
        for (var i = layers.Length - 1; i >= 0; i--)
        {
            Multiply(topGradient, masks[i]);
            var below = new float[i == 0 ? input.Length : states[i - 1].Length];
            layers[i].Backward(batch, i == 0 ? input : states[i - 1], below, topGradient);
            topGradient = below;
        }

        Matrices.Add(formGradient, topGradient);
        Multiply(topGradient, inputMask);
        BackToFeatures(shown, topGradient);
        return loss;
    }

    private void Initialise()
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

    private List<List<Example>> Batches(IReadOnlyList<Example> examples)
    {
        // Sentences of like length, so that the recurrent layers' steps are full; but not the same ones each time.
        var order = examples.Select(e => (Example: e, Key: e.Length * (1 + (0.25f * dice.Next())))).ToArray();
        Array.Sort(order, (a, b) => a.Key.CompareTo(b.Key));
        var batches = new List<List<Example>> { new() };
        var words = 0;
        foreach (var (example, _) in order)
        {
            if (words + example.Length > plan.BatchWords && batches[^1].Count > 0)
            {
                batches.Add([]);
                words = 0;
            }

            batches[^1].Add(example);
            words += example.Length;
        }

        dice.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(batches));
        return batches;
    }

    private int[] ShowWords(List<Example> examples, float[] input)
    {
        var shape = weights.Shape;
        var shown = new int[input.Length / shape.Inputs * TokenFeatures.Count];
        var word = 0;
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Length; i++, word++)
            {
                var row = input.AsSpan(word * shape.Inputs, shape.Inputs);
                if (example.Vectors[i] >= 0 && dice.Next() >= plan.VectorDropout)
                {
                    vectors.CopyTo(example.Vectors[i], row);
                }

                for (var k = 0; k < TokenFeatures.Count; k++)
                {
                    var feature = example.Features[(i * TokenFeatures.Count) + k];
                    if (k == TokenFeatures.Word && feature >= 0 && dice.Next() < plan.WordDropout + hideWord[feature])
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

    private void BackToFeatures(int[] shown, float[] gradient)
    {
        var shape = weights.Shape;
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] >= 0)
            {
                Matrices.Add(
                    gradient.AsSpan((i / TokenFeatures.Count * shape.Inputs) + shape.Vector, shape.Feature),
                    gradients.FeatureRows.AsSpan(shown[i] * shape.Feature, shape.Feature)
                );
            }
        }
    }

    private double LearnLabels(
        List<Example> examples,
        int n,
        float[] input,
        float[] inputGradient,
        float[] top,
        float[] topGradient
    )
    {
        var labels = weights.Labels;
        var width = 2 * weights.Shape.Hidden;
        var outputs = new float[n * labels.Outputs];
        var inputs = weights.Shape.Inputs;
        Matrices.Forward(n, top, width, weights.Output, weights.OutputBias, outputs, labels.Outputs);
        MatrixProduct.Add(
            n,
            labels.Outputs,
            inputs,
            input,
            inputs,
            1,
            weights.FormOutput,
            labels.Outputs,
            outputs,
            labels.Outputs
        );
        var loss = 0.0;
        var word = 0;
        foreach (var example in examples)
        {
            for (var i = 0; i < example.Length; i++, word++)
            {
                var row = outputs.AsSpan(word * labels.Outputs, labels.Outputs);
                loss += Softmax(row[..labels.ClassStart], example.Tags[i], plan.TagWeight / n);
                loss += Softmax(row[labels.ClassStart..labels.NameStart], example.Classes[i], plan.TagWeight / n);
                row[(labels.NameStart + labels.Names.Length)..].Clear();
            }

            loss += names.Learn(
                example.Names,
                outputs.AsSpan((word - example.Length) * labels.Outputs),
                labels.Outputs,
                labels.NameStart,
                plan.NameWeight / n
            );
        }

        Matrices.Backward(
            n,
            input,
            inputGradient,
            inputs,
            weights.FormOutput,
            gradients.FormOutput,
            null,
            outputs,
            labels.Outputs
        );
        Matrices.Backward(
            n,
            top,
            topGradient,
            width,
            weights.Output,
            gradients.Output,
            gradients.OutputBias,
            outputs,
            labels.Outputs
        );
        return loss;
    }

    private double LearnArcs(List<Example> examples, SentenceBatch batch, float[] top, float[] topGradient)
    {
        var n = batch.Words;
        var shape = weights.Shape;
        var width = 2 * shape.Hidden;
        var arcs = new float[n * shape.Arcs];
        Matrices.Forward(n, top, width, weights.Arc, weights.ArcBias, arcs, shape.Arcs);
        for (var i = 0; i < n; i++)
        {
            var row = arcs.AsSpan(i * shape.Arcs, 2 * shape.Arc);
            foreach (ref var value in row)
            {
                value = Math.Max(0, value);
            }
        }

        var mask = Drop(arcs, plan.ArcDropout);
        var gradient = new float[arcs.Length];
        var loss = 0.0;
        for (var i = 0; i < examples.Count; i++)
        {
            loss += LearnHeads(examples[i], batch.Starts[i], arcs, gradient, n);
        }

        loss += LearnRelations(examples, batch, arcs, gradient);
        Multiply(gradient, mask);
        for (var i = 0; i < n; i++)
        {
            for (var k = i * shape.Arcs; k < (i * shape.Arcs) + (2 * shape.Arc); k++)
            {
                gradient[k] = arcs[k] > 0 ? gradient[k] : 0;
            }
        }

        Matrices.Backward(
            n,
            top,
            topGradient,
            width,
            weights.Arc,
            gradients.Arc,
            gradients.ArcBias,
            gradient,
            shape.Arcs
        );
        return loss;
    }

    private double LearnHeads(Example example, int start, float[] arcs, float[] gradient, int words)
    {
        var shape = weights.Shape;
        var (n, arc) = (example.Length, shape.Arc);
        var columns = (n + MatrixProduct.Lane) / MatrixProduct.Lane * MatrixProduct.Lane;
        var dependents = new float[n * arc];
        var heads = new float[columns * arc];
        weights.ArcRoot.CopyTo(heads, 0);
        for (var i = 0; i < n; i++)
        {
            var row = arcs.AsSpan((start + i) * shape.Arcs, 2 * arc);
            row[..arc].CopyTo(dependents.AsSpan(i * arc));
            row[arc..].CopyTo(heads.AsSpan((i + 1) * arc));
        }

        var pairs = new float[n * arc];
        Matrices.Forward(n, dependents, arc, weights.ArcPair, weights.ArcHeadBias, pairs, arc);
        var turned = Matrices.Transpose(heads, columns, arc, columns).ToArray();
        var scores = new float[n * columns];
        MatrixProduct.Add(n, columns, arc, pairs, arc, 1, turned, columns, scores, columns);
        var loss = 0.0;
        for (var i = 0; i < n; i++)
        {
            var row = scores.AsSpan(i * columns, columns);
            row[i + 1] = float.NegativeInfinity;
            loss += Softmax(row[..(n + 1)], example.Heads[i], 1f / words);
            row[(n + 1)..].Clear();
        }

        var pairGradient = new float[n * arc];
        MatrixProduct.Add(n, arc, columns, scores, columns, 1, heads, arc, pairGradient, arc);
        var headGradient = new float[columns * arc];
        MatrixProduct.Add(columns, arc, n, scores, 1, columns, pairs, arc, headGradient, arc);
        var dependentGradient = new float[n * arc];
        Matrices.Backward(
            n,
            dependents,
            dependentGradient,
            arc,
            weights.ArcPair,
            gradients.ArcPair,
            gradients.ArcHeadBias,
            pairGradient,
            arc
        );
        Matrices.Add(headGradient.AsSpan(0, arc), gradients.ArcRoot);
        for (var i = 0; i < n; i++)
        {
            var row = gradient.AsSpan((start + i) * shape.Arcs, 2 * arc);
            Matrices.Add(dependentGradient.AsSpan(i * arc, arc), row[..arc]);
            Matrices.Add(headGradient.AsSpan((i + 1) * arc, arc), row[arc..]);
        }

        return loss;
    }

    private double LearnRelations(List<Example> examples, SentenceBatch batch, float[] arcs, float[] gradient)
    {
        var shape = weights.Shape;
        var n = batch.Words;
        var (size, outputs) = (shape.Relation, weights.Labels.ArcOutputs);
        var sums = new float[n * size];
        var headRows = new int[n];
        for (var s = 0; s < examples.Count; s++)
        {
            for (var i = 0; i < examples[s].Length; i++)
            {
                var word = batch.Starts[s] + i;
                headRows[word] = examples[s].Heads[i] == 0 ? -1 : batch.Starts[s] + examples[s].Heads[i] - 1;
                var sum = sums.AsSpan(word * size, size);
                arcs.AsSpan((word * shape.Arcs) + (2 * shape.Arc), size).CopyTo(sum);
                Matrices.Add(HeadOf(arcs, weights.RelationRoot, headRows[word]), sum);
                foreach (ref var value in sum)
                {
                    value = Math.Max(0, value);
                }
            }
        }

        var scores = new float[n * outputs];
        Matrices.Forward(n, sums, size, weights.Relation, weights.RelationBias, scores, outputs);
        var loss = 0.0;
        for (var s = 0; s < examples.Count; s++)
        {
            for (var i = 0; i < examples[s].Length; i++)
            {
                var row = scores.AsSpan((batch.Starts[s] + i) * outputs, outputs);
                loss += Softmax(row[..weights.Labels.Relations.Length], examples[s].Relations[i], 1f / n);
                row[weights.Labels.Relations.Length..].Clear();
            }
        }

        var sumGradient = new float[sums.Length];
        Matrices.Backward(
            n,
            sums,
            sumGradient,
            size,
            weights.Relation,
            gradients.Relation,
            gradients.RelationBias,
            scores,
            outputs
        );
        for (var word = 0; word < n; word++)
        {
            var row = sumGradient.AsSpan(word * size, size);
            for (var k = 0; k < size; k++)
            {
                row[k] = sums[(word * size) + k] > 0 ? row[k] : 0;
            }

            Matrices.Add(row, gradient.AsSpan((word * shape.Arcs) + (2 * shape.Arc), size));
            Matrices.Add(row, HeadOf(gradient, gradients.RelationRoot, headRows[word]));
        }

        return loss;
    }

    private Span<float> HeadOf(float[] arcs, float[] root, int head) =>
        head < 0
            ? root
            : arcs.AsSpan(
                (head * weights.Shape.Arcs) + (2 * weights.Shape.Arc) + weights.Shape.Relation,
                weights.Shape.Relation
            );

    /// <summary>Turns scores into the gradient of their cross entropy; no gold label, no gradient.</summary>
    private static double Softmax(Span<float> scores, int gold, float weight)
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

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - largest);
            sum += score;
        }

        var loss = -Math.Log(Math.Max(scores[gold] / sum, 1e-20)) * weight;
        foreach (ref var score in scores)
        {
            score *= weight / sum;
        }

        scores[gold] -= weight;
        return loss;
    }

    private float[] Drop(float[] values, float rate)
    {
        var mask = new float[values.Length];
        var keep = 1 / (1 - rate);
        for (var i = 0; i < mask.Length; i++)
        {
            mask[i] = dice.Next() < rate ? 0 : keep;
            values[i] *= mask[i];
        }

        return mask;
    }

    private static void Multiply(float[] values, float[] factors)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= factors[i];
        }
    }
}

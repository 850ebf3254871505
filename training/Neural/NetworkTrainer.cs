using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>Trains all outputs of the network together by back-propagation.</summary>
internal sealed class NetworkTrainer
{
    private readonly NetworkWeights weights;
    private readonly NetworkWeights gradients;
    private readonly TrainingPlan plan;
    private readonly Dice dice;
    private readonly LstmTrainer[] layers;
    private readonly NameTrainer names;
    private readonly Adam adam;
    private readonly InputTrainer inputs;

    /// <param name="weights">Weights to start from; they are changed.</param>
    /// <param name="vectors">Vectors of words.</param>
    /// <param name="hideWord">How often to hide the word feature with each row.</param>
    /// <param name="plan">Settings.</param>
    public NetworkTrainer(NetworkWeights weights, WordVectors vectors, float[] hideWord, TrainingPlan plan)
    {
        this.weights = weights;
        this.plan = plan;
        dice = new Dice(plan.Seed);
        gradients = new NetworkWeights(weights.Shape, weights.Labels, weights.Features);
        layers = [.. weights.Layers.Zip(gradients.Layers, (w, g) => new LstmTrainer(w, g))];
        names = new NameTrainer(weights.NameSteps, gradients.NameSteps);
        adam = new Adam(
            [.. weights.Arrays().Select(a => a.Values)],
            [.. gradients.Arrays().Select(a => a.Values)],
            weights.Shape.Feature
        );
        inputs = new InputTrainer(weights, gradients.FeatureRows, vectors, hideWord, adam, dice);
    }

    public void Train(IReadOnlyList<Example> examples, Action<int, double> report)
    {
        var steps = 0;
        var all = plan.Epochs * (int)Math.Ceiling(examples.Sum(e => e.Length) / (double)plan.BatchWords);
        for (var epoch = 0; epoch < plan.Epochs; epoch++)
        {
            var loss = 0.0;
            foreach (var batch in Batches.Of(examples, plan.BatchWords, dice))
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
        var shown = inputs.Show(examples, input, plan.VectorDropout, plan.WordDropout);
        var inputMask = dice.Drop(input, plan.InputDropout);
        var states = new float[layers.Length][];
        var masks = new float[layers.Length][];
        for (var i = 0; i < layers.Length; i++)
        {
            states[i] = new float[n * width];
            layers[i].Forward(batch, i == 0 ? input : states[i - 1], states[i]);
            masks[i] = dice.Drop(states[i], plan.StateDropout);
        }

        var top = states[^1];
        var topGradient = new float[top.Length];
        var formGradient = new float[input.Length];
        var loss =
            LearnLabels(examples, n, input, formGradient, top, topGradient)
            + LearnArcs(examples, batch, top, topGradient);
        for (var i = layers.Length - 1; i >= 0; i--)
        {
            Matrices.Multiply(topGradient, masks[i]);
            var below = new float[i == 0 ? input.Length : states[i - 1].Length];
            layers[i].Backward(batch, i == 0 ? input : states[i - 1], below, topGradient);
            topGradient = below;
        }

        Matrices.Add(formGradient, topGradient);
        Matrices.Multiply(topGradient, inputMask);
        inputs.Back(shown, topGradient);
        return loss;
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
        var inputLength = weights.Shape.Inputs;
        Matrices.Forward(n, top, width, weights.Output, weights.OutputBias, outputs, labels.Outputs);
        MatrixProduct.Add(
            n,
            labels.Outputs,
            inputLength,
            input,
            inputLength,
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
                loss += Softmax.Learn(row[..labels.ClassStart], example.Tags[i], plan.TagWeight / n);
                loss += Softmax.Learn(row[labels.ClassStart..labels.NameStart], example.Classes[i], plan.TagWeight / n);
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
            inputLength,
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

        var mask = dice.Drop(arcs, plan.ArcDropout);
        var gradient = new float[arcs.Length];
        var loss = 0.0;
        for (var i = 0; i < examples.Count; i++)
        {
            loss += LearnHeads(examples[i], batch.Starts[i], arcs, gradient, n);
        }

        loss += LearnRelations(examples, batch, arcs, gradient);
        Matrices.Multiply(gradient, mask);
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
            loss += Softmax.Learn(row[..(n + 1)], example.Heads[i], 1f / words);
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
                loss += Softmax.Learn(row[..weights.Labels.Relations.Length], examples[s].Relations[i], 1f / n);
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
}

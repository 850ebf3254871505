using Reconcile.Language;

namespace Reconcile.Training.Neural;

/// <summary>
/// Trains the lower recurrent layer and the features' rows on plain text, before anything is learned from the treebanks: from
/// what it has read, each direction guesses the word that comes next.
/// </summary>
internal sealed class PlainTrainer
{
    private const int Directions = 2;

    private readonly NetworkWeights weights;
    private readonly TrainingPlan plan;
    private readonly int classes;
    private readonly Dice dice = new(11);
    private readonly LstmTrainer layer;
    private readonly InputTrainer inputs;
    private readonly Adam adam;
    private readonly float[][] guesses;
    private readonly float[][] guessGradients;
    private readonly float[][] biases;
    private readonly float[][] biasGradients;

    /// <param name="weights">Weights to start from; those of the lower layer and the features are changed.</param>
    /// <param name="vectors">Vectors of words.</param>
    /// <param name="hideWord">How often to hide the word feature with each row.</param>
    /// <param name="classes">Number of words and kinds of words to guess, a multiple of the matrix products' lane.</param>
    /// <param name="plan">Settings.</param>
    public PlainTrainer(NetworkWeights weights, WordVectors vectors, float[] hideWord, int classes, TrainingPlan plan)
    {
        this.weights = weights;
        this.plan = plan;
        this.classes = classes;
        var lower = weights.Layers[0];
        var gradients = new LstmWeights(lower.Inputs, lower.Hidden);
        var rowGradients = new float[weights.FeatureRows.Length];
        layer = new LstmTrainer(lower, gradients);
        (guesses, guessGradients) = (ForEach(lower.Hidden * classes), ForEach(lower.Hidden * classes));
        (biases, biasGradients) = (ForEach(classes), ForEach(classes));
        var start = new Dice(13);
        foreach (var guess in guesses)
        {
            start.Fill(guess, MathF.Sqrt(3f / lower.Hidden));
        }

        adam = new Adam(
            [weights.FeatureRows, .. Arrays(lower), .. guesses, .. biases],
            [rowGradients, .. Arrays(gradients), .. guessGradients, .. biasGradients],
            weights.Shape.Feature
        );
        inputs = new InputTrainer(weights, rowGradients, vectors, hideWord, adam, dice);
    }

    /// <param name="examples">Sentences, with the class of each word as its tag.</param>
    /// <param name="report">Is told the mean loss of every so many batches.</param>
    public void Train(IReadOnlyList<Example> examples, Action<double> report)
    {
        const int Reported = 500;
        var batches = Enumerable
            .Range(0, plan.PlainEpochs)
            .SelectMany(_ => Batches.Of(examples, plan.BatchWords, dice))
            .ToList();
        var loss = 0.0;
        for (var i = 0; i < batches.Count; i++)
        {
            loss += Learn(batches[i]);
            var rate = plan.Rate * Math.Min(1, i / 300f) * (0.05f + (0.95f * (1 - (i / (float)batches.Count))));
            adam.Step(rate, plan.LongestGradient, plan.WeightDecay / 4, Math.Max(1f / 500, 1f / (i + 10)));
            if ((i + 1) % Reported == 0)
            {
                report(loss / Reported);
                loss = 0;
            }
        }

        adam.UseAverages();
    }

    private double Learn(List<Example> examples)
    {
        var batch = new SentenceBatch([.. examples.Select(e => e.Length)]);
        var (n, width) = (batch.Words, 2 * weights.Shape.Hidden);
        var input = new float[n * weights.Shape.Inputs];
        var shown = inputs.Show(examples, input, plan.VectorDropout, plan.WordDropout);
        var inputMask = dice.Drop(input, plan.PlainDropout);
        var states = new float[n * width];
        layer.Forward(batch, input, states);
        var mask = dice.Drop(states, plan.PlainDropout);
        var stateGradient = new float[states.Length];
        var loss = 0.0;
        for (var direction = 0; direction < Directions; direction++)
        {
            loss += Guess(direction, Targets(examples, direction), n, states, stateGradient);
        }

        Matrices.Multiply(stateGradient, mask);
        var inputGradient = new float[input.Length];
        layer.Backward(batch, input, inputGradient, stateGradient);
        Matrices.Multiply(inputGradient, inputMask);
        inputs.Back(shown, inputGradient);
        return loss;
    }

    /// <summary>The class of the word after each word, or before it; 0 beyond the sentence.</summary>
    private static int[] Targets(List<Example> examples, int direction) =>
        [
            .. examples.SelectMany(example =>
                direction == 0 ? example.Tags.Skip(1).Append(0) : example.Tags.SkipLast(1).Prepend(0)
            ),
        ];

    /// <summary>Loss of a direction's guesses; the gradient is added to that of the states.</summary>
    private double Guess(int direction, int[] targets, int n, float[] states, float[] stateGradient)
    {
        var hidden = weights.Shape.Hidden;
        var (start, width) = (direction * hidden, Directions * hidden);
        var matrix = guesses[direction];
        var scores = new float[n * classes];
        for (var i = 0; i < n; i++)
        {
            biases[direction].CopyTo(scores, i * classes);
        }

        var used = states.AsSpan(start);
        MatrixProduct.Add(n, classes, hidden, used, width, 1, matrix, classes, scores, classes);
        var loss = 0.0;
        for (var i = 0; i < n; i++)
        {
            loss += Softmax.Learn(scores.AsSpan(i * classes, classes), targets[i], 0.5f / n);
        }

        Matrices.AddRows(n, scores, biasGradients[direction]);
        MatrixProduct.Add(hidden, classes, n, used, 1, width, scores, classes, guessGradients[direction], classes);
        var turned = Matrices.Transpose(matrix, hidden, classes, hidden);
        MatrixProduct.Add(n, hidden, classes, scores, classes, 1, turned, hidden, stateGradient.AsSpan(start), width);
        return loss;
    }

    private static float[][] Arrays(LstmWeights layer) => [layer.Input, layer.Bias, layer.Forward, layer.Backward];

    private static float[][] ForEach(int length) => [new float[length], new float[length]];
}

using System.Runtime.InteropServices;

namespace Reconcile.Language;

/// <summary>Runs the network over batches of sentences. Holds buffers, so one instance serves one thread at a time.</summary>
internal sealed class NetworkRun
{
    private readonly NetworkWeights weights;
    private readonly WordVectors vectors;
    private readonly int rootRelation;
    private readonly LstmLayer[] layers;
    private readonly TreeDecoder trees = new();
    private readonly Dictionary<ulong, int> forms = [];
    private readonly List<float> inputs = [];
    private float[] projected = [];
    private float[][] states;
    private float[] outputs = [];
    private float[] arcs = [];
    private float[] pairs = [];
    private float[] turned = [];
    private float[] scores = [];
    private float[] relations = [];
    private int[] rows = [];

    public NetworkRun(NetworkWeights weights, WordVectors vectors)
    {
        this.weights = weights;
        this.vectors = vectors;
        rootRelation = Array.IndexOf(weights.Labels.Relations, "root");
        layers = Array.ConvertAll(weights.Layers, layer => new LstmLayer(layer));
        states = new float[layers.Length][];
        Array.Fill(states, []);
    }

    /// <summary>Reads the words of a batch and writes what they are.</summary>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="words">The spans of all words, sentence by sentence.</param>
    /// <param name="batch">The sentences' lengths.</param>
    /// <param name="result">One place for each word.</param>
    public void Read(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Text.TextSpan> words,
        SentenceBatch batch,
        Span<WordReading> result
    )
    {
        Reserve(batch);
        ReadForms(text, words);
        var shape = weights.Shape;
        var width = 8 * shape.Hidden;
        for (var i = 0; i < layers.Length; i++)
        {
            var layer = weights.Layers[i];
            var count = i == 0 ? forms.Count : batch.Words;
            var input = i == 0 ? CollectionsMarshal.AsSpan(inputs) : states[i - 1];
            Fill(projected, layer.Bias, count);
            MatrixProduct.Add(count, width, layer.Inputs, input, layer.Inputs, 1, layer.Input, width, projected, width);
            layers[i].Run(batch, projected, i == 0 ? rows.AsSpan(0, batch.Words) : [], states[i]);
        }

        var top = states[^1];
        ScoreLabels(batch, top);
        Fill(arcs, weights.ArcBias, batch.Words);
        MatrixProduct.Add(
            batch.Words,
            shape.Arcs,
            2 * shape.Hidden,
            top,
            2 * shape.Hidden,
            1,
            weights.Arc,
            shape.Arcs,
            arcs,
            shape.Arcs
        );
        Rectify(arcs.AsSpan(0, batch.Words * shape.Arcs), 2 * shape.Arc, shape.Arcs);
        for (var i = 0; i < batch.Lengths.Length; i++)
        {
            ReadSentence(batch.Starts[i], result.Slice(batch.Starts[i], batch.Lengths[i]));
        }
    }

    private void ScoreLabels(SentenceBatch batch, ReadOnlySpan<float> top)
    {
        var (inputsLength, count) = (weights.Shape.Inputs, weights.Labels.Outputs);
        Fill(projected, weights.OutputBias, forms.Count);
        MatrixProduct.Add(
            forms.Count,
            count,
            inputsLength,
            CollectionsMarshal.AsSpan(inputs),
            inputsLength,
            1,
            weights.FormOutput,
            count,
            projected,
            count
        );
        for (var i = 0; i < batch.Words; i++)
        {
            projected.AsSpan(rows[i] * count, count).CopyTo(outputs.AsSpan(i * count));
        }

        var width = 2 * weights.Shape.Hidden;
        MatrixProduct.Add(batch.Words, count, width, top, width, 1, weights.Output, count, outputs, count);
    }

    private void Reserve(SentenceBatch batch)
    {
        var shape = weights.Shape;
        var n = batch.Words;
        if (rows.Length >= n)
        {
            return;
        }

        rows = new int[n];
        projected = new float[n * 8 * shape.Hidden];
        states = Array.ConvertAll(states, _ => new float[n * 2 * shape.Hidden]);
        outputs = new float[n * weights.Labels.Outputs];
        arcs = new float[n * shape.Arcs];
    }

    /// <summary>The input row of each different form: what depends on the form alone is computed once.</summary>
    private void ReadForms(ReadOnlySpan<char> text, ReadOnlySpan<Text.TextSpan> words)
    {
        forms.Clear();
        inputs.Clear();
        Span<uint> keys = stackalloc uint[TokenFeatures.Count];
        var width = weights.Shape.Inputs;
        for (var i = 0; i < words.Length; i++)
        {
            var form = text[words[i].Start..words[i].End];
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, TextHash.Of(form), out var known);
            if (!known)
            {
                row = forms.Count - 1;
                CollectionsMarshal.SetCount(inputs, forms.Count * width);
                TokenFeatures.Extract(form, keys);
                var input = CollectionsMarshal.AsSpan(inputs).Slice(row * width, width);
                input.Clear();
                if (vectors.Find(WordVectors.KeyOf(form)) is var vector and >= 0)
                {
                    vectors.CopyTo(vector, input);
                }

                AddFeatures(keys, input[weights.Shape.Vector..]);
            }

            rows[i] = row;
        }
    }

    private void AddFeatures(ReadOnlySpan<uint> keys, Span<float> input)
    {
        foreach (var key in keys)
        {
            if (weights.Features.Find(key) is var row and >= 0)
            {
                var feature = weights.FeatureRows.AsSpan(row * input.Length, input.Length);
                for (var i = 0; i < input.Length; i++)
                {
                    input[i] += feature[i];
                }
            }
        }
    }

    private void ReadSentence(int start, Span<WordReading> result)
    {
        var labels = weights.Labels;
        var n = result.Length;
        for (var i = 0; i < n; i++)
        {
            var output = outputs.AsSpan((start + i) * labels.Outputs, labels.Outputs);
            var best = float.NegativeInfinity;
            foreach (var (tag, wordClass) in labels.Pairs)
            {
                var score = output[tag] + output[labels.ClassStart + wordClass];
                if (score > best)
                {
                    (best, result[i].Tag, result[i].Class) = (score, tag, wordClass);
                }
            }
        }

        NameDecoder.Decode(outputs.AsSpan(start * labels.Outputs), labels.Outputs, labels.NameStart, result);
        ScoreArcs(start, n);
        trees.Decode(scores, n, RowLength(n), result);
        ScoreRelations(start, result);
    }

    /// <summary>Columns for the root and each word, rounded up.</summary>
    private static int RowLength(int n) => (n + MatrixProduct.Lane) / MatrixProduct.Lane * MatrixProduct.Lane;

    /// <summary>Row i of the scores has the root as head of word i in column 0 and word k in column k + 1.</summary>
    private void ScoreArcs(int start, int n)
    {
        var shape = weights.Shape;
        var columns = RowLength(n);
        if (scores.Length < n * columns)
        {
            scores = new float[n * columns];
            pairs = new float[n * shape.Arc];
            turned = new float[shape.Arc * columns];
        }

        Fill(pairs, weights.ArcHeadBias, n);
        MatrixProduct.Add(
            n,
            shape.Arc,
            shape.Arc,
            arcs.AsSpan(start * shape.Arcs),
            shape.Arcs,
            1,
            weights.ArcPair,
            shape.Arc,
            pairs,
            shape.Arc
        );
        turned.AsSpan(0, shape.Arc * columns).Clear();
        for (var k = 0; k < shape.Arc; k++)
        {
            turned[k * columns] = weights.ArcRoot[k];
            for (var i = 0; i < n; i++)
            {
                turned[(k * columns) + i + 1] = arcs[((start + i) * shape.Arcs) + shape.Arc + k];
            }
        }

        scores.AsSpan(0, n * columns).Clear();
        MatrixProduct.Add(n, columns, shape.Arc, pairs, shape.Arc, 1, turned, columns, scores, columns);
    }

    private void ScoreRelations(int start, Span<WordReading> result)
    {
        var shape = weights.Shape;
        var outputsLength = weights.Labels.ArcOutputs;
        var n = result.Length;
        if (relations.Length < n * (shape.Relation + outputsLength))
        {
            relations = new float[n * (shape.Relation + outputsLength)];
        }

        var sums = relations.AsSpan(0, n * shape.Relation);
        var found = relations.AsSpan(n * shape.Relation, n * outputsLength);
        for (var i = 0; i < n; i++)
        {
            var dependent = arcs.AsSpan(((start + i) * shape.Arcs) + (2 * shape.Arc), shape.Relation);
            var head =
                result[i].Head < 0
                    ? weights.RelationRoot
                    : arcs.AsSpan(
                        ((start + result[i].Head) * shape.Arcs) + (2 * shape.Arc) + shape.Relation,
                        shape.Relation
                    );
            var sum = sums.Slice(i * shape.Relation, shape.Relation);
            for (var k = 0; k < sum.Length; k++)
            {
                sum[k] = Math.Max(0, dependent[k] + head[k]);
            }

            weights.RelationBias.CopyTo(found[(i * outputsLength)..]);
        }

        MatrixProduct.Add(
            n,
            outputsLength,
            shape.Relation,
            sums,
            shape.Relation,
            1,
            weights.Relation,
            outputsLength,
            found,
            outputsLength
        );
        for (var i = 0; i < n; i++)
        {
            var row = found.Slice(i * outputsLength, weights.Labels.Relations.Length);
            if (result[i].Head >= 0 && rootRelation >= 0)
            {
                row[rootRelation] = float.NegativeInfinity;
            }

            result[i].Relation = Best(row);
        }
    }

    private static void Rectify(Span<float> values, int columns, int row)
    {
        for (var start = 0; start < values.Length; start += row)
        {
            var part = values.Slice(start, columns);
            for (var i = 0; i < part.Length; i++)
            {
                part[i] = Math.Max(0, part[i]);
            }
        }
    }

    private static void Fill(Span<float> target, ReadOnlySpan<float> row, int count)
    {
        for (var i = 0; i < count; i++)
        {
            row.CopyTo(target[(i * row.Length)..]);
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}

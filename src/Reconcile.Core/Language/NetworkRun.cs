using System.Runtime.InteropServices;

namespace Reconcile.Language;

/// <summary>Runs the network over batches of sentences. Holds buffers, so one instance serves one thread at a time.</summary>
internal sealed class NetworkRun
{
    /// <summary>So many different forms are remembered from batch to batch, then forgotten together.</summary>
    private const int MostForms = 4096;

    /// <summary>
    /// How much the tags of names gain for a word with a capital inside a sentence: without, most of those that are read as
    /// common nouns on GUM dev are names, and a third on EWT dev.
    /// </summary>
    private const float NameGain = 1;

    private readonly NetworkWeights weights;
    private readonly WordVectors vectors;
    private readonly FormDictionary dictionary;
    private readonly int rootRelation;
    private readonly bool[] areNames;
    private readonly LstmLayer[] layers;
    private readonly PackedNetwork packed;
    private readonly TreeDecoder trees = new();
    private readonly Dictionary<ulong, int> forms = [];
    private readonly List<bool> capitalised = [];
    private readonly List<float> inputs = [];
    private readonly List<float> formGates = [];
    private readonly List<float> formOutputs = [];
    private float[] projected = [];
    private float[][] states;
    private float[] outputs = [];
    private float[] arcs = [];
    private float[] pairs = [];
    private float[] turned = [];
    private float[] scores = [];
    private float[] relations = [];
    private int[] rows = [];
    private byte[] marks = [];

    public NetworkRun(NetworkWeights weights, PackedNetwork packed, WordVectors vectors, FormDictionary dictionary)
    {
        this.packed = packed;
        this.dictionary = dictionary;
        this.weights = weights;
        this.vectors = vectors;
        rootRelation = Array.IndexOf(weights.Labels.Relations, "root");
        areNames = Array.ConvertAll(weights.Labels.Pairs, pair => weights.Labels.Tags[pair.Tag] is "NNP" or "NNPS");
        layers = Array.ConvertAll(weights.Layers, layer => new LstmLayer(layer.Hidden));
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
        ReadForms(text, words, batch);
        var shape = weights.Shape;
        var width = 8 * shape.Hidden;
        for (var i = 0; i < layers.Length; i++)
        {
            var matrices = packed.Layers[i];
            ReadOnlySpan<float> gates = CollectionsMarshal.AsSpan(formGates);
            if (i > 0)
            {
                Fill(projected, weights.Layers[i].Bias, batch.Words);
                matrices.Input.AddProduct(batch.Words, states[i - 1], 2 * shape.Hidden, projected, width);
                gates = projected;
            }

            layers[i]
                .Run(
                    batch,
                    gates,
                    i == 0 ? rows.AsSpan(0, batch.Words) : [],
                    matrices.Forward,
                    matrices.Backward,
                    states[i]
                );
        }

        var top = states[^1];
        ScoreLabels(batch, top);
        Fill(arcs, weights.ArcBias, batch.Words);
        packed.Arc.AddProduct(batch.Words, top, 2 * shape.Hidden, arcs, shape.Arcs);
        Rectify(arcs.AsSpan(0, batch.Words * shape.Arcs), 2 * shape.Arc, shape.Arcs);
        for (var i = 0; i < batch.Lengths.Length; i++)
        {
            ReadSentence(batch.Starts[i], result.Slice(batch.Starts[i], batch.Lengths[i]));
        }
    }

    private void ScoreLabels(SentenceBatch batch, ReadOnlySpan<float> top)
    {
        var count = weights.Labels.Outputs;
        var known = CollectionsMarshal.AsSpan(formOutputs);
        for (var i = 0; i < batch.Words; i++)
        {
            known.Slice(rows[i] * count, count).CopyTo(outputs.AsSpan(i * count));
        }

        var width = 2 * weights.Shape.Hidden;
        packed.Output.AddProduct(batch.Words, top, width, outputs, count);
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
        marks = new byte[n];
        projected = new float[n * 8 * shape.Hidden];
        states = Array.ConvertAll(states, _ => new float[n * 2 * shape.Hidden]);
        outputs = new float[n * weights.Labels.Outputs];
        arcs = new float[n * shape.Arcs];
    }

    /// <summary>The row of each word's form and mark: what depends on these alone is computed once.</summary>
    private void ReadForms(ReadOnlySpan<char> text, ReadOnlySpan<Text.TextSpan> words, SentenceBatch batch)
    {
        for (var i = 0; i < batch.Lengths.Length; i++)
        {
            var (start, length) = (batch.Starts[i], batch.Lengths[i]);
            dictionary.Phrases.Mark(text, words.Slice(start, length), marks.AsSpan(start, length));
        }

        if (forms.Count + words.Length > MostForms)
        {
            forms.Clear();
        }

        var before = forms.Count;
        inputs.Clear();
        Span<uint> keys = stackalloc uint[TokenFeatures.Count];
        var width = weights.Shape.Inputs;
        for (var i = 0; i < words.Length; i++)
        {
            var form = text[words[i].Start..words[i].End];
            var key = marks[i] == 0 ? TextHash.Of(form) : TextHash.Mix(TextHash.Of(form), marks[i]);
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(forms, key, out var known);
            if (!known)
            {
                row = forms.Count - 1;
                CollectionsMarshal.SetCount(capitalised, forms.Count);
                capitalised[row] = IsCapitalised(form);
                CollectionsMarshal.SetCount(inputs, (forms.Count - before) * width);
                TokenFeatures.Extract(form, dictionary.Find(form), marks[i], keys);
                var input = CollectionsMarshal.AsSpan(inputs)[^width..];
                input.Clear();
                if (vectors.Find(WordVectors.KeyOf(form)) is var vector and >= 0)
                {
                    vectors.CopyTo(vector, input);
                }

                AddFeatures(keys, input[weights.Shape.Vector..]);
            }

            rows[i] = row;
        }

        Project(formGates, before, weights.Layers[0].Bias, packed.Layers[0].Input);
        Project(formOutputs, before, weights.OutputBias, packed.FormOutput);
    }

    /// <summary>Appends the products of the new forms' inputs with a matrix.</summary>
    private void Project(List<float> known, int before, float[] bias, IRightMatrix matrix)
    {
        var count = forms.Count - before;
        CollectionsMarshal.SetCount(known, forms.Count * matrix.Columns);
        var rest = CollectionsMarshal.AsSpan(known)[(before * matrix.Columns)..];
        Fill(rest, bias, count);
        matrix.AddProduct(count, CollectionsMarshal.AsSpan(inputs), matrix.Rows, rest, matrix.Columns);
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
            output.Slice(labels.NameStart, NameDecoder.Labels).CopyTo(result[i].NameScores);
            ChoosePair(output, i > 0 && capitalised[rows[start + i]] ? NameGain : 0, ref result[i]);
        }

        ScoreArcs(start, n);
        trees.Decode(scores, n, RowLength(n), result);
        ScoreRelations(start, result);
    }

    /// <summary>Whether a word has a capital as names have, and not throughout as headlines do.</summary>
    private static bool IsCapitalised(ReadOnlySpan<char> form) =>
        char.IsUpper(form[0]) && (form.Length == 1 || form.ContainsAnyInRange('a', 'z'));

    /// <summary>Finds the two pairs of tag and word class that the scores of a word are best for.</summary>
    private void ChoosePair(ReadOnlySpan<float> output, float nameGain, ref WordReading result)
    {
        var pairs = weights.Labels.Pairs;
        var classes = output[weights.Labels.ClassStart..];
        var (best, second) = (float.NegativeInfinity, float.NegativeInfinity);
        for (var i = 0; i < pairs.Length; i++)
        {
            var score = output[pairs[i].Tag] + classes[pairs[i].Class] + (areNames[i] ? nameGain : 0);
            if (score > best)
            {
                (second, result.SecondPair) = (best, result.Pair);
                (best, result.Pair) = (score, i);
            }
            else if (score > second)
            {
                (second, result.SecondPair) = (score, i);
            }
        }

        result.Lead = best - second;
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
        packed.ArcPair.AddProduct(n, arcs.AsSpan(start * shape.Arcs), shape.Arcs, pairs, shape.Arc);
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

        packed.Relation.AddProduct(n, sums, shape.Relation, found, outputsLength);
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

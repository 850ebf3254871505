using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language;

/// <summary>All trained numbers of the network.</summary>
internal sealed class NetworkWeights
{
    public NetworkWeights(NetworkShape shape, NetworkLabels labels, HashIndex features)
    {
        Shape = shape;
        Labels = labels;
        Features = features;
        FeatureRows = new float[features.Count * shape.Feature];
        Layers = new LstmWeights[shape.Layers];
        for (var i = 0; i < Layers.Length; i++)
        {
            Layers[i] = new LstmWeights(i == 0 ? shape.Inputs : 2 * shape.Hidden, shape.Hidden);
        }

        var width = 2 * shape.Hidden;
        Output = new float[width * labels.Outputs];
        FormOutput = new float[shape.Inputs * labels.Outputs];
        OutputBias = new float[labels.Outputs];
        NameSteps = new float[NameDecoder.Labels * NameDecoder.Labels];
        Arc = new float[width * shape.Arcs];
        ArcBias = new float[shape.Arcs];
        ArcPair = new float[shape.Arc * shape.Arc];
        ArcHeadBias = new float[shape.Arc];
        ArcRoot = new float[shape.Arc];
        RelationRoot = new float[shape.Relation];
        Relation = new float[shape.Relation * labels.ArcOutputs];
        RelationBias = new float[labels.ArcOutputs];
    }

    public NetworkShape Shape { get; }

    public NetworkLabels Labels { get; }

    /// <summary>Rows of <see cref="FeatureRows"/> by key.</summary>
    public HashIndex Features { get; }

    public float[] FeatureRows { get; }

    public LstmWeights[] Layers { get; }

    /// <summary>From a word's state to the scores of its tag, class and part of a name.</summary>
    public float[] Output { get; }

    /// <summary>What the form alone adds to those scores.</summary>
    public float[] FormOutput { get; }

    public float[] OutputBias { get; }

    /// <summary>Score of each part of a name (column) after each part of a name (row).</summary>
    public float[] NameSteps { get; }

    /// <summary>From a word's state to its rows as dependent and head, for arcs and for relations.</summary>
    public float[] Arc { get; }

    public float[] ArcBias { get; }

    /// <summary>The bilinear form between dependent and head.</summary>
    public float[] ArcPair { get; }

    /// <summary>How much a word is a head at all.</summary>
    public float[] ArcHeadBias { get; }

    /// <summary>The root's row as head.</summary>
    public float[] ArcRoot { get; }

    /// <summary>The root's row as head, for relations.</summary>
    public float[] RelationRoot { get; }

    /// <summary>From the sum of dependent's and head's row to the relations' scores.</summary>
    public float[] Relation { get; }

    public float[] RelationBias { get; }

    /// <summary>All arrays with the length of their rows, in the order of the file.</summary>
    public IEnumerable<(float[] Values, int Row)> Arrays()
    {
        yield return (FeatureRows, Shape.Feature);
        foreach (var layer in Layers)
        {
            yield return (layer.Input, 8 * Shape.Hidden);
            yield return (layer.Bias, layer.Bias.Length);
            yield return (layer.Forward, 4 * Shape.Hidden);
            yield return (layer.Backward, 4 * Shape.Hidden);
        }

        yield return (Output, Labels.Outputs);
        yield return (FormOutput, Labels.Outputs);
        yield return (OutputBias, Labels.Outputs);
        yield return (NameSteps, NameDecoder.Labels);
        yield return (Arc, Shape.Arcs);
        yield return (ArcBias, Shape.Arcs);
        yield return (ArcPair, Shape.Arc);
        yield return (ArcHeadBias, Shape.Arc);
        yield return (ArcRoot, Shape.Arc);
        yield return (RelationRoot, Shape.Relation);
        yield return (Relation, Labels.ArcOutputs);
        yield return (RelationBias, Labels.ArcOutputs);
    }

    public static NetworkWeights Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var shape = new NetworkShape(
            reader.ReadInt32(),
            reader.ReadInt32(),
            reader.ReadInt32(),
            reader.ReadInt32(),
            reader.ReadInt32(),
            reader.ReadInt32()
        );
        var labels = new NetworkLabels(
            reader.ReadStrings(),
            Array.ConvertAll(reader.ReadStrings(), UniversalPosNames.Parse),
            reader.ReadStrings(),
            reader.ReadStrings(),
            Array.ConvertAll(reader.ReadArray<ushort>(), pair => (pair >> 8, pair & 0xff))
        );
        var weights = new NetworkWeights(shape, labels, new HashIndex(reader.ReadArray<uint>()));
        foreach (var (values, row) in weights.Arrays())
        {
            var scales = reader.ReadArray<float>();
            var bytes = reader.ReadArray<sbyte>();
            for (var i = 0; i < scales.Length; i++)
            {
                Expand(bytes.AsSpan(i * row, row), scales[i], values.AsSpan(i * row, row));
            }
        }

        return weights;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Expand(ReadOnlySpan<sbyte> from, float scale, Span<float> to)
    {
        var i = 0;
        for (; i + Vector128<sbyte>.Count <= from.Length; i += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(from.Slice(i, Vector128<sbyte>.Count)));
            var (first, second) = Vector128.Widen(low);
            var (third, fourth) = Vector128.Widen(high);
            (Vector128.ConvertToSingle(first) * scale).CopyTo(to[i..]);
            (Vector128.ConvertToSingle(second) * scale).CopyTo(to[(i + 4)..]);
            (Vector128.ConvertToSingle(third) * scale).CopyTo(to[(i + 8)..]);
            (Vector128.ConvertToSingle(fourth) * scale).CopyTo(to[(i + 12)..]);
        }

        for (; i < from.Length; i++)
        {
            to[i] = from[i] * scale;
        }
    }

    /// <summary>Writes the weights as bytes with a scale for each row.</summary>
    public byte[] Write()
    {
        var writer = new PayloadWriter();
        int[] sizes = [Shape.Vector, Shape.Feature, Shape.Hidden, Shape.Layers, Shape.Arc, Shape.Relation];
        foreach (var size in sizes)
        {
            writer.WriteInt32(size);
        }

        writer.WriteStrings(Labels.Tags);
        writer.WriteStrings(Array.ConvertAll(Labels.Classes, UniversalPosNames.NameOf));
        writer.WriteStrings(Labels.Names);
        writer.WriteStrings(Labels.Relations);
        writer.WriteArray<ushort>(Array.ConvertAll(Labels.Pairs, pair => (ushort)((pair.Tag << 8) | pair.Class)));
        writer.WriteArray(Features.Keys);
        foreach (var (values, row) in Arrays())
        {
            var scales = new float[values.Length / row];
            var bytes = new sbyte[values.Length];
            for (var i = 0; i < scales.Length; i++)
            {
                scales[i] = RowBytes.Round(values.AsSpan(i * row, row), bytes.AsSpan(i * row, row));
            }

            writer.WriteArray<float>(scales);
            writer.WriteArray<sbyte>(bytes);
        }

        return writer.ToArray();
    }
}

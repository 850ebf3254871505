namespace Reconcile.Language;

/// <summary>The matrices of a trained network, packed for products; shared by all its runs.</summary>
internal sealed class PackedNetwork(NetworkWeights weights)
{
    /// <summary>The recurrent layers' matrices.</summary>
    public PackedLayer[] Layers { get; } =
        Array.ConvertAll(
            weights.Layers,
            layer => new PackedLayer(
                new PackedMatrix(layer.Input, 8 * layer.Hidden),
                new PackedMatrix(layer.Forward, 4 * layer.Hidden),
                new PackedMatrix(layer.Backward, 4 * layer.Hidden)
            )
        );

    public PackedMatrix Output { get; } = new(weights.Output, weights.Labels.Outputs);

    public PackedMatrix FormOutput { get; } = new(weights.FormOutput, weights.Labels.Outputs);

    public PackedMatrix Arc { get; } = new(weights.Arc, weights.Shape.Arcs);

    public PackedMatrix ArcPair { get; } = new(weights.ArcPair, weights.Shape.Arc);

    public PackedMatrix Relation { get; } = new(weights.Relation, weights.Labels.ArcOutputs);
}

namespace Reconcile.Language;

/// <summary>The matrices of a trained network, packed for products; shared by all its runs.</summary>
/// <remarks>What is multiplied with the states of a recurrent layer, which lie between -1 and 1, is in whole numbers.</remarks>
internal sealed class PackedNetwork(NetworkWeights weights)
{
    /// <summary>The recurrent layers' matrices.</summary>
    public PackedLayer[] Layers { get; } =
    [
        .. weights.Layers.Select(
            (layer, i) =>
                new PackedLayer(
                    i == 0
                        ? new PackedMatrix(layer.Input, 8 * layer.Hidden)
                        : new WholeMatrix(layer.Input, 8 * layer.Hidden),
                    new WholeMatrix(layer.Forward, 4 * layer.Hidden),
                    new WholeMatrix(layer.Backward, 4 * layer.Hidden)
                )
        ),
    ];

    public IRightMatrix Output { get; } = new WholeMatrix(weights.Output, weights.Labels.Outputs);

    public IRightMatrix FormOutput { get; } = new PackedMatrix(weights.FormOutput, weights.Labels.Outputs);

    public IRightMatrix Arc { get; } = new WholeMatrix(weights.Arc, weights.Shape.Arcs);

    public IRightMatrix ArcPair { get; } = new PackedMatrix(weights.ArcPair, weights.Shape.Arc);

    public IRightMatrix Relation { get; } = new PackedMatrix(weights.Relation, weights.Labels.ArcOutputs);
}

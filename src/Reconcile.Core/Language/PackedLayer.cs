namespace Reconcile.Language;

/// <summary>The packed matrices of a recurrent layer.</summary>
/// <param name="Input">From the input to the gates of both directions.</param>
/// <param name="Forward">From the last state to the gates, forward.</param>
/// <param name="Backward">The same, backward.</param>
internal sealed record PackedLayer(IRightMatrix Input, IRightMatrix Forward, IRightMatrix Backward);

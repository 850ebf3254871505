namespace Reconcile.Language;

/// <summary>Weights of a recurrent layer that reads in both directions; gates in the order input, forget, cell, output.</summary>
/// <param name="Inputs">Length of an input row.</param>
/// <param name="Hidden">Length of a state, a multiple of 16.</param>
internal sealed record LstmWeights(int Inputs, int Hidden)
{
    /// <summary>From the input to the gates of both directions: Inputs x 8 Hidden.</summary>
    public float[] Input { get; } = new float[Inputs * 8 * Hidden];

    /// <summary>8 Hidden.</summary>
    public float[] Bias { get; } = new float[8 * Hidden];

    /// <summary>From the last state to the gates, forward: Hidden x 4 Hidden.</summary>
    public float[] Forward { get; } = new float[Hidden * 4 * Hidden];

    /// <summary>The same, backward.</summary>
    public float[] Backward { get; } = new float[Hidden * 4 * Hidden];
}

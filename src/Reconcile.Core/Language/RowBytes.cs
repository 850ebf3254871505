namespace Reconcile.Language;

/// <summary>Weights as signed bytes with one scale for a row.</summary>
internal static class RowBytes
{
    /// <summary>Writes the bytes nearest to a row of weights.</summary>
    /// <returns>What a byte of 1 stands for.</returns>
    public static float Round(ReadOnlySpan<float> weights, Span<sbyte> bytes)
    {
        var largest = 1e-9f;
        foreach (var value in weights)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        var scale = largest / 127;
        for (var i = 0; i < weights.Length; i++)
        {
            bytes[i] = (sbyte)MathF.Round(weights[i] / scale);
        }

        return scale;
    }
}

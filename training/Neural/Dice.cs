namespace Reconcile.Training.Neural;

/// <summary>Pseudo-random numbers that are the same everywhere (xorshift64*).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = (seed * 0x9e3779b97f4a7c15) | 1;

    /// <summary>From 0 to less than 1.</summary>
    public float Next() => (Throw() >> 40) * (1f / (1 << 24));

    /// <summary>From -limit to limit.</summary>
    public void Fill(Span<float> values, float limit)
    {
        foreach (ref var value in values)
        {
            value = ((Next() * 2) - 1) * limit;
        }
    }

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var k = (int)(Next() * (i + 1));
            (items[i], items[k]) = (items[k], items[i]);
        }
    }

    /// <summary>Zeroes values at a rate and scales the others up to make up for it; the factors are returned.</summary>
    public float[] Drop(float[] values, float rate)
    {
        var mask = new float[values.Length];
        var keep = 1 / (1 - rate);
        var limit = (ulong)(rate * 65536);
        var bits = 0UL;
        for (var i = 0; i < mask.Length; i++)
        {
            // One throw decides about four values.
            bits = i % 4 == 0 ? Throw() : bits >> 16;
            mask[i] = (bits & 0xffff) < limit ? 0 : keep;
        }

        Matrices.Multiply(values, mask);
        return mask;
    }

    private ulong Throw()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 0x2545f4914f6cdd1d;
    }
}

namespace Reconcile.Training.Neural;

/// <summary>Pseudo-random numbers that are the same everywhere (xorshift64*).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = (seed * 0x9e3779b97f4a7c15) | 1;

    /// <summary>From 0 to less than 1.</summary>
    public float Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return ((state * 0x2545f4914f6cdd1d) >> 40) * (1f / (1 << 24));
    }

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
}

using System.Numerics;

namespace Reconcile.Language;

/// <summary>Finds the row of a 32-bit key; the rows are numbered as the keys were given.</summary>
/// <remarks>
/// Keys are hashes, so those in order are spread evenly: a table of where each stretch of numbers begins, filled in one
/// pass, leads to the few that can be the one.
/// </remarks>
internal sealed class HashIndex
{
    private readonly uint[] keys;
    private readonly int[] starts;
    private readonly int shift;

    /// <param name="keys">Each key once, in ascending order.</param>
    /// <exception cref="InvalidDataException">The keys are not in order.</exception>
    public HashIndex(uint[] keys)
    {
        this.keys = keys;
        var bits = BitOperations.Log2((uint)Math.Max(keys.Length, 2));
        shift = 32 - bits;
        starts = new int[(1 << bits) + 1];
        var stretch = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            if (i > 0 && keys[i] <= keys[i - 1])
            {
                throw new InvalidDataException("The keys of a model are not in order.");
            }

            for (; stretch <= keys[i] >> shift; stretch++)
            {
                starts[stretch] = i;
            }
        }

        starts.AsSpan(stretch).Fill(keys.Length);
    }

    public int Count => keys.Length;

    public ReadOnlySpan<uint> Keys => keys;

    /// <summary>The row of a key, or -1.</summary>
    public int Find(uint key)
    {
        var stretch = key >> shift;
        var end = starts[stretch + 1];
        for (var i = starts[stretch]; i < end; i++)
        {
            if (keys[i] == key)
            {
                return i;
            }
        }

        return -1;
    }
}

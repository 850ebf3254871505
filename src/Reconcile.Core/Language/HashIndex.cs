using System.Numerics;

namespace Reconcile.Language;

/// <summary>Finds the row of a 32-bit key; the rows are numbered as the keys were given.</summary>
internal sealed class HashIndex
{
    private readonly uint[] keys;
    private readonly uint[] slotKeys;
    private readonly int[] slotRows;
    private readonly int shift;

    public HashIndex(uint[] keys)
    {
        this.keys = keys;
        var bits = BitOperations.Log2((uint)Math.Max(keys.Length, 2)) + 2;
        shift = 32 - bits;
        slotKeys = new uint[1 << bits];
        slotRows = new int[1 << bits];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = SlotOf(keys[i]);
            while (slotRows[slot] != 0)
            {
                slot = (slot + 1) & (slotRows.Length - 1);
            }

            slotKeys[slot] = keys[i];
            slotRows[slot] = i + 1;
        }
    }

    public int Count => keys.Length;

    public ReadOnlySpan<uint> Keys => keys;

    /// <summary>The row of a key, or -1.</summary>
    public int Find(uint key)
    {
        var slot = SlotOf(key);
        while (slotRows[slot] != 0)
        {
            if (slotKeys[slot] == key)
            {
                return slotRows[slot] - 1;
            }

            slot = (slot + 1) & (slotRows.Length - 1);
        }

        return -1;
    }

    private int SlotOf(uint key) => (int)((key * 0x9e3779b1u) >> shift);
}

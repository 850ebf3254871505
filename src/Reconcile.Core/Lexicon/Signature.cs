using System.Numerics;
using System.Runtime.CompilerServices;

namespace Reconcile.Lexicon;

/// <summary>What a word may mean as a set of bits: two words whose sets have no bit in common have nothing to do with each other.</summary>
/// <remarks>A Bloom filter (Bloom 1970): a common bit may be chance, so words that share one are still to be compared.</remarks>
internal sealed class Signature
{
    private const int Words = 64;

    private Bits bits;

    /// <summary>Adds a number, such as a synset's.</summary>
    public void Add(int value)
    {
        var hash = (uint)value * 2654435761u;
        bits[(int)(hash >> 26)] |= 1ul << (int)((hash >> 20) & 63);
    }

    /// <summary>Adds a text, by its characters and not by the process's hash, which differs from run to run.</summary>
    public void Add(string text)
    {
        var hash = 17;
        foreach (var letter in text)
        {
            hash = unchecked((hash * 31) + letter);
        }

        Add(hash);
    }

    /// <summary>Whether two words may have something in common.</summary>
    public bool Meets(Signature other)
    {
        ReadOnlySpan<ulong> own = bits;
        ReadOnlySpan<ulong> others = other.bits;
        for (var i = 0; i < Words; i += Vector<ulong>.Count)
        {
            if ((new Vector<ulong>(own[i..]) & new Vector<ulong>(others[i..])) != Vector<ulong>.Zero)
            {
                return true;
            }
        }

        return false;
    }

    [InlineArray(Words)]
    private struct Bits
    {
        private ulong first;
    }
}

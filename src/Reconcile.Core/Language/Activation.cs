using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language;

/// <summary>The networks' non-linear functions, computed alike on every machine.</summary>
internal static class Activation
{
    /// <summary>1 / (1 + e^-x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) =>
        Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>The hyperbolic tangent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        var e = Exp(x + x);
        return (e - Vector256<float>.One) / (e + Vector256<float>.One);
    }

    /// <summary>e^x with a relative error below 2e-6; arguments beyond 60 count as 60.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-60f)), Vector256.Create(60f));

        // Adding 1.5 * 2^23 rounds to the nearest integer and leaves it in the low bits.
        var magic = Vector256.Create(12582912f);
        var shifted = Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), magic);
        var n = shifted - magic;
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);

        // The Taylor series is good enough on [-ln 2 / 2, ln 2 / 2].
        var p = Vector256.Create(1f / 720);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1f / 120));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1f / 24));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1f / 6));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(0.5f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256<float>.One);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256<float>.One);
        var exponent = Vector256.ShiftLeft(shifted.AsInt32(), 23);
        return (p.AsInt32() + exponent).AsSingle();
    }
}

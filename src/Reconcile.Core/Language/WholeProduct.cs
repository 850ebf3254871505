using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Reconcile.Language;

/// <summary>The kernels of <see cref="WholeMatrix"/>: sums of products of pairs of whole numbers.</summary>
/// <remarks>
/// The left matrix is given as pairs, so many a row; the right one as a panel with two rows woven together. Each sum is
/// multiplied with a unit and added to the result.
/// </remarks>
internal static class WholeProduct
{
    /// <summary>Panels of 64 columns.</summary>
    public static void Wide(int m, int pairs, ref int a, ref short b, ref float c, int cRow, float unit)
    {
        var row = 0;
        for (; row + 4 <= m; row += 4)
        {
            WideBy4(pairs, ref Unsafe.Add(ref a, row * pairs), ref b, ref Unsafe.Add(ref c, row * cRow), cRow, unit);
        }

        for (; row < m; row++)
        {
            WideBy1(pairs, ref Unsafe.Add(ref a, row * pairs), ref b, ref Unsafe.Add(ref c, row * cRow), unit);
        }
    }

    /// <summary>Four rows by 64 columns: sixteen sums stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WideBy4(int pairs, ref int a, ref short b, ref float c, int cRow, float unit)
    {
        var s00 = Vector512<int>.Zero;
        var s01 = Vector512<int>.Zero;
        var s02 = Vector512<int>.Zero;
        var s03 = Vector512<int>.Zero;
        var s10 = Vector512<int>.Zero;
        var s11 = Vector512<int>.Zero;
        var s12 = Vector512<int>.Zero;
        var s13 = Vector512<int>.Zero;
        var s20 = Vector512<int>.Zero;
        var s21 = Vector512<int>.Zero;
        var s22 = Vector512<int>.Zero;
        var s23 = Vector512<int>.Zero;
        var s30 = Vector512<int>.Zero;
        var s31 = Vector512<int>.Zero;
        var s32 = Vector512<int>.Zero;
        var s33 = Vector512<int>.Zero;
        for (var i = 0; i < pairs; i++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 32);
            var b2 = Vector512.LoadUnsafe(ref b, 64);
            var b3 = Vector512.LoadUnsafe(ref b, 96);
            var x = Vector512.Create(a).AsInt16();
            s00 += Products(x, b0);
            s01 += Products(x, b1);
            s02 += Products(x, b2);
            s03 += Products(x, b3);
            x = Vector512.Create(Unsafe.Add(ref a, pairs)).AsInt16();
            s10 += Products(x, b0);
            s11 += Products(x, b1);
            s12 += Products(x, b2);
            s13 += Products(x, b3);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * pairs)).AsInt16();
            s20 += Products(x, b0);
            s21 += Products(x, b1);
            s22 += Products(x, b2);
            s23 += Products(x, b3);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * pairs)).AsInt16();
            s30 += Products(x, b0);
            s31 += Products(x, b1);
            s32 += Products(x, b2);
            s33 += Products(x, b3);
            a = ref Unsafe.Add(ref a, 1);
            b = ref Unsafe.Add(ref b, 128);
        }

        Add(s00, s01, s02, s03, ref c, unit);
        Add(s10, s11, s12, s13, ref Unsafe.Add(ref c, cRow), unit);
        Add(s20, s21, s22, s23, ref Unsafe.Add(ref c, 2 * cRow), unit);
        Add(s30, s31, s32, s33, ref Unsafe.Add(ref c, 3 * cRow), unit);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WideBy1(int pairs, ref int a, ref short b, ref float c, float unit)
    {
        var s0 = Vector512<int>.Zero;
        var s1 = Vector512<int>.Zero;
        var s2 = Vector512<int>.Zero;
        var s3 = Vector512<int>.Zero;
        for (var i = 0; i < pairs; i++)
        {
            var x = Vector512.Create(a).AsInt16();
            s0 += Products(x, Vector512.LoadUnsafe(ref b));
            s1 += Products(x, Vector512.LoadUnsafe(ref b, 32));
            s2 += Products(x, Vector512.LoadUnsafe(ref b, 64));
            s3 += Products(x, Vector512.LoadUnsafe(ref b, 96));
            a = ref Unsafe.Add(ref a, 1);
            b = ref Unsafe.Add(ref b, 128);
        }

        Add(s0, s1, s2, s3, ref c, unit);
    }

    /// <summary>Panels of 16 columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Lane(int m, int pairs, ref int a, ref short b, ref float c, int cRow, float unit)
    {
        var row = 0;
        for (; row + 4 <= m; row += 4)
        {
            ref var x = ref Unsafe.Add(ref a, row * pairs);
            ref var y = ref b;
            var s0 = Vector512<int>.Zero;
            var s1 = Vector512<int>.Zero;
            var s2 = Vector512<int>.Zero;
            var s3 = Vector512<int>.Zero;
            for (var i = 0; i < pairs; i++)
            {
                var values = Vector512.LoadUnsafe(ref y);
                s0 += Products(Vector512.Create(x).AsInt16(), values);
                s1 += Products(Vector512.Create(Unsafe.Add(ref x, pairs)).AsInt16(), values);
                s2 += Products(Vector512.Create(Unsafe.Add(ref x, 2 * pairs)).AsInt16(), values);
                s3 += Products(Vector512.Create(Unsafe.Add(ref x, 3 * pairs)).AsInt16(), values);
                x = ref Unsafe.Add(ref x, 1);
                y = ref Unsafe.Add(ref y, 32);
            }

            Add(s0, ref Unsafe.Add(ref c, row * cRow), unit);
            Add(s1, ref Unsafe.Add(ref c, (row + 1) * cRow), unit);
            Add(s2, ref Unsafe.Add(ref c, (row + 2) * cRow), unit);
            Add(s3, ref Unsafe.Add(ref c, (row + 3) * cRow), unit);
        }

        for (; row < m; row++)
        {
            ref var x = ref Unsafe.Add(ref a, row * pairs);
            ref var y = ref b;
            var s0 = Vector512<int>.Zero;
            for (var i = 0; i < pairs; i++)
            {
                s0 += Products(Vector512.Create(x).AsInt16(), Vector512.LoadUnsafe(ref y));
                x = ref Unsafe.Add(ref x, 1);
                y = ref Unsafe.Add(ref y, 32);
            }

            Add(s0, ref Unsafe.Add(ref c, row * cRow), unit);
        }
    }

    /// <summary>16 columns for machines whose vectors hold eight numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Narrow(int m, int pairs, ref int a, ref short b, int bRow, ref float c, int cRow, float unit)
    {
        var row = 0;
        for (; row + 4 <= m; row += 4)
        {
            ref var x = ref Unsafe.Add(ref a, row * pairs);
            ref var y = ref b;
            var s00 = Vector256<int>.Zero;
            var s01 = Vector256<int>.Zero;
            var s10 = Vector256<int>.Zero;
            var s11 = Vector256<int>.Zero;
            var s20 = Vector256<int>.Zero;
            var s21 = Vector256<int>.Zero;
            var s30 = Vector256<int>.Zero;
            var s31 = Vector256<int>.Zero;
            for (var i = 0; i < pairs; i++)
            {
                var low = Vector256.LoadUnsafe(ref y);
                var high = Vector256.LoadUnsafe(ref y, 16);
                var value = Vector256.Create(x).AsInt16();
                s00 += Products(value, low);
                s01 += Products(value, high);
                value = Vector256.Create(Unsafe.Add(ref x, pairs)).AsInt16();
                s10 += Products(value, low);
                s11 += Products(value, high);
                value = Vector256.Create(Unsafe.Add(ref x, 2 * pairs)).AsInt16();
                s20 += Products(value, low);
                s21 += Products(value, high);
                value = Vector256.Create(Unsafe.Add(ref x, 3 * pairs)).AsInt16();
                s30 += Products(value, low);
                s31 += Products(value, high);
                x = ref Unsafe.Add(ref x, 1);
                y = ref Unsafe.Add(ref y, bRow);
            }

            Add(s00, s01, ref Unsafe.Add(ref c, row * cRow), unit);
            Add(s10, s11, ref Unsafe.Add(ref c, (row + 1) * cRow), unit);
            Add(s20, s21, ref Unsafe.Add(ref c, (row + 2) * cRow), unit);
            Add(s30, s31, ref Unsafe.Add(ref c, (row + 3) * cRow), unit);
        }

        for (; row < m; row++)
        {
            ref var x = ref Unsafe.Add(ref a, row * pairs);
            ref var y = ref b;
            var s0 = Vector256<int>.Zero;
            var s1 = Vector256<int>.Zero;
            for (var i = 0; i < pairs; i++)
            {
                var value = Vector256.Create(x).AsInt16();
                s0 += Products(value, Vector256.LoadUnsafe(ref y));
                s1 += Products(value, Vector256.LoadUnsafe(ref y, 16));
                x = ref Unsafe.Add(ref x, 1);
                y = ref Unsafe.Add(ref y, bRow);
            }

            Add(s0, s1, ref Unsafe.Add(ref c, row * cRow), unit);
        }
    }

    /// <summary>The sums of the products of neighbouring numbers without an instruction for it.</summary>
    internal static Vector256<int> PlainProducts(Vector256<short> x, Vector256<short> y)
    {
        var (first, second) = (x.AsInt32(), y.AsInt32());
        return (((first << 16) >> 16) * ((second << 16) >> 16)) + ((first >> 16) * (second >> 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<int> Products(Vector256<short> x, Vector256<short> y) =>
        Avx2.IsSupported ? Avx2.MultiplyAddAdjacent(x, y) : PlainProducts(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Products(Vector512<short> x, Vector512<short> y) =>
        Avx512BW.IsSupported
            ? Avx512BW.MultiplyAddAdjacent(x, y)
            : Vector512.Create(Products(x.GetLower(), y.GetLower()), Products(x.GetUpper(), y.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(
        Vector512<int> s0,
        Vector512<int> s1,
        Vector512<int> s2,
        Vector512<int> s3,
        ref float c,
        float unit
    )
    {
        Add(s0, ref c, unit);
        Add(s1, ref Unsafe.Add(ref c, 16), unit);
        Add(s2, ref Unsafe.Add(ref c, 32), unit);
        Add(s3, ref Unsafe.Add(ref c, 48), unit);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<int> sum, ref float c, float unit) =>
        Vector512
            .FusedMultiplyAdd(Vector512.ConvertToSingle(sum), Vector512.Create(unit), Vector512.LoadUnsafe(ref c))
            .StoreUnsafe(ref c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<int> low, Vector256<int> high, ref float c, float unit)
    {
        Vector256
            .FusedMultiplyAdd(Vector256.ConvertToSingle(low), Vector256.Create(unit), Vector256.LoadUnsafe(ref c))
            .StoreUnsafe(ref c);
        Vector256
            .FusedMultiplyAdd(Vector256.ConvertToSingle(high), Vector256.Create(unit), Vector256.LoadUnsafe(ref c, 8))
            .StoreUnsafe(ref c, 8);
    }
}

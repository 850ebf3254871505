using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language;

/// <summary>Products of small dense matrices.</summary>
/// <remarks>
/// Every element is summed from the first to the last term with fused operations, whatever the width of the machine's
/// vectors and the other rows of the matrix, so that the results are the same everywhere.
/// </remarks>
internal static class MatrixProduct
{
    /// <summary>The number of columns of the right matrix is a multiple of this.</summary>
    public const int Lane = 16;

    /// <summary>Terms summed in one go: so many rows of a panel stay in the processor's first cache.</summary>
    private const int LongestBlock = 128;

    /// <summary>With fewer rows it does not pay to copy a panel before it is used.</summary>
    private const int FewestRows = 16;

    [ThreadStatic]
    private static float[]? scratch;

    /// <summary>Adds the product of an m x k and a k x n matrix to <paramref name="c"/>.</summary>
    /// <param name="m">Rows of the result.</param>
    /// <param name="n">Columns of the result, a multiple of <see cref="Lane"/>.</param>
    /// <param name="k">Columns of the left matrix and rows of the right one.</param>
    /// <param name="a">The left matrix.</param>
    /// <param name="aRow">Distance between its rows.</param>
    /// <param name="aColumn">Distance between its columns: 1, or the row length for a transposed matrix.</param>
    /// <param name="b">The right matrix.</param>
    /// <param name="bRow">Distance between its rows.</param>
    /// <param name="c">The result.</param>
    /// <param name="cRow">Distance between its rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        int m,
        int n,
        int k,
        ReadOnlySpan<float> a,
        int aRow,
        int aColumn,
        ReadOnlySpan<float> b,
        int bRow,
        Span<float> c,
        int cRow
    )
    {
        if (m == 0 || n == 0 || k == 0)
        {
            return;
        }

        // The kernels below don't check bounds: the last elements that they touch are checked here.
        _ = a[((m - 1) * aRow) + ((k - 1) * aColumn)];
        _ = b[((k - 1) * bRow) + n - 1];
        _ = c[((m - 1) * cRow) + n - 1];
        if (n % Lane != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(n));
        }

        ref var a0 = ref Unsafe.AsRef(in a[0]);
        ref var b0 = ref Unsafe.AsRef(in b[0]);
        ref var c0 = ref c[0];
        var column = 0;
        var blocks = (k + LongestBlock - 1) / LongestBlock;
        for (; column + PackedMatrix.Wide <= n; column += PackedMatrix.Wide)
        {
            for (var block = 0; block < blocks; block++)
            {
                var (first, end) = (k * block / blocks, k * (block + 1) / blocks);
                ref var panel = ref Unsafe.Add(ref b0, (first * bRow) + column);
                var panelRow = bRow;
                if (m >= FewestRows && bRow != PackedMatrix.Wide)
                {
                    panel = ref Pack(ref panel, bRow, end - first);
                    panelRow = PackedMatrix.Wide;
                }

                Columns(
                    m,
                    end - first,
                    ref Unsafe.Add(ref a0, first * aColumn),
                    aRow,
                    aColumn,
                    ref panel,
                    panelRow,
                    ref Unsafe.Add(ref c0, column),
                    cRow
                );
            }
        }

        for (; column < n; column += Lane)
        {
            ref var b1 = ref Unsafe.Add(ref b0, column);
            ref var c1 = ref Unsafe.Add(ref c0, column);
            var row = 0;
            for (; row + 8 <= m; row += 8)
            {
                NarrowBy8(
                    k,
                    ref Unsafe.Add(ref a0, row * aRow),
                    aRow,
                    aColumn,
                    ref b1,
                    bRow,
                    ref Unsafe.Add(ref c1, row * cRow),
                    cRow
                );
            }

            for (; row < m; row++)
            {
                NarrowBy1(
                    k,
                    ref Unsafe.Add(ref a0, row * aRow),
                    aColumn,
                    ref b1,
                    bRow,
                    ref Unsafe.Add(ref c1, row * cRow)
                );
            }
        }
    }

    /// <summary>Copies rows of 64 columns next to each other; see <see cref="PackedMatrix"/> for why.</summary>
    private static ref float Pack(ref float b, int bRow, int rows)
    {
        scratch ??= new float[LongestBlock * PackedMatrix.Wide];
        ref var target = ref scratch[0];
        for (var i = 0; i < rows; i++)
        {
            for (nuint column = 0; column < PackedMatrix.Wide; column += 8)
            {
                Vector256
                    .LoadUnsafe(ref Unsafe.Add(ref b, i * bRow), column)
                    .StoreUnsafe(ref Unsafe.Add(ref target, i * PackedMatrix.Wide), column);
            }
        }

        return ref target;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Columns(
        int m,
        int k,
        ref float a,
        int aRow,
        int aColumn,
        ref float b,
        int bRow,
        ref float c,
        int cRow
    )
    {
        var row = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; row + 4 <= m; row += 4)
            {
                WideBy4(
                    k,
                    ref Unsafe.Add(ref a, row * aRow),
                    aRow,
                    aColumn,
                    ref b,
                    bRow,
                    ref Unsafe.Add(ref c, row * cRow),
                    cRow
                );
            }

            for (; row < m; row++)
            {
                WideBy1(k, ref Unsafe.Add(ref a, row * aRow), aColumn, ref b, bRow, ref Unsafe.Add(ref c, row * cRow));
            }

            return;
        }

        for (var part = 0; part < 64; part += Lane)
        {
            ref var b1 = ref Unsafe.Add(ref b, part);
            ref var c1 = ref Unsafe.Add(ref c, part);
            for (row = 0; row + 4 <= m; row += 4)
            {
                HalfBy4(
                    k,
                    ref Unsafe.Add(ref a, row * aRow),
                    aRow,
                    aColumn,
                    ref b1,
                    bRow,
                    ref Unsafe.Add(ref c1, row * cRow),
                    cRow
                );
            }

            for (; row < m; row++)
            {
                NarrowBy1(
                    k,
                    ref Unsafe.Add(ref a, row * aRow),
                    aColumn,
                    ref b1,
                    bRow,
                    ref Unsafe.Add(ref c1, row * cRow)
                );
            }
        }
    }

    /// <summary>Four rows by 64 columns: sixteen sums stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WideBy4(int k, ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow)
    {
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        var s00 = Vector512.LoadUnsafe(ref c);
        var s01 = Vector512.LoadUnsafe(ref c, 16);
        var s02 = Vector512.LoadUnsafe(ref c, 32);
        var s03 = Vector512.LoadUnsafe(ref c, 48);
        var s10 = Vector512.LoadUnsafe(ref c1);
        var s11 = Vector512.LoadUnsafe(ref c1, 16);
        var s12 = Vector512.LoadUnsafe(ref c1, 32);
        var s13 = Vector512.LoadUnsafe(ref c1, 48);
        var s20 = Vector512.LoadUnsafe(ref c2);
        var s21 = Vector512.LoadUnsafe(ref c2, 16);
        var s22 = Vector512.LoadUnsafe(ref c2, 32);
        var s23 = Vector512.LoadUnsafe(ref c2, 48);
        var s30 = Vector512.LoadUnsafe(ref c3);
        var s31 = Vector512.LoadUnsafe(ref c3, 16);
        var s32 = Vector512.LoadUnsafe(ref c3, 32);
        var s33 = Vector512.LoadUnsafe(ref c3, 48);
        for (var i = 0; i < k; i++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            var b2 = Vector512.LoadUnsafe(ref b, 32);
            var b3 = Vector512.LoadUnsafe(ref b, 48);
            var x = Vector512.Create(a);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            s02 = Vector512.FusedMultiplyAdd(x, b2, s02);
            s03 = Vector512.FusedMultiplyAdd(x, b3, s03);
            x = Vector512.Create(Unsafe.Add(ref a, aRow));
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            s12 = Vector512.FusedMultiplyAdd(x, b2, s12);
            s13 = Vector512.FusedMultiplyAdd(x, b3, s13);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * aRow));
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            s22 = Vector512.FusedMultiplyAdd(x, b2, s22);
            s23 = Vector512.FusedMultiplyAdd(x, b3, s23);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * aRow));
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            s32 = Vector512.FusedMultiplyAdd(x, b2, s32);
            s33 = Vector512.FusedMultiplyAdd(x, b3, s33);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, 16);
        s02.StoreUnsafe(ref c, 32);
        s03.StoreUnsafe(ref c, 48);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, 16);
        s12.StoreUnsafe(ref c1, 32);
        s13.StoreUnsafe(ref c1, 48);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, 16);
        s22.StoreUnsafe(ref c2, 32);
        s23.StoreUnsafe(ref c2, 48);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, 16);
        s32.StoreUnsafe(ref c3, 32);
        s33.StoreUnsafe(ref c3, 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WideBy1(int k, ref float a, int aColumn, ref float b, int bRow, ref float c)
    {
        var s0 = Vector512.LoadUnsafe(ref c);
        var s1 = Vector512.LoadUnsafe(ref c, 16);
        var s2 = Vector512.LoadUnsafe(ref c, 32);
        var s3 = Vector512.LoadUnsafe(ref c, 48);
        for (var i = 0; i < k; i++)
        {
            var x = Vector512.Create(a);
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, 16), s1);
            s2 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, 32), s2);
            s3 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref b, 48), s3);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, 16);
        s2.StoreUnsafe(ref c, 32);
        s3.StoreUnsafe(ref c, 48);
    }

    /// <summary>Four rows by 16 columns for machines whose vectors hold eight numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void HalfBy4(int k, ref float a, int aRow, int aColumn, ref float b, int bRow, ref float c, int cRow)
    {
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        var s00 = Vector256.LoadUnsafe(ref c);
        var s01 = Vector256.LoadUnsafe(ref c, 8);
        var s10 = Vector256.LoadUnsafe(ref c1);
        var s11 = Vector256.LoadUnsafe(ref c1, 8);
        var s20 = Vector256.LoadUnsafe(ref c2);
        var s21 = Vector256.LoadUnsafe(ref c2, 8);
        var s30 = Vector256.LoadUnsafe(ref c3);
        var s31 = Vector256.LoadUnsafe(ref c3, 8);
        for (var i = 0; i < k; i++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 8);
            var x = Vector256.Create(a);
            s00 = Vector256.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(x, b1, s01);
            x = Vector256.Create(Unsafe.Add(ref a, aRow));
            s10 = Vector256.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(x, b1, s11);
            x = Vector256.Create(Unsafe.Add(ref a, 2 * aRow));
            s20 = Vector256.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(x, b1, s21);
            x = Vector256.Create(Unsafe.Add(ref a, 3 * aRow));
            s30 = Vector256.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(x, b1, s31);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, 8);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, 8);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, 8);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NarrowBy8(
        int k,
        ref float a,
        int aRow,
        int aColumn,
        ref float b,
        int bRow,
        ref float c,
        int cRow
    )
    {
        if (!Vector512.IsHardwareAccelerated)
        {
            HalfBy4(k, ref a, aRow, aColumn, ref b, bRow, ref c, cRow);
            HalfBy4(
                k,
                ref Unsafe.Add(ref a, 4 * aRow),
                aRow,
                aColumn,
                ref b,
                bRow,
                ref Unsafe.Add(ref c, 4 * cRow),
                cRow
            );
            return;
        }

        var s0 = Vector512.LoadUnsafe(ref c);
        var s1 = Vector512.LoadUnsafe(ref c, (nuint)cRow);
        var s2 = Vector512.LoadUnsafe(ref c, (nuint)(2 * cRow));
        var s3 = Vector512.LoadUnsafe(ref c, (nuint)(3 * cRow));
        var s4 = Vector512.LoadUnsafe(ref c, (nuint)(4 * cRow));
        var s5 = Vector512.LoadUnsafe(ref c, (nuint)(5 * cRow));
        var s6 = Vector512.LoadUnsafe(ref c, (nuint)(6 * cRow));
        var s7 = Vector512.LoadUnsafe(ref c, (nuint)(7 * cRow));
        for (var i = 0; i < k; i++)
        {
            var y = Vector512.LoadUnsafe(ref b);
            s0 = Vector512.FusedMultiplyAdd(Vector512.Create(a), y, s0);
            s1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, aRow)), y, s1);
            s2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 2 * aRow)), y, s2);
            s3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 3 * aRow)), y, s3);
            s4 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 4 * aRow)), y, s4);
            s5 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 5 * aRow)), y, s5);
            s6 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 6 * aRow)), y, s6);
            s7 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 7 * aRow)), y, s7);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, (nuint)cRow);
        s2.StoreUnsafe(ref c, (nuint)(2 * cRow));
        s3.StoreUnsafe(ref c, (nuint)(3 * cRow));
        s4.StoreUnsafe(ref c, (nuint)(4 * cRow));
        s5.StoreUnsafe(ref c, (nuint)(5 * cRow));
        s6.StoreUnsafe(ref c, (nuint)(6 * cRow));
        s7.StoreUnsafe(ref c, (nuint)(7 * cRow));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NarrowBy1(int k, ref float a, int aColumn, ref float b, int bRow, ref float c)
    {
        var s0 = Vector256.LoadUnsafe(ref c);
        var s1 = Vector256.LoadUnsafe(ref c, 8);
        for (var i = 0; i < k; i++)
        {
            var x = Vector256.Create(a);
            s0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b), s0);
            s1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 8), s1);
            a = ref Unsafe.Add(ref a, aColumn);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, 8);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Reconcile.Language;

/// <summary>A right matrix of signed bytes for products with numbers from -1 to 1, which are computed in whole numbers.</summary>
/// <remarks>
/// Whole sums are exact in any order, so the results are the same on every machine, and a processor makes twice as many of
/// these products as of others. The weights of a trained network are bytes with a scale for each row; here the scales go into
/// the left matrix, whose numbers become whole ones of 14 bits and a sign. Columns are kept in panels of 64, then of 16, with
/// two rows woven together, since processors multiply and add pairs.
/// </remarks>
internal sealed class WholeMatrix : IRightMatrix
{
    /// <summary>Largest whole number of the left matrix; 1,024 of its products with a byte are in the range of a sum.</summary>
    private const int Largest = 16383;

    private const int MostRows = 1024;

    [ThreadStatic]
    private static short[]? scratch;

    private readonly float[] factors;
    private readonly float unit;
    private readonly short[] values;

    /// <param name="weights">The matrix, row after row.</param>
    /// <param name="columns">Its columns, a multiple of <see cref="MatrixProduct.Lane"/>.</param>
    public WholeMatrix(ReadOnlySpan<float> weights, int columns)
    {
        Columns = columns;
        Rows = weights.Length / columns;
        if (Rows % 2 != 0 || Rows > MostRows || columns % MatrixProduct.Lane != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(columns));
        }

        factors = new float[Rows];
        var bytes = new sbyte[weights.Length];
        for (var row = 0; row < Rows; row++)
        {
            factors[row] = RowBytes.Round(weights.Slice(row * columns, columns), bytes.AsSpan(row * columns, columns));
        }

        var largest = 1e-9f;
        foreach (var factor in factors)
        {
            largest = Math.Max(largest, factor);
        }

        unit = largest / Largest;
        for (var row = 0; row < Rows; row++)
        {
            factors[row] /= unit;
        }

        values = new short[weights.Length];
        var at = 0;
        for (var column = 0; column < columns; )
        {
            var width = PanelWidth(column);
            for (var row = 0; row < Rows; row += 2)
            {
                for (var i = column; i < column + width; i++)
                {
                    values[at++] = bytes[(row * columns) + i];
                    values[at++] = bytes[((row + 1) * columns) + i];
                }
            }

            column += width;
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    public void AddProduct(int m, ReadOnlySpan<float> a, int aRow, Span<float> c, int cRow) =>
        AddProduct(m, a, aRow, c, cRow, Vector512.IsHardwareAccelerated);

    /// <summary>The same, by vectors of 512 or 256 bits.</summary>
    internal void AddProduct(int m, ReadOnlySpan<float> a, int aRow, Span<float> c, int cRow, bool wide)
    {
        if (m == 0)
        {
            return;
        }

        // The kernels don't check bounds: the last elements that they touch are checked here.
        _ = a[((m - 1) * aRow) + Rows - 1];
        _ = c[((m - 1) * cRow) + Columns - 1];
        if (scratch is null || scratch.Length < m * Rows)
        {
            scratch = new short[m * Rows];
        }

        var whole = scratch.AsSpan(0, m * Rows);
        for (var i = 0; i < m; i++)
        {
            Round(a.Slice(i * aRow, Rows), factors, whole.Slice(i * Rows, Rows));
        }

        ref var pairs = ref Unsafe.As<short, int>(ref whole[0]);
        for (var column = 0; column < Columns; )
        {
            var width = PanelWidth(column);
            ref var panel = ref Unsafe.Add(ref values[0], column * Rows);
            ref var target = ref Unsafe.Add(ref c[0], column);
            if (!wide)
            {
                for (var part = 0; part < width; part += MatrixProduct.Lane)
                {
                    WholeProduct.Narrow(
                        m,
                        Rows / 2,
                        ref pairs,
                        ref Unsafe.Add(ref panel, 2 * part),
                        2 * width,
                        ref Unsafe.Add(ref target, part),
                        cRow,
                        unit
                    );
                }
            }
            else if (width == PackedMatrix.Wide)
            {
                WholeProduct.Wide(m, Rows / 2, ref pairs, ref panel, ref target, cRow, unit);
            }
            else
            {
                WholeProduct.Lane(m, Rows / 2, ref pairs, ref panel, ref target, cRow, unit);
            }

            column += width;
        }
    }

    /// <summary>The nearest whole numbers of values times factors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Round(ReadOnlySpan<float> values, ReadOnlySpan<float> factors, Span<short> target)
    {
        // Adding 1.5 * 2^23 rounds to the nearest whole number and leaves it in the low bits.
        var magic = Vector256.Create(12582912f);
        ref var value = ref Unsafe.AsRef(in values[0]);
        ref var factor = ref Unsafe.AsRef(in factors[0]);
        ref var result = ref target[0];
        nuint i = 0;
        for (; i + 16 <= (nuint)target.Length; i += 16)
        {
            var low = (Vector256.LoadUnsafe(ref value, i) * Vector256.LoadUnsafe(ref factor, i)) + magic;
            var high = (Vector256.LoadUnsafe(ref value, i + 8) * Vector256.LoadUnsafe(ref factor, i + 8)) + magic;
            Vector256.Narrow(low.AsInt32(), high.AsInt32()).StoreUnsafe(ref result, i);
        }

        for (; i < (nuint)target.Length; i++)
        {
            var shifted = (Unsafe.Add(ref value, i) * Unsafe.Add(ref factor, i)) + 12582912f;
            Unsafe.Add(ref result, i) = (short)BitConverter.SingleToInt32Bits(shifted);
        }
    }

    private int PanelWidth(int column) =>
        column + PackedMatrix.Wide <= Columns ? PackedMatrix.Wide : MatrixProduct.Lane;
}

namespace Reconcile.Language;

/// <summary>A right matrix that stays the same, laid out so that products read it from front to back.</summary>
/// <remarks>
/// Panels of 64 columns, then of 16, each row after row. In a plain matrix the rows of a panel lie a power of two apart or
/// nearly so, and push each other out of the processor's first cache.
/// </remarks>
internal sealed class PackedMatrix : IRightMatrix
{
    /// <summary>Columns of a wide panel.</summary>
    public const int Wide = 64;

    /// <param name="values">The matrix, row after row.</param>
    /// <param name="columns">Its columns, a multiple of <see cref="MatrixProduct.Lane"/>.</param>
    public PackedMatrix(ReadOnlySpan<float> values, int columns)
    {
        Columns = columns;
        Rows = values.Length / columns;
        Values = new float[values.Length];
        var at = 0;
        for (var column = 0; column < columns; )
        {
            var width = PanelWidth(column);
            for (var row = 0; row < Rows; row++)
            {
                values.Slice((row * columns) + column, width).CopyTo(Values.AsSpan(at));
                at += width;
            }

            column += width;
        }
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The panels; the one that begins with a column begins at that column times the rows.</summary>
    public float[] Values { get; }

    public void AddProduct(int m, ReadOnlySpan<float> a, int aRow, Span<float> c, int cRow)
    {
        for (var column = 0; m > 0 && column < Columns; )
        {
            var width = PanelWidth(column);
            MatrixProduct.Add(m, width, Rows, a, aRow, 1, Values.AsSpan(column * Rows), width, c[column..], cRow);
            column += width;
        }
    }

    /// <summary>Width of the panel that begins with a column.</summary>
    public int PanelWidth(int column) => column + Wide <= Columns ? Wide : MatrixProduct.Lane;
}

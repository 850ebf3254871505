namespace Reconcile.Language;

/// <summary>The right matrix of products, prepared once for many of them.</summary>
internal interface IRightMatrix
{
    /// <summary>Number of rows, which is the length of the left matrix' rows.</summary>
    int Rows { get; }

    /// <summary>Number of columns.</summary>
    int Columns { get; }

    /// <summary>Adds the product of m rows and this matrix to <paramref name="c"/>.</summary>
    /// <param name="m">Rows of the result.</param>
    /// <param name="a">The left matrix.</param>
    /// <param name="aRow">Distance between its rows.</param>
    /// <param name="c">The result.</param>
    /// <param name="cRow">Distance between its rows.</param>
    void AddProduct(int m, ReadOnlySpan<float> a, int aRow, Span<float> c, int cRow);
}

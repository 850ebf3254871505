using Reconcile.Language;

namespace Reconcile.Tests.Language;

public sealed class MatrixProductTests
{
    [TestCase(1, 16, 1)]
    [TestCase(3, 64, 7)]
    [TestCase(9, 80, 33)]
    [TestCase(13, 208, 5)]
    [TestCase(40, 144, 300)]
    public void The_product_equals_the_plain_sum(int m, int n, int k)
    {
        var random = new Random(1);
        var (a, b, c) = (Fill(m * k), Fill(k * n), new float[m * n]);

        MatrixProduct.Add(m, n, k, a, k, 1, b, n, c, n);

        for (var i = 0; i < m * n; i++)
        {
            var sum = Enumerable.Range(0, k).Sum(x => (double)a[(i / n * k) + x] * b[(x * n) + (i % n)]);
            ((double)c[i]).Should().BeApproximately(sum, 1e-4);
        }

        float[] Fill(int length) => [.. Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f)];
    }

    [TestCase(1, 16, 1)]
    [TestCase(25, 384, 96)]
    [TestCase(40, 144, 300)]
    public void A_packed_matrix_gives_the_same_bits(int m, int n, int k)
    {
        float[] a = [.. Enumerable.Range(0, m * k).Select(i => MathF.Sin(i))];
        float[] b = [.. Enumerable.Range(0, k * n).Select(i => MathF.Cos(i))];
        var (plain, packed) = (new float[m * n], new float[m * n]);

        MatrixProduct.Add(m, n, k, a, k, 1, b, n, plain, n);
        new PackedMatrix(b, n).AddProduct(m, a, k, packed, n);

        packed.Should().Equal(plain);
    }

    [Test]
    public void A_row_does_not_depend_on_the_rows_beside_it()
    {
        float[] a = [.. Enumerable.Range(0, 5 * 20).Select(i => MathF.Sin(i))];
        float[] b = [.. Enumerable.Range(0, 20 * 80).Select(i => MathF.Cos(i))];
        var (all, one) = (new float[5 * 80], new float[80]);

        MatrixProduct.Add(5, 80, 20, a, 20, 1, b, 80, all, 80);
        MatrixProduct.Add(1, 80, 20, a.AsSpan(2 * 20, 20), 20, 1, b, 80, one, 80);

        all[160..240].Should().Equal(one);
    }
}

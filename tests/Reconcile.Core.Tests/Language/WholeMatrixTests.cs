using System.Runtime.Intrinsics;
using Reconcile.Language;

namespace Reconcile.Tests.Language;

public sealed class WholeMatrixTests
{
    [TestCase(1, 16, 2)]
    [TestCase(3, 64, 6)]
    [TestCase(9, 80, 34)]
    [TestCase(13, 208, 128)]
    [TestCase(41, 144, 300)]
    public void The_product_is_near_the_plain_sum(int m, int n, int k)
    {
        var (a, b, c) = (Wave(m * k, 1), Wave(k * n, 2), Wave(m * n, 3));
        var before = (float[])c.Clone();

        new WholeMatrix(b, n).AddProduct(m, a, k, c, n);

        // A byte is off by half of a 127th, each in a direction of its own.
        var tolerance = 0.01 * Math.Sqrt(k);
        for (var i = 0; i < m * n; i++)
        {
            var sum = Enumerable.Range(0, k).Sum(x => (double)a[(i / n * k) + x] * b[(x * n) + (i % n)]);
            ((double)c[i]).Should().BeApproximately(before[i] + sum, tolerance);
        }
    }

    [TestCase(1, 16, 2)]
    [TestCase(25, 384, 96)]
    [TestCase(41, 144, 300)]
    public void Wide_and_narrow_vectors_give_the_same_bits(int m, int n, int k)
    {
        var (a, matrix) = (Wave(m * k, 1), new WholeMatrix(Wave(k * n, 2), n));
        var (wide, narrow) = (new float[m * n], new float[m * n]);

        matrix.AddProduct(m, a, k, wide, n, true);
        matrix.AddProduct(m, a, k, narrow, n, false);

        narrow.Should().Equal(wide);
    }

    [Test]
    public void A_row_does_not_depend_on_the_rows_beside_it()
    {
        var (a, matrix) = (Wave(5 * 20, 1), new WholeMatrix(Wave(20 * 80, 2), 80));
        var (all, one) = (new float[5 * 80], new float[80]);

        matrix.AddProduct(5, a, 20, all, 80);
        matrix.AddProduct(1, a.AsSpan(2 * 20, 20), 20, one, 80);

        all[160..240].Should().Equal(one);
    }

    [Test]
    public void The_largest_sums_stay_in_range()
    {
        float[] a = [.. Enumerable.Repeat(1f, 1024)];
        float[] b = [.. Enumerable.Repeat(-1f, 1024 * 16)];
        var c = new float[16];

        new WholeMatrix(b, 16).AddProduct(1, a, 1024, c, 16);

        c.Should().OnlyContain(x => Math.Abs(x + 1024) < 0.01);
    }

    [TestCase((short)16383, (short)127)]
    [TestCase((short)-16383, (short)-127)]
    [TestCase((short)-5, (short)7)]
    public void Processors_without_products_of_pairs_compute_the_same(short x, short y)
    {
        var (left, right) = (Vector256.Create(x), Vector256.Create(y).WithElement(0, (short)1));

        WholeProduct.PlainProducts(left, right).Should().Be(WholeProduct.Products(left, right));
        WholeProduct.PlainProducts(left, right)[1].Should().Be(2 * x * y);
    }

    [TestCase(3, 16)]
    [TestCase(2, 8)]
    [TestCase(1026, 16)]
    public void Other_shapes_are_refused(int rows, int columns) =>
        FluentActions
            .Invoking(() => new WholeMatrix(new float[rows * columns], columns))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    private static float[] Wave(int length, int seed) =>
        [.. Enumerable.Range(0, length).Select(i => MathF.Sin((i * 0.7f) + (seed * i % 13)))];
}

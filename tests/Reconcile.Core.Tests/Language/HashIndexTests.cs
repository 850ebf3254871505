using Reconcile.Language;

namespace Reconcile.Tests.Language;

public sealed class HashIndexTests
{
    [TestCase(new uint[] { })]
    [TestCase(new uint[] { 0 })]
    [TestCase(new uint[] { uint.MaxValue })]
    [TestCase(new uint[] { 0, 1, 2, 3, 4, 5, 6, 7 })]
    [TestCase(new uint[] { 5, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff })]
    public void Every_key_is_found_in_its_row_and_no_other(uint[] keys)
    {
        var index = new HashIndex(keys);

        keys.Select(index.Find).Should().Equal(Enumerable.Range(0, keys.Length));
        uint[] others = [0, 1, 6, 8, 0x40000000, 0x7ffffffe, 0x80000002, 0xf0000000, 0xfffffffd, uint.MaxValue];
        others.Except(keys).Select(index.Find).Should().OnlyContain(row => row == -1);
    }

    [TestCase(new uint[] { 2, 1 })]
    [TestCase(new uint[] { 1, 1 })]
    public void Keys_out_of_order_are_refused(uint[] keys) =>
        FluentActions
            .Invoking(() => new HashIndex(keys))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("The keys of a model are not in order.");
}

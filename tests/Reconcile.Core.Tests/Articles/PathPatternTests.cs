using Reconcile.Articles;

namespace Reconcile.Tests.Articles;

internal sealed class PathPatternTests
{
    [TestCase("*", "a.txt", true)]
    [TestCase("*.txt", "a.txt", true)]
    [TestCase("*.txt", "a.md", false)]
    [TestCase("a?c", "abc", true)]
    [TestCase("a?c", "ac", false)]
    [TestCase("*a*b", "xaxxab", true)]
    [TestCase("*a*b", "xaxxa", false)]
    [TestCase("[abc].txt", "b.txt", true)]
    [TestCase("[a-c].txt", "d.txt", false)]
    [TestCase("[!a-c].txt", "d.txt", true)]
    [TestCase("[]].txt", "].txt", true)]
    [TestCase("[ab", "[ab", true)]
    [TestCase("A.txt", "a.txt", false)]
    [TestCase("*", ".hidden", false)]
    [TestCase("?hidden", ".hidden", false)]
    [TestCase(".*", ".hidden", true)]
    [TestCase("", "", true)]
    [TestCase("***", "", true)]
    public void A_pattern_fits_a_name_or_not(string pattern, string name, bool expected) =>
        PathPattern.Fits(pattern, name).Should().Be(expected);

    [Test]
    public void Many_stars_take_no_more_time_than_one() =>
        PathPattern.Fits(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 20_000)).Should().BeFalse();
}

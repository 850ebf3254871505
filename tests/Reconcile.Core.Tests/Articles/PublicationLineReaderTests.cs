using Reconcile.Articles;
using Reconcile.Text;

namespace Reconcile.Tests.Articles;

internal sealed class PublicationLineReaderTests
{
    [TestCase("Updated: November 11, 2011 20:09 IST", "2011-11-11")]
    [TestCase("MAR. 14, 2013, 8:12 PM", "2013-03-14")]
    [TestCase("Sunday, March 17, 2013 | 5:00 PM", "2013-03-17")]
    [TestCase("WEDNESDAY 03 JULY 2013", "2013-07-03")]
    [TestCase("3 July 2013 Last updated at 13:38 GMT", "2013-07-03")]
    [TestCase("Fri, 11 Nov 2011 at 09:56 IST", "2011-11-11")]
    [TestCase("November 12th, 2007", "2007-11-12")]
    [TestCase("Sept. 2, 2007", "2007-09-02")]
    [TestCase("2018-08-21", "2018-08-21")]
    [TestCase("Last updated 15:48 15/09/2013", "2013-09-15")]
    [TestCase("9.9.2013", "2013-09-09")]
    [TestCase("4/5/2001", null)]
    [TestCase("31 February 2013", null)]
    [TestCase("March 3, 1066", null)]
    [TestCase("Hale was killed on Oct. 21, 2011", null)]
    [TestCase("The war of 3 March 2003", null)]
    [TestCase("2013", null)]
    public void A_line_that_says_nothing_but_a_day_is_the_day_of_publication(string line, string? expected)
    {
        var text = new SourceText("Fire at the port\n\n" + line + "\nA fire broke out on 1 May 1990 at the port.\n");

        PublicationLineReader
            .Read(text, new TextSpan(0, text.Text.Length))
            ?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            .Should()
            .Be(expected);
        (expected is null).Should().Be(PublicationLineReader.Read(text, new TextSpan(0, text.Text.Length)) is null);
    }

    [Test]
    public void A_line_far_down_is_left_alone()
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat("A fire.\n", 8)) + "3 July 2013\n");

        PublicationLineReader.Read(text, new TextSpan(0, text.Text.Length)).Should().BeNull();
    }

    [TestCase("Last updated at 12:42 GMT", true)]
    [TestCase("8:44AM BST 16 Sep 2013", true)]
    [TestCase("Posted 3 July 2013", true)]
    [TestCase("Updated", false)]
    [TestCase("The figures were updated at 12:42 GMT", false)]
    [TestCase("5 p.m.", false)]
    [TestCase("He was killed on 3 July 2013", false)]
    public void A_line_about_publication_says_nothing_else(string line, bool expected) =>
        PublicationLineReader.SaysNothingElse(line).Should().Be(expected);
}

namespace Reconcile.Readers.Tests.Xml;

internal sealed class FeedFormatTests
{
    [Test]
    public void Each_item_of_an_rss_feed_is_an_article()
    {
        var reading = Reading.Of(
            "wire.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel>
                <title>Meridian News</title>
                <item>
                  <title>Dam holds &amp;#8211; for now</title>
                  <link>https://meridian.example/dam</link>
                  <pubDate>Tue, 05 Mar 2024 23:40:00 -0800</pubDate>
                  <description>The dam held ...</description>
                  <content:encoded><![CDATA[<p>The dam held on Monday.</p><p>Three <b>fire</b>fighters were hurt.</p><p><a href="/x">Continue reading</a></p>]]></content:encoded>
                </item>
                <item><title>Ferry aground</title><source url="x">Harbour Times</source><description>The ferry ran aground.</description></item>
                <item><link>https://meridian.example/none</link></item>
              </channel>
            </rss>
            """
        );

        string.Concat(reading.Articles.Select(Reading.Show))
            .Should()
            .Be(
                """
                wire-1 | Meridian News | 2024-03-05 | Dam holds – for now | https://meridian.example/dam
                entry 1, headline: Dam holds – for now
                entry 1, paragraph 1: The dam held on Monday.
                entry 1, paragraph 2: Three firefighters were hurt.
                wire-2 | Harbour Times | - | Ferry aground | -
                entry 2, headline: Ferry aground
                entry 2, paragraph 1: The ferry ran aground.

                """
            );
        Reading
            .ElementsOf(reading.Articles[0])
            .Should()
            .Equal(
                "/rss/channel/item[1]/title",
                "/rss/channel/item[1]/encoded/p[1]",
                "/rss/channel/item[1]/encoded/p[2]"
            );
        Reading.FaultsOf(reading).Should().Be("error RC0208: entry 3 has neither a title nor a text");
    }

    [Test]
    public void Rss_1_0_has_its_items_beside_the_channel()
    {
        var article = Reading
            .Of(
                "a.rss",
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel><title>Harbour Times</title></channel>
                  <item><title>Ferry aground</title><description>It ran aground.</description><dc:date>2024-03-04T06:00+01:00</dc:date></item>
                </rdf:RDF>
                """
            )
            .Article!;

        (article.Source, article.Published).Should().Be(("Harbour Times", new DateOnly(2024, 3, 4)));
    }

    [Test]
    public void An_atom_entry_may_hold_text_html_or_xhtml()
    {
        var reading = Reading.Of(
            "wire.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>Meridian News</title>
              <entry>
                <title type="html">Dam &amp;amp; bridge</title><published>2024-03-05T06:40:00Z</published>
                <link rel="self" href="https://meridian.example/self"/><link href="https://meridian.example/dam"/>
                <content type="html">&lt;p&gt;The dam held.&lt;/p&gt;</content>
              </entry>
              <entry>
                <title>Ferry</title><source><title>Harbour Times</title></source>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It ran <em>aground</em>.</p><ul><li>212 on board</li></ul></div></content>
              </entry>
              <entry><title>Brief</title><summary>One.

              Two.</summary></entry>
            </feed>
            """
        );

        reading.Diagnostics.Should().BeEmpty();
        string.Concat(reading.Articles.Select(Reading.Show))
            .Should()
            .Be(
                """
                wire-1 | Meridian News | 2024-03-05 | Dam & bridge | https://meridian.example/dam
                entry 1, headline: Dam & bridge
                entry 1, paragraph 1: The dam held.
                wire-2 | Harbour Times | - | Ferry | -
                entry 2, headline: Ferry
                entry 2, paragraph 1: It ran aground.
                entry 2, list item 1: 212 on board
                wire-3 | Meridian News | - | Brief | -
                entry 3, headline: Brief
                entry 3, paragraph 1: One.
                entry 3, paragraph 2: Two.

                """
            );
    }

    private static IEnumerable<TestCaseData> UnusableFeeds()
    {
        yield return Feed(
            "External entity",
            """<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>""",
            "error RC0207: line 1 uses an entity that is not one of XML's own"
        );
        yield return Feed(
            "Billion laughs",
            """<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>""",
            "error RC0207: line 1 uses an entity that is not one of XML's own"
        );
        yield return Feed(
            "Empty feed",
            "<rss><channel><title>x</title></channel></rss>",
            "error RC0209: the feed has no entries"
        );
        yield return Feed(
            "Cut off",
            "<rss><channel><item><title>Dam",
            "error RC0204: it can't be read as RSS: Unexpected end of file"
        );
        yield return Feed(
            "Deep",
            "<rss>"
                + string.Concat(Enumerable.Repeat("<a>", 300))
                + string.Concat(Enumerable.Repeat("</a>", 300))
                + "</rss>",
            "error RC0206: the file has more than 256 elements inside each other"
        );
        yield return Feed(
            "Many entries",
            "<rss>" + string.Concat(Enumerable.Repeat("<item><title>x</title></item>", 201)) + "</rss>",
            "error RC0206: the file has more than 200 entries"
        );
        yield return Feed(
            "Many elements",
            "<rss>" + string.Concat(Enumerable.Repeat("<a/>", 500_001)) + "</rss>",
            "error RC0206: the file has more than 500,000 elements and texts"
        );

        static TestCaseData Feed(string name, string text, string message) =>
            new TestCaseData(text, message).SetName("Feed: " + name);
    }

    [TestCaseSource(nameof(UnusableFeeds))]
    public void An_unusable_feed_is_a_fault(string text, string message)
    {
        var reading = Reading.Of("a.rss", text);

        reading.Articles.Should().BeEmpty();
        Reading.FaultsOf(reading).Should().StartWith(message);
    }

    [Test]
    public void A_document_type_alone_does_no_harm() =>
        Reading
            .Of(
                "a.rss",
                """<!DOCTYPE rss SYSTEM "http://x.example/rss.dtd"><rss><item><title>Dam holds</title></item></rss>"""
            )
            .Article!.Title.Should()
            .Be("Dam holds");

    [Test]
    public void Windows_1252_is_understood_and_so_are_its_signs_in_text_that_claims_to_be_something_else()
    {
        byte[] bytes =
        [
            .. "<?xml version=\"1.0\" encoding=\"windows-1252\"?><rss><item><title>"u8,
            0x93,
            .. "Dam&#146;s"u8,
            0x94,
            .. "</title></item></rss>"u8,
        ];

        Reading.Of("a.rss", bytes).Article!.Title.Should().Be("“Dam’s”");
    }
}

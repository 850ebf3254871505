namespace Reconcile.Readers.Tests.Xml;

internal sealed class NewsFormatsTests
{
    private const string Nitf = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
        <nitf>
          <head><title>dam-holds</title>
            <docdata><date.issue norm="20240305T064000Z"/><doc.copyright holder="Velmora Gazette"/></docdata>
            <pubdata name="Velmora Gazette, print" date.publication="20240306T000000Z"/></head>
          <body>
            <body.head>
              <hedline><hl1>Dam holds</hl1><hl2>A night of rain</hl2></hedline>
              <byline>By Ines Maro</byline>
              <dateline><location>VELMORA</location><story.date norm="20240305">5 March</story.date></dateline>
              <abstract><p>Some 1,400 people had to leave.</p></abstract>
            </body.head>
            <body.content>
              <block><p>The dam held on <chron norm="20240304">Monday</chron>.</p>
                <media media-type="image"><media-reference source="a.jpg"/><media-caption><p>The dam at night.</p></media-caption></media>
                <p>Three firefighters were hurt.</p></block>
              <table><tr><td>Rain</td><td>92 mm</td></tr></table>
            </body.content>
            <body.end><tagline>ends</tagline></body.end>
          </body>
        </nitf>
        """;

    [Test]
    public void Nitf_gives_head_and_text()
    {
        var reading = Reading.Of("a.xml", Nitf);

        reading.Diagnostics.Should().BeEmpty();
        Reading
            .Show(reading.Article!)
            .Should()
            .Be(
                """
                a | Velmora Gazette, print | 2024-03-06 | Dam holds | -
                headline: Dam holds
                heading 1: A night of rain
                byline: By Ines Maro
                dateline: VELMORA 5 March
                summary: Some 1,400 people had to leave.
                paragraph 1: The dam held on Monday.
                caption 1: The dam at night.
                paragraph 2: Three firefighters were hurt.
                table row 1: Rain; 92 mm

                """
            );
        Reading.ElementsOf(reading.Article!).Should().Contain("/nitf/body/body.content/block/p[2]");
    }

    [Test]
    public void Newsml_gives_its_text_items()
    {
        var reading = Reading.Of(
            "wire.xml",
            $"""
            <?xml version="1.0"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
              <newsItem guid="urn:newsml:meridian:1" version="2">
                <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:MERIDIAN"><name>Meridian News</name></provider>
                  <versionCreated>2024-03-05T06:40:00+01:00</versionCreated></itemMeta>
                <contentMeta><headline>Dam holds</headline><by>Ines Maro</by><creditline>Meridian/AP</creditline></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml">
                  <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Dam holds</h1>
                  <p>The dam held on Monday.</p></body></html></inlineXML></contentSet>
              </newsItem>
              <newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet><remoteContent href="http://x.example/a.jpg"/></contentSet></newsItem>
              <newsItem><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>
              <newsItem>
                <itemMeta><itemClass qcode="ninat:text"/><provider literal="Velmora Gazette"/></itemMeta>
                <contentSet><inlineXML contenttype="application/nitf+xml">{Nitf[
                Nitf.IndexOf("<nitf>", StringComparison.Ordinal)..
            ]}</inlineXML></contentSet>
              </newsItem>
              <newsItem><contentMeta><headline>Brief</headline></contentMeta><contentSet><inlineData contenttype="text/plain">One.
            Two.</inlineData></contentSet></newsItem>
            </itemSet></newsMessage>
            """
        );

        var shown = string.Concat(reading.Articles.Select(Reading.Show));
        shown
            .Should()
            .StartWith(
                """
                wire-1 | Meridian News | 2024-03-05 | Dam holds | -
                entry 1, headline: Dam holds
                entry 1, byline: Ines Maro
                entry 1, paragraph 1: The dam held on Monday.
                wire-4 | Velmora Gazette | 2024-03-06 | Dam holds | -
                entry 4, headline: Dam holds
                """
            )
            .And.EndWith(
                "wire-5 | wire-5 | - | Brief | -\nentry 5, headline: Brief\nentry 5, paragraph 1: One.\nentry 5, paragraph 2: Two.\n"
            );
        Reading.FaultsOf(reading).Should().Be("error RC0208: item 3: the item was withdrawn by its provider");
    }

    [TestCase("<nitf><body><body.content/></body></nitf>", "error RC0209: the file has no text in 'body.content'")]
    [TestCase("<newsItem><contentSet/></newsItem>", "error RC0209: the item has no text in 'contentSet'")]
    [TestCase("<newsMessage/>", "error RC0209: the file has no news item with a text")]
    [TestCase(
        "<?xml version='1.0'?><table/>",
        "error RC0203: the file is XML of another kind, which articles are not read from"
    )]
    [TestCase(
        "<article><p>It rained.</p></article>",
        "error RC0203: the file is XML of another kind, which articles are not read from"
    )]
    [TestCase("<nitf><body>", "error RC0204: it can't be read as NITF: Unexpected end of file")]
    public void Xml_without_an_article_is_a_fault(string text, string message)
    {
        var reading = Reading.Of("a.xml", text);

        reading.Articles.Should().BeEmpty();
        Reading.FaultsOf(reading).Should().StartWith(message);
    }
}

namespace Reconcile.Readers.Tests.Json;

internal sealed class JsonFormatsTests
{
    [Test]
    public void Ninjs_1_gives_its_markup()
    {
        var reading = Reading.Of(
            "a.json",
            """
            {"uri": "https://meridian.example/dam", "type": "text", "versioncreated": "2024-03-05T06:40:00+01:00",
             "headline": "Dam holds", "byline": "By Ines Maro", "infosource": [{"name": "Meridian News"}],
             "body_text": "flat", "body_xhtml": "<div><p>The dam held on Monday.</p><p>Three were hurt.</p></div>"}
            """
        );

        reading.Diagnostics.Should().BeEmpty();
        Reading
            .Show(reading.Article!)
            .Should()
            .Be(
                """
                a | Meridian News | 2024-03-05 | Dam holds | https://meridian.example/dam
                headline: Dam holds
                byline: By Ines Maro
                paragraph 1: The dam held on Monday.
                paragraph 2: Three were hurt.

                """
            );
        Reading
            .ElementsOf(reading.Article!)
            .Should()
            .Equal("/headline", "/byline", "/body_xhtml/div/p[1]", "/body_xhtml/div/p[2]");
    }

    [Test]
    public void Ninjs_3_has_lists()
    {
        var article = Reading
            .Of(
                "a.json",
                """
                {"uri": "urn:x", "versionCreated": "2024-03-05T06:40:00Z", "headlines": [{"role": "main", "value": "Dam holds"}],
                 "bodies": [{"contentType": "text/plain", "value": "flat"}, {"contentType": "text/html", "value": "<p>It held.</p>"}]}
                """
            )
            .Article!;

        article.Text.Text.Should().Be("Dam holds\n\nIt held.");
        Reading.ElementsOf(article).Should().Equal("/headlines/0/value", "/bodies/1/value/p");
    }

    [Test]
    public void Each_line_is_an_article_and_a_bad_one_stops_no_other()
    {
        var reading = Reading.Of(
            "wire.jsonl",
            """
            {"id": "dam", "title": "Dam holds", "source": "Meridian", "published": "2024-03-05", "url": "https://x.example", "text": "It held.\n\nThree were hurt.", "extra": 1}
            {"text": ["One.", 2, "Three."], "published": "soon"}

            {"title": "No text"}
            [1]
            {"text": "cut
            {"text": "Last."}
            """
        );

        string.Concat(reading.Articles.Select(Reading.Show))
            .Should()
            .Be(
                """
                dam | Meridian | 2024-03-05 | Dam holds | https://x.example
                entry 1, headline: Dam holds
                entry 1, paragraph 1: It held.
                entry 1, paragraph 2: Three were hurt.
                wire-2 | wire-2 | - | - | -
                entry 2, paragraph 1: One.
                entry 2, paragraph 2: Three.
                wire-7 | wire-7 | - | - | -
                entry 7, paragraph 1: Last.

                """
            );
        Reading
            .FaultsOf(reading)
            .Split('\n')
            .Should()
            .SatisfyRespectively(
                fault =>
                    fault.Should().Be("error RC0208: line 2: 'published' is no date; the article is read without it"),
                fault => fault.Should().Be("error RC0208: line 4: it has no 'text'"),
                fault => fault.Should().Be("error RC0208: line 5: it is no object"),
                fault => fault.Should().StartWith("error RC0208: line 6: it is no JSON: ")
            );
    }

    [Test]
    public void One_object_over_several_lines_is_an_article()
    {
        var reading = Reading.Of("post.json", "{\n  \"title\": \"Dam holds\",\n  \"text\": \"It held.\"\n}\n");

        reading.Diagnostics.Should().BeEmpty();
        reading.Article!.Id.Should().Be("post");
    }

    [TestCase("a.json", "{\"name\": \"x\"}", "error RC0203: the file is JSON of another kind")]
    [TestCase("a.json", "[{\"text\": \"x\"}]", "error RC0203: the file is JSON of another kind")]
    [TestCase(
        "a.json",
        "{\"format\": \"reconcile/1\", \"clusters\": []}",
        "error RC0203: the file is a report of this tool"
    )]
    [TestCase("a.json", "{\"headline\": \"x\"", "error RC0204: it can't be read as ninjs")]
    [TestCase("a.json", "{\"headline\": \"x\"}", "error RC0209: the file has no text")]
    [TestCase("a.json", "{\"headline\": \"x\", \"pubstatus\": \"withheld\"}", "error RC0209: the item was withdrawn")]
    [TestCase(
        "a.json",
        "{\"headline\": \"\\ud800\", \"body_text\": \"x\"}",
        "error RC0204: it can't be read as ninjs: a text holds half"
    )]
    [TestCase("a.jsonl", "", "error RC0003: the file is empty")]
    public void Json_without_an_article_is_a_fault(string name, string text, string message)
    {
        var reading = Reading.Of(name, text);

        reading.Articles.Should().BeEmpty();
        Reading.FaultsOf(reading).Should().StartWith(message);
    }

    [Test]
    public void Json_that_is_nested_too_deep_is_a_fault() =>
        Reading
            .FaultsOf(Reading.Of("a.jsonl", "{\"text\":" + new string('[', 100_000)))
            .Should()
            .StartWith("error RC0208: line 1: it is no JSON: ");

    [Test]
    public void More_lines_than_a_story_has_articles_are_a_fault() =>
        Reading
            .FaultsOf(Reading.Of("a.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"x\"}\n", 201))))
            .Should()
            .Be("error RC0206: the file has more than 200 articles");

    [Test]
    public void A_file_that_is_not_utf8_is_a_fault() =>
        Reading
            .FaultsOf(Reading.Of("a.jsonl", [.. "{\"text\":\"caf"u8, 0xE9, .. "\"}\n{}"u8]))
            .Should()
            .Be("error RC0004: the file is not UTF-8");
}

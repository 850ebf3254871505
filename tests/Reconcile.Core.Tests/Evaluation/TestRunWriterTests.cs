using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Reconcile.Articles;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Tests.Articles;

namespace Reconcile.Tests.Evaluation;

internal sealed class TestRunWriterTests
{
    private static readonly Lazy<StorySetTester> Tester = new(() =>
        new StorySetTester(Settings.ReadDefault().Settings!)
    );

    [Test]
    public void The_text_lists_what_is_missed_and_what_is_wrong_with_words_and_places()
    {
        var text = Written(new TextTestRun(new TextTestRunOptions { Width = 400 }));

        text.Should().StartWith("fire: 2 articles, 1 required claim\n");
        text.Should().Contain("  missed:\n    spread: from the north & the <south> (fire/gold.yaml:4)\n");
        text.Should().Contain("      wanted contradicted or divergent; not linked\n");
        text.Should().Contain("“from the north” (fire/a.txt:2)\n");
        text.Should()
            .MatchRegex(
                @"  false alarms:\n    c1: .*\n      c1 says contradicted by rule [\w-]+; no such claim is annotated\n"
            );
        text.Should().Contain("“The fire killed 12 people in Orsk on Tuesday” (fire/a.txt:1)\n");
        text.Should().Contain("floors of set.yaml\n  conflict-recall       0.50    reached 0.000  BELOW\n");
    }

    [Test]
    public void The_figures_can_stand_alone() =>
        Written(new TextTestRun(new TextTestRunOptions { ListsShortfalls = false }))
            .Should()
            .MatchRegex(@"\nfire +0/1 +0\.000 0\.000 0\.000 ")
            .And.NotContain("1 story", "its figures are those of the whole")
            .And.NotContain("missed:")
            .And.NotContain("false alarms:");

    [TestCase(0)]
    [TestCase(60)]
    [TestCase(100)]
    public void No_passage_is_wider_than_the_terminal(int width) =>
        Written(new TextTestRun(new TextTestRunOptions { Width = width }))
            .Split('\n')
            .Where(line => line.StartsWith("      ", StringComparison.Ordinal) && !line.Contains("precision"))
            .Should()
            .OnlyContain(line => line.Length <= Math.Max(width, 40));

    [Test]
    public void The_json_holds_counts_figures_shortfalls_and_floors()
    {
        using var json = JsonDocument.Parse(Written(new JsonTestRun()));

        var root = json.RootElement;
        root.GetProperty("format").GetString().Should().Be(JsonTestRun.Format);
        root.GetProperty("passed").GetBoolean().Should().BeFalse();
        var story = root.GetProperty("stories")[0];
        story.GetProperty("counts").GetProperty("claims").GetInt32().Should().Be(1);
        story.GetProperty("figures").GetProperty("conflict-recall").GetDouble().Should().Be(0);
        story.GetProperty("figures").GetProperty("agreement-recall").ValueKind.Should().Be(JsonValueKind.Null);
        story
            .GetProperty("shortfalls")
            .EnumerateArray()
            .Select(shortfall => shortfall.GetProperty("kind").GetString())
            .Should()
            .Contain("missed")
            .And.Contain("false-alarm");
        root.GetProperty("floors")[0].GetProperty("held").GetBoolean().Should().BeFalse();
    }

    [Test]
    public void The_junit_file_fails_where_a_floor_does_and_skips_what_is_missed()
    {
        var xml = XDocument.Parse(Written(new JUnitTestRun())).Root!;

        xml.Name.LocalName.Should().Be("testsuites");
        var suites = xml.Elements("testsuite").ToArray();
        suites.Select(suite => (string?)suite.Attribute("name")).Should().Equal("fire", "set.yaml");
        suites[0].Element("testcase")!.Element("skipped")!.Attribute("message")!.Value.Should().Contain("not linked");
        ((int)suites[0].Attribute("failures")!).Should().Be(0);
        suites[0].Element("system-out")!.Value.Should().Contain("The fire killed 12 people");
        ((int)suites[1].Attribute("failures")!).Should().Be(1);
        suites[1]
            .Element("testcase")!
            .Element("failure")!
            .Attribute("message")!
            .Value.Should()
            .Be("0.000 is below 0.50");
    }

    [Test]
    public void A_text_that_xml_has_no_place_for_is_replaced()
    {
        var run = Measured.Run(new Score(), null);
        var story = run.Sets[0].Stories[0].Annotated;
        var claim = new GoldClaim("a\u0001b\uFFFFc", [Verdict.Divergent], false, []);
        var odd = story with { Gold = new GoldStory([claim], []) };
        var set = run.Sets[0] with { Stories = [new StoryResult(odd, new Score(), [new MissedClaim(claim, null)])] };

        using var output = new MemoryStream();
        new JUnitTestRun().Write(new TestRun([set]), output);

        XDocument
            .Parse(Encoding.UTF8.GetString(output.ToArray()))
            .Descendants("testcase")
            .Single()
            .Attribute("name")!
            .Value.Should()
            .Be("a\uFFFDb\uFFFDc");
    }

    private static string Written(ITestRunWriter writer)
    {
        using var folder = new StoryFolder()
            .With(
                "fire/a.txt",
                "The fire killed 12 people in Orsk on Tuesday, the mayor said.\nIt came from the north.\n"
            )
            .With(
                "fire/b.txt",
                "The fire killed 40 people in Orsk on Tuesday, the mayor said.\nSmoke drifted over it.\n"
            )
            .With(
                "fire/gold.yaml",
                """
                # By hand.
                story: fire
                claims:
                  - id: spread
                    about: from the north & the <south>
                    verdict: [contradicted, divergent]
                    members:
                      - {article: a, quote: "from the north"}
                      - {article: b, quote: "Smoke drifted over it"}
                """
            )
            .With("set.yaml", "floors: {conflict-recall: 0.5}\n");
        var reading = StorySetReader.Read([folder.Path], ArticleFormats.Default);
        reading.Diagnostics.Should().BeEmpty();
        using var output = new MemoryStream();
        writer.Write(Tester.Value.Test(reading.Sets), output);
        return folder.Shorten(Encoding.UTF8.GetString(output.ToArray()));
    }
}

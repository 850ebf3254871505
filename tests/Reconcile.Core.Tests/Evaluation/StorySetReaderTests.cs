using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Evaluation;
using Reconcile.Tests.Articles;

namespace Reconcile.Tests.Evaluation;

internal sealed class StorySetReaderTests
{
    private const string Gold =
        "claims:\n  - {id: toll, verdict: [contradicted], members: [{article: a, quote: \"12\"}, {article: b, quote: \"40\"}]}\n";

    [Test]
    public void The_stories_of_a_set_are_found_wherever_they_lie_below_it()
    {
        using var folder = Set().With("deep/er/a.txt", "12 died.").With("deep/er/b.txt", "40 died.");
        folder.With("deep/er/gold.yaml", Gold).With(".hidden/a.txt", "12").With(".hidden/gold.yaml", Gold);

        var reading = StorySetReader.Read([folder.Path], ArticleFormats.Default);

        reading.Diagnostics.Should().BeEmpty();
        var set = reading.Sets.Should().ContainSingle().Subject;
        set.Stories.Select(story => folder.Shorten(story.Path)).Should().Equal("deep/er", "fire");
        set.File.Should().BeNull();
    }

    [TestCase("fire")]
    [TestCase("fire/gold.yaml")]
    public void A_story_is_a_set_of_one(string path)
    {
        using var folder = Set();

        var set = StorySetReader.Read([folder[path]], ArticleFormats.Default).Sets.Should().ContainSingle().Subject;

        set.Stories.Should().ContainSingle().Which.Gold.Claims.Should().ContainSingle();
    }

    [Test]
    public void A_set_that_is_named_twice_is_read_once()
    {
        using var folder = Set();

        StorySetReader
            .Read([folder.Path, folder.Path + Path.DirectorySeparatorChar], ArticleFormats.Default)
            .Sets.Should()
            .ContainSingle();
    }

    [Test]
    public void The_floors_stand_in_the_file_of_the_set()
    {
        using var folder = Set().With("set.yaml", "floors:\n  link-recall: 0.5 # low\n  conflict-f1: 1\n");

        var set = StorySetReader
            .Read([folder["set.yaml"]], ArticleFormats.Default)
            .Sets.Should()
            .ContainSingle()
            .Subject;

        set.File!.Floors.Select(floor => (floor.Figure, floor.Least))
            .Should()
            .Equal((Figure.LinkRecall, 0.5m), (Figure.ConflictF1, 1m));
    }

    [TestCase(
        "floors: {conflict-precison: 0.7}",
        "set.yaml:1:10: error RC1006: the key 'conflict-precison' is unknown"
    )]
    [TestCase("floors: {conflict-f1: 70}", "set.yaml:1:23: error RC1004: 70 is out of bounds")]
    [TestCase("floors: [0.7]", "set.yaml:1:9: error RC1005: a list stands where a mapping belongs")]
    [TestCase("floor: {}", "set.yaml:1:1: error RC1006: the key 'floor' is unknown")]
    public void A_wrong_floor_is_reported_since_it_would_guard_nothing(string text, string message)
    {
        using var folder = Set().With("set.yaml", text);

        Rendered(folder, folder.Path).Should().StartWith(message);
    }

    [TestCase("none", "none: error RC0001: the folder does not exist")]
    [TestCase("fire/a.txt", "fire/a.txt: error RC1403: it is a file; a set of stories is a folder")]
    [TestCase("empty", "empty: error RC1403: no story with a gold.yaml was found")]
    public void A_path_without_stories_is_reported(string path, string message)
    {
        using var folder = Set().With("empty/a.txt", "12 died.");

        Rendered(folder, folder[path]).Should().StartWith(message);
    }

    [Test]
    public void A_story_with_a_fault_does_not_stop_the_others()
    {
        using var folder = Set().With("bad/a.txt", "12 died.").With("bad/gold.yaml", "claims: lots\n");

        var reading = StorySetReader.Read([folder.Path], ArticleFormats.Default);

        reading.Sets.Single().Stories.Should().ContainSingle();
        reading.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.WrongShape);
    }

    [Test]
    public void Without_a_path_the_caller_is_wrong() =>
        FluentActions
            .Invoking(() => StorySetReader.Read([], ArticleFormats.Default))
            .Should()
            .Throw<ArgumentException>();

    private static StoryFolder Set() =>
        new StoryFolder().With("fire/a.txt", "12 died.").With("fire/b.txt", "40 died.").With("fire/gold.yaml", Gold);

    private static string Rendered(StoryFolder folder, string path) =>
        folder.Shorten(
            string.Concat(
                StorySetReader.Read([path], ArticleFormats.Default).Diagnostics.Select(DiagnosticRenderer.Render)
            )
        );
}

using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Evaluation;
using Reconcile.Tests.Articles;
using Reconcile.Tests.Samples;

namespace Reconcile.Tests.Evaluation;

internal sealed class GoldDrafterTests
{
    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public void A_draft_can_be_read_and_agrees_with_the_findings_that_it_was_made_from(string name)
    {
        var story = SampleStories.Read(name);
        var findings = SampleStories.Findings(story);
        var copy = new StoryFolder();
        using (copy)
        {
            var moved = story with { Articles = [.. story.Articles.Select(article => Move(article, copy))] };
            copy.With("gold.yaml", GoldDrafter.Draft(copy.Path, moved, findings));

            var reading = GoldReader.Read(copy["gold.yaml"], moved.Articles);

            reading.Diagnostics.Should().BeEmpty();
            var score = Referee.Score(reading.Gold!, findings);

            // Not all of them: two clusters that share a passage serve each other's claims.
            (score.Of(Figure.ConflictPrecision) ?? 1)
                .Should()
                .BeGreaterThan(0.7);
            score.Of(Figure.LinkRecall).Should().BeGreaterThan(0.7);
        }
    }

    [Test]
    public void Words_are_lengthened_until_they_occur_once_and_escaped()
    {
        const string Twice = "The fire killed 12 people in Orsk. \"The fire killed 12 people in Orsk,\" said \\ Ana.\n";

        var draft = Draft(Twice, "The fire killed 40 people in Orsk.\n");

        draft.Should().Contain("verdict: [contradicted]");
        draft.Should().Contain("quote: \"The fire killed 40 people in Orsk\"}");
        draft.Should().NotContain("quote: \"The fire killed 12 people in Orsk\"}");
    }

    [Test]
    public void Words_that_occur_twice_whatever_their_length_are_left_out_with_a_remark()
    {
        const string Headline = "The fire killed 12 people in Orsk\n\nThe fire killed 12 people in Orsk\n";

        Draft(Headline, "The fire killed 40 people in Orsk\n")
            .Should()
            .Contain("is left out: its words occur more than once");
    }

    [Test]
    public void A_story_without_findings_gives_a_file_that_can_be_read() =>
        Draft("Rain fell.\n", "Banks closed early.\n").Should().Contain("claims: []\n");

    private static string Draft(string one, string two)
    {
        using var folder = new StoryFolder().With("one.txt", one).With("two.txt", two);
        var story = StoryReader.Read([folder.Path]).Story!;
        var draft = GoldDrafter.Draft(folder.Path, story, SampleStories.Findings(story));
        folder.With("gold.yaml", draft);
        GoldReader
            .Read(folder["gold.yaml"], story.Articles)
            .Diagnostics.Select(DiagnosticRenderer.Render)
            .Should()
            .BeEmpty();
        return draft;
    }

    private static Article Move(Article article, StoryFolder folder)
    {
        var file = Path.GetFileName(article.Path);
        folder.With(file, article.Text.Text);
        return article with { Path = folder[file] };
    }
}

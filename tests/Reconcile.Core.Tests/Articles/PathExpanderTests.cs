using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Tests.Articles;

internal sealed class PathExpanderTests
{
    [TestCase("*.txt", "b.txt c.txt")]
    [TestCase("*", "a.md b.txt c.txt")]
    [TestCase("**", "a.md b.txt c.txt wire/d.txt wire/old/e.md")]
    [TestCase("**/*.md", "a.md wire/old/e.md")]
    [TestCase("w*/*", "wire/d.txt")]
    [TestCase("wire/**/*", "wire/d.txt wire/old/e.md")]
    [TestCase("[bc].txt", "b.txt c.txt")]
    public void A_pattern_stands_for_the_articles_that_it_finds(string pattern, string expected)
    {
        using var folder = Folder();

        var reading = StoryReader.Read([folder[pattern]]);

        reading.Diagnostics.Should().BeEmpty();
        reading
            .Story!.Articles.Select(article => Path.GetRelativePath(folder.Path, article.Path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(expected.Split(' '));
    }

    [Test]
    public void A_pattern_that_finds_nothing_is_told_and_the_rest_is_read()
    {
        using var folder = Folder();

        var reading = StoryReader.Read([folder["*.doc"], folder["a.md"]]);

        reading.Story!.Articles.Should().ContainSingle();
        var fault = reading.Diagnostics.Should().ContainSingle().Subject;
        fault.Code.Should().Be(DiagnosticCodes.NothingMatches);
        fault.Path.Should().Be(folder["*.doc"]);
    }

    [Test]
    public void A_file_whose_name_holds_a_bracket_is_no_pattern()
    {
        using var folder = new StoryFolder().With("a[1].txt", "Fire.").With("a1.txt", "Flood.");

        StoryReader.Read([folder["a[1].txt"]]).Story!.Articles.Single().Id.Should().Be("a[1]");
    }

    [Test]
    public void A_link_that_leads_back_ends_nothing_but_itself()
    {
        using var folder = Folder();
        try
        {
            Directory.CreateSymbolicLink(folder["wire/round"], folder.Path);
        }
        catch (IOException)
        {
            Assert.Ignore("This machine does not let the test make links.");
        }

        StoryReader.Read([folder["**/*.txt"]]).Story!.Articles.Should().HaveCount(3);
    }

    private static StoryFolder Folder()
    {
        var folder = new StoryFolder()
            .With("a.md", "One.")
            .With("b.txt", "Two.")
            .With("c.txt", "Three.")
            .With("README.md", "No article.")
            .With(".hidden.txt", "None either.")
            .With("notes.csv", "1,2");
        Directory.CreateDirectory(folder["wire/old"]);
        return folder.With("wire/d.txt", "Four.").With("wire/old/e.md", "Five.");
    }
}

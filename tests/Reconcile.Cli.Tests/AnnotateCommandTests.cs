namespace Reconcile.Cli.Tests;

internal sealed class AnnotateCommandTests
{
    [TestCase("text", "1  Fire")]
    [TestCase("conllu", "1\tFire\t")]
    [TestCase("json", "\"text\": \"Fire\"")]
    public void An_article_is_shown_without_its_front_matter_and_markup(string format, string expected)
    {
        using var folder = new WorkFolder().With("a.md", "---\ntitle: Smoke\n---\n# Fire at the port #\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate", folder["a.md"], "--format", format).Should().Be(ExitCodes.Clean);

        terminal
            .Output.Should()
            .Contain(expected)
            .And.NotContain("\t#\t")
            .And.NotContain("\"#")
            .And.NotContain(" # ")
            .And.NotContain("---");
        terminal.Error.Should().BeEmpty();
    }

    [Test]
    public void A_file_that_is_not_there_exits_with_2()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate", "none.txt").Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Be("none.txt: error RC0001: the file does not exist\n");
        terminal.Output.Should().BeEmpty();
    }

    [Test]
    public void A_fault_in_the_front_matter_is_told_beside_the_result()
    {
        using var folder = new WorkFolder().With("a.txt", "---\npublished: soon\n---\nFire.\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("annotate", folder["a.txt"]).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain(":2:12: error RC1004: 'soon' is not a date");
        terminal.Output.Should().Contain("Fire");
    }
}

namespace Reconcile.Cli.Tests;

internal sealed class ExplainCommandTests
{
    [Test]
    public void A_finding_is_explained_down_to_what_would_change_it()
    {
        using var folder = Flood();
        using var terminal = new TerminalRecorder();

        terminal.Run("explain", folder.Path, "c1").Should().Be(ExitCodes.Clean);

        terminal
            .Output.Should()
            .StartWith("c1: contradicted by count-differs, severity high\n")
            .And.ContainAll(
                "What the sources say",
                "Why they are comparable",
                "How they stand to each other",
                "count-differs: decides: contradicted",
                "What would change the verdict"
            );
        terminal.Error.Should().BeEmpty();
    }

    [Test]
    public void A_profile_explains_by_its_own_rules()
    {
        using var folder = Flood();
        using var terminal = new TerminalRecorder();

        terminal.Run("explain", folder.Path, "c1", "--profile", "breaking-news").Should().Be(ExitCodes.Clean);

        terminal.Output.Should().StartWith("c1: divergent by count-differs, severity medium\n");
    }

    [Test]
    public void A_finding_that_is_not_there_exits_with_2()
    {
        using var folder = Flood();
        using var terminal = new TerminalRecorder();

        terminal.Run("explain", folder.Path, "c99").Should().Be(ExitCodes.Failure);

        terminal.Error.Should().StartWith("reconcile: the story has no finding 'c99'");
    }

    [Test]
    public void A_profile_that_is_not_there_stops_the_check()
    {
        using var folder = Flood();
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path, "--profile", "strikt").Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain("RC1112").And.Contain("did you mean 'strict'?");
        terminal.Output.Should().BeEmpty();
    }

    private static WorkFolder Flood() =>
        new WorkFolder()
            .With("a.txt", "The flood killed 12 people in Orsk on Tuesday.\n")
            .With("b.txt", "The flood killed 40 people in Orsk on Tuesday.\n");
}

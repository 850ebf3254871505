using System.CommandLine;
using Reconcile.Cli.Commands;

namespace Reconcile.Cli.Tests;

internal sealed class CheckCommandTests
{
    [Test]
    public void Without_options_the_defaults_hold()
    {
        var options = Read("check a b", isInteractive: true);

        options.Paths.Should().Equal("a", "b");
        (options with { Paths = [] })
            .Should()
            .Be(new CheckOptions([], ReportFormat.Text, null, FailOn.Contradicted, HasColor: true, null));
    }

    [Test]
    public void Every_option_has_its_effect()
    {
        var options = Read(
            "check a --format json --rules r --fail-on single-source --no-color --output o.json",
            isInteractive: true
        );

        (options with { Paths = [] })
            .Should()
            .Be(new CheckOptions([], ReportFormat.Json, "r", FailOn.SingleSource, HasColor: false, "o.json"));
    }

    [TestCase("check a", true, true)]
    [TestCase("check a", false, false)]
    [TestCase("check a --no-color", true, false)]
    [TestCase("check a --output b", true, false)]
    public void Colour_needs_a_terminal_and_no_word_against_it(string line, bool isInteractive, bool expected) =>
        Read(line, isInteractive).HasColor.Should().Be(expected);

    [Test]
    public void A_file_that_can_not_be_read_is_reported_and_makes_the_exit_code_2()
    {
        using var folder = new WorkFolder().With("a.txt", "Fire.").With("b.txt", "");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Be($"{folder["b.txt"]}: error RC0003: the article is empty\n");
    }

    private static CheckOptions Read(string line, bool isInteractive)
    {
        using var recorder = new TerminalRecorder(isInteractive);
        var root = new RootCommand { CheckCommand.Create(recorder.Terminal) };
        return CheckCommand.OptionsOf(root.Parse(line.Split(' ')), recorder.Terminal);
    }
}

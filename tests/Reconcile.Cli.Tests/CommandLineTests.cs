namespace Reconcile.Cli.Tests;

internal sealed class CommandLineTests
{
    [TestCase("", "Usage:")]
    [TestCase("rules", "Usage:")]
    [TestCase("chekc", "there is no command 'chekc'; did you mean 'check'? commands: check, ")]
    [TestCase("check", "Required argument 'PATH' missing for command: 'check'.")]
    [TestCase("check a --format yaml", "'yaml' is not a report format.")]
    [TestCase("check a --fail-on always", "Argument 'always' not recognized.")]
    [TestCase("check a --rules", "Required argument missing for option: '--rules'.")]
    [TestCase("rules tst", "there is no command 'tst'; did you mean 'test'? commands: list, ")]
    [TestCase("check a --fromat json", "there is no option '--fromat'; did you mean '--format'? ")]
    [TestCase("check a --quite", "there is no option '--quite'; did you mean '--quiet'? ")]
    [TestCase("--versoin", "there is no option '--versoin'; did you mean '--version'? ")]
    [TestCase("check -- --colour", "the file does not exist")]
    [TestCase("annotate", "Required argument 'FILE' missing for command: 'annotate'.")]
    [TestCase("annotate a b", "Unrecognized command or argument 'b'.")]
    [TestCase("test", "Required argument 'PATH' missing for command: 'test'.")]
    [TestCase("test a --format xml", "Argument 'xml' not recognized.")]
    [TestCase("annotate-gold", "Required argument 'STORY' missing for command: 'annotate-gold'.")]
    [TestCase("annotate-gold a b", "Unrecognized command or argument 'b'.")]
    [TestCase("annotate a --format CONLLU", "Argument 'CONLLU' not recognized.")]
    public void A_mistyped_command_line_exits_with_2_and_prints_no_result(string line, string message)
    {
        using var terminal = new TerminalRecorder();

        terminal.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().Be(ExitCodes.Failure);

        terminal.Output.Should().BeEmpty();
        terminal.Error.Should().Contain(message);
    }

    [Test]
    public void A_mistyped_command_is_one_message_and_help_offered()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("chekc", "wire/flood");

        terminal.Error.TrimEnd('\n').Split('\n').Should().HaveCount(2).And.HaveElementAt(1, "Try 'reconcile --help'.");
    }

    [TestCase("--help")]
    [TestCase("-h")]
    [TestCase("check --help")]
    [TestCase("annotate --help")]
    [TestCase("test --help")]
    [TestCase("annotate-gold --help")]
    public void Help_is_a_result(string line)
    {
        using var terminal = new TerminalRecorder();

        terminal.Run(line.Split(' ')).Should().Be(ExitCodes.Clean);

        terminal.Output.Should().Contain("Usage:\n  reconcile").And.EndWith("\n");
        terminal.Error.Should().BeEmpty();
    }

    [Test]
    public void The_version_is_a_number_and_nothing_else()
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("--version").Should().Be(ExitCodes.Clean);

        terminal.Output.Should().MatchRegex(@"\A[0-9]+\.[0-9]+\.[0-9]+\n\z");
    }

    [Test]
    public void A_path_that_starts_with_an_at_sign_is_a_path()
    {
        using var folder = new WorkFolder();
        using var terminal = new TerminalRecorder();

        terminal.Run("check", "@" + folder["none.txt"]).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain("none.txt: error RC0001: the file does not exist");
    }
}

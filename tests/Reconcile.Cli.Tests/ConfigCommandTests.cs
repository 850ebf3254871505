namespace Reconcile.Cli.Tests;

internal sealed class ConfigCommandTests
{
    [Test]
    public void Each_value_is_shown_with_where_it_came_from()
    {
        using var folder = new WorkFolder().With(".reconcile.yaml", "fail-on: never\nformat: json\n");
        using var terminal = new TerminalRecorder(environment: name => name == "RECONCILE_FORMAT" ? "text" : null);

        terminal.Run("config", folder.Path, "--rules", "house").Should().Be(ExitCodes.Clean);

        terminal
            .Output.Replace(folder.Path, "F", StringComparison.Ordinal)
            .Split('\n')
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Should()
            .Equal(
                "rules house --rules",
                "profile - default",
                "format text RECONCILE_FORMAT",
                "fail-on never F/.reconcile.yaml:1:10",
                ""
            );
    }

    [Test]
    public void The_file_holds_for_a_check()
    {
        using var folder = new WorkFolder().With("a.txt", "Fire.").With(".reconcile.yaml", "format: json\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Clean);

        terminal.Output.Should().StartWith("{\n");
    }

    [Test]
    public void A_fault_in_the_file_stops_a_check_before_it_starts()
    {
        using var folder = new WorkFolder().With("a.txt", "Fire.").With(".reconcile.yaml", "format: jsno\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain(".reconcile.yaml:1:9: error RC1004: 'jsno' is not one of the allowed names");
        terminal.Output.Should().BeEmpty();
    }
}

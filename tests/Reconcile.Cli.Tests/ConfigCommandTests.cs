namespace Reconcile.Cli.Tests;

internal sealed class ConfigCommandTests
{
    [Test]
    public void Each_value_is_shown_with_where_it_came_from()
    {
        using var folder = new WorkFolder().With(".reconcile.yaml", "fail-on: never\nformats: json\n");
        using var terminal = new TerminalRecorder(environment: name => name == "RECONCILE_FORMATS" ? "text" : null);

        terminal.Run("config", folder.Path, "--rules", "house").Should().Be(ExitCodes.Clean);

        terminal
            .Output.Replace(folder.Path, "F", StringComparison.Ordinal)
            .Split('\n')
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Should()
            .Equal(
                "rules house --rules",
                "profile - default",
                "formats text RECONCILE_FORMATS",
                "fail-on never F/.reconcile.yaml:1:10",
                ""
            );
    }

    [Test]
    public void The_file_holds_for_a_check()
    {
        using var folder = new WorkFolder()
            .With("a.txt", "Fire.")
            .With(".reconcile.yaml", "formats: [json, markdown=out.markdown]\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Clean);

        terminal.Output.Should().StartWith("{\n");
        File.ReadAllText(folder["out.markdown"]).Should().StartWith("# ");
    }

    [Test]
    public void A_fault_in_the_file_stops_a_check_before_it_starts()
    {
        using var folder = new WorkFolder().With("a.txt", "Fire.").With(".reconcile.yaml", "formats: jsno\n");
        using var terminal = new TerminalRecorder();

        terminal.Run("check", folder.Path).Should().Be(ExitCodes.Failure);

        terminal.Error.Should().Contain(".reconcile.yaml:1:10: error RC1004: 'jsno' is not a report format");
        terminal.Output.Should().BeEmpty();
    }
}

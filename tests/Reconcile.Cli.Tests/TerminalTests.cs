namespace Reconcile.Cli.Tests;

internal sealed class TerminalTests
{
    [Test]
    public void A_result_goes_to_a_file_as_utf8_without_mark()
    {
        using var folder = new WorkFolder();
        using var terminal = new TerminalRecorder();

        terminal.Terminal.Write(output => output.Write("É\n"u8), folder["result.txt"]).Should().BeTrue();

        File.ReadAllBytes(folder["result.txt"]).Should().Equal(0xC3, 0x89, 0x0A);
        terminal.Output.Should().BeEmpty();
    }

    [Test]
    public void A_file_that_can_not_be_written_is_told()
    {
        using var folder = new WorkFolder();
        using var terminal = new TerminalRecorder();

        terminal.Terminal.Write(output => output.Write("x"u8), folder["none/result.txt"]).Should().BeFalse();

        terminal.Error.Should().StartWith("reconcile: can't write '").And.Contain("result.txt");
    }
}

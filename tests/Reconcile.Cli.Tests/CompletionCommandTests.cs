using System.Diagnostics;

namespace Reconcile.Cli.Tests;

internal sealed class CompletionCommandTests
{
    [TestCase("bash", "complete -o default -F _reconcile reconcile")]
    [TestCase("zsh", "compdef _reconcile reconcile")]
    [TestCase("fish", "complete -c reconcile")]
    [TestCase("powershell", "Register-ArgumentCompleter -Native -CommandName reconcile")]
    public void A_shell_gets_a_script_that_asks_the_tool(string shell, string expected)
    {
        using var terminal = new TerminalRecorder();

        terminal.Run("completion", shell).Should().Be(ExitCodes.Clean);

        terminal.Output.Should().Contain(expected).And.Contain("[suggest:").And.NotContain("\r").And.EndWith("\n");
    }

    [TestCase("", "accept annotate annotate-gold check completion config explain rules test")]
    [TestCase("ch", "check")]
    [TestCase("check --f", "--fail-on --format")]
    [TestCase("check story --fail-on s", "single-source")]
    [TestCase("check story --format ", "github html json junit markdown sarif text")]
    [TestCase("check ", "")]
    public void Bash_completes_commands_options_and_words_and_leaves_files_to_itself(string line, string expected)
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/bin/bash"))
        {
            Assert.Ignore("There is no bash on this machine.");
        }

        using var terminal = new TerminalRecorder();
        terminal.Run("completion", "bash");
        var tool = $"reconcile() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "reconcile.dll")}' \"$@\"; }}";
        var ask = """
            COMP_LINE="reconcile $1"
            COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<<"$COMP_LINE"
            [[ "$COMP_LINE" != *" " ]] || COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _reconcile
            echo "${COMPREPLY[*]}"
            """;
        var start = new ProcessStartInfo("/bin/bash")
        {
            ArgumentList = { "-c", $"{tool}\n{terminal.Output}\n{ask}", "bash", line },
            RedirectStandardOutput = true,
        };

        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd().TrimEnd('\n').Should().Be(expected);
        process.WaitForExit();
    }
}

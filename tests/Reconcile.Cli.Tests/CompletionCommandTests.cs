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

    [TestCaseSource(nameof(Lines))]
    public void Bash_completes_commands_options_and_words_and_leaves_files_to_itself(string line, string expected) =>
        Ask(
                "bash",
                line,
                """
                reconcile() { dotnet "$TOOL" "$@"; }
                eval "$SCRIPT"
                COMP_LINE="reconcile $LINE"
                COMP_POINT=${#COMP_LINE}
                read -ra COMP_WORDS <<<"$COMP_LINE"
                [[ "$COMP_LINE" != *" " ]] || COMP_WORDS+=("")
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _reconcile
                echo "${COMPREPLY[*]}"
                """
            )
            .Should()
            .Be(expected);

    [TestCaseSource(nameof(Lines))]
    public void Zsh_completes_commands_options_and_words_and_leaves_files_to_itself(string line, string expected) =>
        Ask(
                "zsh",
                line,
                """
                reconcile() { dotnet "$TOOL" "$@" }
                compdef() { }
                _files() { }
                compadd() { shift; print -r -- "${(@M)@:#${words[CURRENT]}*}" }
                eval "$SCRIPT"
                words=(reconcile "${(@s: :)LINE}")
                CURRENT=${#words}
                _reconcile
                """
            )
            .Should()
            .Be(expected);

    [Test]
    public void Zsh_completes_from_the_first_time_on_when_the_script_lies_in_its_path() =>
        Ask(
                "zsh",
                "ch",
                """
                folder=$(mktemp -d)
                print -r -- "$SCRIPT" > $folder/_reconcile
                fpath=($folder $fpath)
                autoload -Uz _reconcile
                reconcile() { dotnet "$TOOL" "$@" }
                compdef() { }
                compadd() { shift; print -r -- "$@" }
                words=(reconcile ch)
                CURRENT=2
                _reconcile
                rm -r $folder
                """
            )
            .Should()
            .Be("check");

    [TestCaseSource(nameof(Lines))]
    public void Fish_completes_commands_options_and_words_and_leaves_files_to_itself(string line, string expected) =>
        Ask(
                "fish",
                line,
                """
                function reconcile; dotnet $TOOL $argv; end
                echo $SCRIPT | source
                cd (mktemp -d)
                complete -C "reconcile $LINE" | string collect | string split \n
                """
            )
            .Split('\n')
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(expected.Split(' ').Order(StringComparer.Ordinal));

    private static IEnumerable<TestCaseData> Lines() =>
        [
            new("", "accept annotate annotate-gold check completion config explain rules test"),
            new("ch", "check"),
            new("check --f", "--fail-on --format"),
            new("check story --fail-on s", "single-source"),
            new("check story --format ", "github html json junit markdown sarif text"),
            new("check ", ""),
        ];

    /// <summary>What a shell prints that has the tool, its script and a line in variables.</summary>
    private static string Ask(string shell, string line, string ask)
    {
        var path = $"/bin/{shell}";
        if (!File.Exists(path))
        {
            Assert.Ignore($"There is no {shell} on this machine.");
        }

        using var terminal = new TerminalRecorder();
        terminal.Run("completion", shell);
        var start = new ProcessStartInfo(path)
        {
            ArgumentList = { "-c", ask.ReplaceLineEndings("\n") },
            RedirectStandardOutput = true,
            Environment =
            {
                ["TOOL"] = Path.Combine(AppContext.BaseDirectory, "reconcile.dll"),
                ["SCRIPT"] = terminal.Output,
                ["LINE"] = line,
            },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().TrimEnd('\n');
        process.WaitForExit();
        return output;
    }
}

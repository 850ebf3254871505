using System.CommandLine;
using System.Diagnostics;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile completion</c>: prints what a shell needs to complete the tool's command line.</summary>
/// <remarks>
/// Every script asks the tool itself, through System.CommandLine's directive <c>[suggest:POSITION]</c>, so that it
/// never has to be renewed. It gives the line without the tool's name, up to the cursor.
/// </remarks>
internal static class CompletionCommand
{
    // Options are offered only behind a dash, so that files can be completed where they belong.
    private const string Bash = """
        _reconcile() {
            local current="${COMP_WORDS[COMP_CWORD]}" line="${COMP_LINE:0:COMP_POINT}" word
            line="${line#"${COMP_WORDS[0]}"}"
            line="${line# }"
            COMPREPLY=()
            while IFS= read -r word; do
                if [[ "$word" == "$current"* && ( "$word" != -* || "$current" == -* ) ]]; then
                    COMPREPLY+=("$word")
                fi
            done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
        }
        complete -o default -F _reconcile reconcile

        """;

    private const string Zsh = """
        #compdef reconcile
        _reconcile() {
            local line="${(j: :)words[2,CURRENT]}"
            local -a found
            found=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
            [[ "${words[CURRENT]}" == -* ]] || found=("${(@)found:#-*}")
            found=("${(@)found:#}")
            if (( ${#found} )); then
                compadd -- "${found[@]}"
            else
                _files
            fi
        }
        # Put into fpath, this file is the function itself when it is asked for the first time.
        if [[ "${funcstack[1]}" == _reconcile ]]; then
            _reconcile "$@"
        else
            compdef _reconcile reconcile
        fi

        """;

    private const string Fish = """
        function __reconcile_complete
            set -l line (commandline -cp | string replace -r '^\S+\s?' '')
            set -l found (reconcile "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
            if not string match -q -- '-*' (commandline -ct)
                set found (string match -v -- '-*' $found)
            end
            printf '%s\n' $found
        end
        complete -c reconcile -a '(__reconcile_complete)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName reconcile -ScriptBlock {
            param($word, $ast, $cursor)
            $line = $ast.ToString()
            if ($line.Length -gt $cursor) { $line = $line.Substring(0, $cursor) } else { $line = $line.PadRight($cursor) }
            $line = $line -replace '^\S+\s?', ''
            reconcile "[suggest:$($line.Length)]" $line 2>$null |
                Where-Object { $_ -like "$word*" -and ($_ -notlike '-*' -or $word -like '-*') } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    private static readonly Argument<string> Shell = CreateShell();

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "completion",
            "Prints a script that lets a shell complete the command line.",
            new CommandExample("completion bash > ~/.local/share/bash-completion/completions/reconcile", "For bash."),
            new CommandExample("completion zsh > ~/.zfunc/_reconcile", "For zsh, with ~/.zfunc in fpath."),
            new CommandExample("completion fish > ~/.config/fish/completions/reconcile.fish", "For fish."),
            new CommandExample("completion powershell >> $PROFILE", "For PowerShell.")
        );
        command.Add(Shell);
        command.SetAction(arguments =>
        {
            // A shell on any system reads scripts whose lines end with \n.
            terminal.Output.Write(ScriptOf(arguments.GetRequiredValue(Shell)).ReplaceLineEndings("\n"));
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string ScriptOf(string shell) =>
        shell switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            "powershell" => PowerShell,
            _ => throw new UnreachableException(),
        };

    private static Argument<string> CreateShell()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        return shell;
    }
}

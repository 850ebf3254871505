using System.CommandLine;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile rules validate</c>: everything that is wrong with a pack, at once.</summary>
internal static class RulesValidateCommand
{
    private static readonly Argument<string?> Folder = RulesCommand.Folder();

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "validate",
            "Reports everything that is wrong with rules, pages and profiles; exits with 1 if something is.",
            new CommandExample("rules validate desk", "Check a folder before it is used.")
        );
        command.Add(Folder);
        command.SetAction(arguments => Run(arguments.GetValue(Folder), terminal));
        return command;
    }

    private static int Run(string? folder, Terminal terminal)
    {
        var result = folder is null ? PackValidator.ValidateDefault() : PackValidator.Validate(folder);
        terminal.Report(result.Diagnostics);
        terminal.Output.WriteLine(result.Summary);
        return result.Diagnostics.IsEmpty ? ExitCodes.Clean : ExitCodes.Found;
    }
}

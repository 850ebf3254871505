using System.CommandLine;
using Reconcile.Reports;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile rules list</c>: the rules in the order in which they are tried.</summary>
internal static class RulesListCommand
{
    private static readonly Argument<string?> Folder = RulesCommand.Folder();

    private static readonly Option<string?> Profile = new("--profile")
    {
        Description = "Show the rules as this profile changes them.",
        HelpName = "NAME",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "list",
            "Lists the rules in the order in which they are tried.",
            new CommandExample("rules list", "The rules that are shipped."),
            new CommandExample("rules list desk --profile strict", "Those of a folder, under a profile.")
        );
        command.Add(Folder);
        command.Add(Profile);
        command.SetAction(arguments => Run(arguments.GetValue(Folder), arguments.GetValue(Profile), terminal));
        return command;
    }

    private static int Run(string? folder, string? profile, Terminal terminal)
    {
        var pack = folder is null ? RuleSetReader.ReadDefault(profile) : RuleSetReader.Read(folder, profile);
        var isFaulty = terminal.Report(pack.Diagnostics);
        if (pack.Rules is null)
        {
            return ExitCodes.Failure;
        }

        terminal.Output.Write(RuleListing.Write(pack, terminal.Width));
        return isFaulty ? ExitCodes.Failure : ExitCodes.Clean;
    }
}

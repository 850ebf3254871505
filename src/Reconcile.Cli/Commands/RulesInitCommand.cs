using System.CommandLine;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile rules init</c>: starts a pack with a rule, its page and the schemas.</summary>
internal static class RulesInitCommand
{
    private static readonly Argument<string> Folder = new("DIR")
    {
        Description = "The folder of the new pack; it must be empty or not there yet.",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "init",
            "Starts a pack of your own: a rule with its page, on top of those shipped.",
            new CommandExample("rules init desk", "Start a pack in the folder desk.")
        );
        command.Add(Folder);
        command.SetAction(arguments => Run(arguments.GetRequiredValue(Folder), terminal));
        return command;
    }

    private static int Run(string folder, Terminal terminal)
    {
        var made = PackTemplate.Create(folder);
        if (terminal.Report(made.Diagnostics))
        {
            return ExitCodes.Failure;
        }

        foreach (var file in made.Files)
        {
            terminal.Output.WriteLine(file);
        }

        return ExitCodes.Clean;
    }
}

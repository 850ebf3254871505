using System.CommandLine;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile rules</c>: all that is done with rules alone.</summary>
internal static class RulesCommand
{
    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal) =>
        new DocumentedCommand(
            "rules",
            "Lists, checks, tests and explains rules, and starts a pack of your own.",
            new CommandExample("rules list", "The rules that are shipped, in the order in which they are tried."),
            new CommandExample("rules test desk", "Test the rules of a folder by the examples on their pages.")
        )
        {
            RulesListCommand.Create(terminal),
            RulesValidateCommand.Create(terminal),
            RulesTestCommand.Create(terminal),
            RulesExplainCommand.Create(terminal),
            RulesSchemaCommand.Create(terminal),
            RulesInitCommand.Create(terminal),
        };

    /// <summary>The folder that a subcommand works on.</summary>
    public static Argument<string?> Folder() =>
        new("DIR") { Description = "A folder of rules; without it, those shipped.", Arity = ArgumentArity.ZeroOrOne };
}

using System.CommandLine;
using Reconcile.Reports;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile rules explain</c>: what a rule asks, and its page.</summary>
internal static class RulesExplainCommand
{
    private static readonly Argument<string> Rule = new("ID") { Description = "The rule: distance-differs." };
    private static readonly Argument<string?> Folder = RulesCommand.Folder();

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "explain",
            "Explains a rule: what it asks and says, and its page.",
            new CommandExample("rules explain count-differs", "What the rule asks, and its page.")
        );
        command.Add(Rule);
        command.Add(Folder);
        command.SetAction(arguments => Run(arguments.GetRequiredValue(Rule), arguments.GetValue(Folder), terminal));
        return command;
    }

    private static int Run(string id, string? folder, Terminal terminal)
    {
        var pack = folder is null ? RuleSetReader.ReadDefault() : RuleSetReader.Read(folder);
        var isFaulty = terminal.Report(pack.Diagnostics);
        if (pack.Rules is null)
        {
            return ExitCodes.Failure;
        }

        if (pack.Rules.Find(id) is not { } rule)
        {
            var nearest = pack.Rules.Nearest(id) is { } other
                ? $"did you mean '{other.Id}'?"
                : "see 'reconcile rules list'.";
            terminal.Error.WriteLine($"reconcile: there is no rule '{id}'; {nearest}");
            return ExitCodes.Failure;
        }

        terminal.Output.Write(RuleDescription.Write(rule, pack, terminal.Width));
        return isFaulty ? ExitCodes.Failure : ExitCodes.Clean;
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using Reconcile.Pages;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile rules test</c>: runs the examples on the rules' pages.</summary>
internal static class RulesTestCommand
{
    private static readonly Argument<string?> Folder = RulesCommand.Folder();

    private static readonly Option<string?> Rule = new("--rule")
    {
        Description = "Test this rule only.",
        HelpName = "ID",
    };

    private static readonly Option<string?> Profile = new("--profile")
    {
        Description = "Run the examples under this profile; those that name one are run under theirs.",
        HelpName = "NAME",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "test",
            "Runs the examples on the rules' pages; exits with 1 if one does not come out as its page says.",
            new CommandExample("rules test", "Test the rules that are shipped."),
            new CommandExample("rules test desk", "Test the rules of a folder."),
            new CommandExample("rules test desk --profile strict", "Test them as a profile changes them.")
        );
        command.Add(Folder);
        command.Add(Rule);
        command.Add(Profile);
        command.SetAction(arguments =>
            Run(arguments.GetValue(Folder), arguments.GetValue(Rule), arguments.GetValue(Profile), terminal)
        );
        return command;
    }

    private static int Run(string? folder, string? rule, string? profile, Terminal terminal)
    {
        var pack = Read(profile);
        var isFaulty = terminal.Report(pack.Diagnostics);
        if (Settings.Of(pack).Settings is null || isFaulty)
        {
            return ExitCodes.Failure;
        }

        var runner = new ExampleRunner(name => Settings.Of(Read(name)), profile ?? RuleSetReader.DefaultProfile);
        var results = Test(runner, pack, rule, terminal);
        if (rule is not null && results.IsEmpty)
        {
            var nearest =
                pack.Rules!.Nearest(rule) is { } other && pack.OwnRules.Contains(other.Id)
                    ? $"did you mean '{other.Id}'?"
                    : "see 'reconcile rules list'.";
            terminal.Error.WriteLine($"reconcile: there is no rule '{rule}' to test; {nearest}");
            return ExitCodes.Failure;
        }

        terminal.Output.Write(ExampleReport.Write(results, terminal.Width));
        return results.All(result => result.Passed) ? ExitCodes.Clean : ExitCodes.Found;

        PackReading Read(string? name) =>
            folder is null ? RuleSetReader.ReadDefault(name) : RuleSetReader.Read(folder, name);
    }

    private static ImmutableArray<PageResult> Test(
        ExampleRunner runner,
        PackReading pack,
        string? rule,
        Terminal terminal
    )
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        progress.Report("Running the examples ...");
        return runner.Run(pack, rule);
    }
}

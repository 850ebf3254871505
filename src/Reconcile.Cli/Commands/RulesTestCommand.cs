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

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "test",
            "Runs the examples on the rules' pages; exits with 1 if one does not come out as its page says.",
            new CommandExample("rules test", "Test the rules that are shipped."),
            new CommandExample("rules test desk", "Test the rules of a folder.")
        );
        command.Add(Folder);
        command.Add(Rule);
        command.SetAction(arguments => Run(arguments.GetValue(Folder), arguments.GetValue(Rule), terminal));
        return command;
    }

    private static int Run(string? folder, string? rule, Terminal terminal)
    {
        var pack = folder is null ? RuleSetReader.ReadDefault() : RuleSetReader.Read(folder);
        var isFaulty = terminal.Report(pack.Diagnostics);
        if (Settings.Of(pack).Settings is not { } settings || isFaulty)
        {
            return ExitCodes.Failure;
        }

        var results = Test(pack, settings, rule, terminal);
        if (rule is not null && results.IsEmpty)
        {
            terminal.Error.WriteLine($"reconcile: there is no rule '{rule}' to test; see 'reconcile rules list'.");
            return ExitCodes.Failure;
        }

        terminal.Output.Write(ExampleReport.Write(results, terminal.Width));
        return results.All(result => result.Passed) ? ExitCodes.Clean : ExitCodes.Found;
    }

    private static ImmutableArray<PageResult> Test(PackReading pack, Settings settings, string? rule, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        progress.Report("Running the examples ...");
        return new ExampleRunner(settings).Run(pack, rule);
    }
}

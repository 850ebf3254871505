using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Reconcile.Cli.Commands;

namespace Reconcile.Cli;

/// <summary>The whole command line: what can be typed, and what it leads to.</summary>
internal static class CommandLine
{
    /// <summary>Carries out a command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static int Run(string[] arguments, Terminal terminal)
    {
        // A path may start with '@'; it is no file of further arguments.
        var parsed = CreateRoot(terminal)
            .Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        // Help, version and completion take a line that is not finished.
        var isCarriedOut =
            parsed.Action is null or ParseErrorAction || parsed.Action == parsed.CommandResult.Command.Action;
        if (!isCarriedOut || Mistakes.Of(parsed) is [])
        {
            return parsed.Invoke(invocation);
        }

        if (Mistakes.IsCommandMissing(parsed))
        {
            // Help that nobody asked for is no result.
            invocation.Output = terminal.Error;
            CreateRoot(terminal).Parse([.. arguments, "--help"]).Invoke(invocation);
            return ExitCodes.Failure;
        }

        foreach (var mistake in Mistakes.Of(parsed))
        {
            terminal.Error.WriteLine($"reconcile: {mistake}");
        }

        terminal.Error.WriteLine($"Try '{NameOf(parsed)} --help'.");
        return ExitCodes.Failure;
    }

    /// <summary>The whole tree of commands.</summary>
    internal static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand(
            "Tells where several articles about one story agree and where they contradict each other."
        )
        {
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            AcceptCommand.Create(terminal),
            AnnotateCommand.Create(terminal),
            RulesCommand.Create(terminal),
            TestCommand.Create(terminal),
            AnnotateGoldCommand.Create(terminal),
            ConfigCommand.Create(terminal),
            CompletionCommand.Create(terminal),
        };
        root.HelpName = "reconcile";
        root.Add(CommonOptions.Quiet);
        root.Add(CommonOptions.Verbose);
        var help = root.Options.OfType<HelpOption>().Single();
        root.Options.Remove(help);
        root.Add(
            new HelpOption("--help", "-h")
            {
                Description = "Show how a command is used.",
                Action = new HelpWithExamples((HelpAction)help.Action!, terminal),
            }
        );
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        return root;
    }

    private static string NameOf(ParseResult parsed) =>
        string.Join(
            ' ',
            parsed
                .CommandResult.Command.Parents.OfType<Command>()
                .Where(command => command is not RootCommand)
                .Select(command => command.Name)
                .Prepend("reconcile")
                .Concat(parsed.CommandResult.Command is RootCommand ? [] : [parsed.CommandResult.Command.Name])
        );

    /// <summary>Prints the version of this assembly; the library's own action takes the process's.</summary>
    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
            parseResult.InvocationConfiguration.Output.WriteLine(version!.InformationalVersion);
            return ExitCodes.Clean;
        }
    }
}

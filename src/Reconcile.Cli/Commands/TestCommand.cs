using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Reconcile.Evaluation;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile test</c>: compares what is found in annotated stories with what is expected.</summary>
internal static class TestCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "A story's folder with a gold.yaml, or a folder of such stories.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Choice<TestFormat> Format = new(
        "--format",
        "How to write the results.",
        [("text", TestFormat.Text), ("json", TestFormat.Json), ("junit", TestFormat.JUnit)]
    );

    private static readonly Option<bool> Summary = new("--summary")
    {
        Description = "Print the figures alone, not what is missed and what is wrong.",
    };

    private static readonly Option<bool> UpdateFloors = new("--update-floors")
    {
        Description = "Raise the floors in set.yaml to what is reached; never lowers one.",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Write the results to this file.",
        HelpName = "FILE",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "test",
            "Measures the findings in annotated stories; exits with 1 below a floor of their set.yaml.",
            new CommandExample("test samples", "Measure all annotated stories of a folder."),
            new CommandExample("test samples --profile strict --summary", "The figures under another profile."),
            new CommandExample("test samples --update-floors", "Raise the floors to what is reached now.")
        )
        {
            Remarks =
            [
                "Environment and the nearest .reconcile.yaml in the first PATH or above it give rules and profile where "
                    + "the command line does not, as 'reconcile config PATH' shows; they hold for all stories.",
            ],
        };
        Option[] options = [Format.Option, StoryOptions.Rules, StoryOptions.Profile, Summary, UpdateFloors, Output];
        command.Add(Paths);
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(arguments => Run(arguments, CommonOptions.Apply(arguments, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var paths = ImmutableArray.Create(arguments.GetRequiredValue(Paths));
        var settings = StoryOptions.ReadSettings(paths[0], arguments, terminal);
        var reading = StorySetReader.Read(paths, InputFormats.All);
        var areSetsFaulty = terminal.Report(reading.Diagnostics);
        if (settings is null || reading.Sets.All(set => set.Stories.IsEmpty))
        {
            return ExitCodes.Failure;
        }

        var run = Test(reading.Sets, settings, terminal);
        var writer = WriterOf(Format.ValueOf(arguments), arguments.GetValue(Summary), terminal);
        var isWritten = terminal.Write(output => writer.Write(run, output), arguments.GetValue(Output));

        // A story that could not be read is not measured: floors raised without it might never be reached again.
        if (isWritten && !areSetsFaulty && arguments.GetValue(UpdateFloors))
        {
            isWritten = run.Sets.All(set => Raise(set, terminal));
        }

        return !isWritten || areSetsFaulty ? ExitCodes.Failure
            : run.HoldsFloors ? ExitCodes.Clean
            : ExitCodes.Found;
    }

    private static TestRun Test(ImmutableArray<StorySet> sets, Settings settings, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        return new StorySetTester(settings).Test(sets, progress);
    }

    private static bool Raise(SetResult set, Terminal terminal)
    {
        var path = Path.Combine(set.Set.Path, SetFile.FileName);
        if (FloorRaiser.Raise(set) is not { } text)
        {
            terminal.Error.WriteLine($"{path}: no floor to raise");
            return true;
        }

        if (!terminal.Write(output => output.Write(Encoding.UTF8.GetBytes(text)), path))
        {
            return false;
        }

        terminal.Error.WriteLine($"{path}: floors raised");
        return true;
    }

    private static ITestRunWriter WriterOf(TestFormat format, bool isSummary, Terminal terminal) =>
        format switch
        {
            TestFormat.Json => new JsonTestRun(),
            TestFormat.JUnit => new JUnitTestRun(),
            _ => new TextTestRun(new TextTestRunOptions { Width = terminal.Width, ListsShortfalls = !isSummary }),
        };
}

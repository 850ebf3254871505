using System.Collections.Immutable;
using System.CommandLine;
using Reconcile.Articles;
using Reconcile.Reports;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile check</c>: compares the articles of a story.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description =
            "A story's folder, its articles (.txt and .md files), or quoted patterns such as 'wire/**/*.txt'.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Rules = new("--rules")
    {
        Description = "Take the rules from this folder, not those shipped.",
        HelpName = "DIR",
    };

    private static readonly Option<string?> Draft = new("--draft")
    {
        Description = "Check this draft against the articles, claim by claim.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "Don't colour the report, not even on a terminal.",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Write the report to this file.",
        HelpName = "FILE",
    };

    private static readonly Choice<ReportFormat> Format = new(
        "--format",
        "How to write the report.",
        [("text", ReportFormat.Text), ("json", ReportFormat.Json)]
    );

    private static readonly Choice<FailOn> FailOnChoice = new(
        "--fail-on",
        "Exit with 1 when there is a finding of this kind or a worse one.",
        [
            ("contradicted", FailOn.Contradicted),
            ("divergent", FailOn.Divergent),
            ("single-source", FailOn.SingleSource),
            ("never", FailOn.Never),
        ]
    );

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Tells where the articles of a story agree and where they conflict.")
        {
            Paths,
            Draft,
            Format.Option,
            Rules,
            FailOnChoice.Option,
            NoColor,
            Output,
        };
        command.SetAction(arguments => Run(OptionsOf(arguments, terminal), terminal));
        return command;
    }

    /// <summary>Reads the command line's values.</summary>
    internal static CheckOptions OptionsOf(ParseResult arguments, Terminal terminal) =>
        new(
            ImmutableArray.Create(arguments.GetRequiredValue(Paths)),
            Format.ValueOf(arguments),
            arguments.GetValue(Rules),
            FailOnChoice.ValueOf(arguments),
            terminal.HasColor && !arguments.GetValue(NoColor) && arguments.GetValue(Output) is null,
            arguments.GetValue(Output)
        )
        {
            Draft = arguments.GetValue(Draft),
        };

    private static int Run(CheckOptions options, Terminal terminal)
    {
        var settings = options.Rules is null ? Settings.ReadDefault() : Settings.Read(options.Rules);
        if (terminal.Report(settings.Diagnostics) || settings.Settings is not { } read)
        {
            return ExitCodes.Failure;
        }

        return options.Draft is { } draft
            ? DraftCheck.Run(options, draft, read, terminal)
            : Run(options, read, terminal);
    }

    private static int Run(CheckOptions options, Settings settings, Terminal terminal)
    {
        var reading = StoryReader.Read(options.Paths);
        var isStoryFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Story is not { } story)
        {
            return ExitCodes.Failure;
        }

        var findings = Reconcile(story, settings, terminal);
        var report = WriterOf(options, terminal);
        var isWritten = terminal.Write(
            output => report.Write(new Reconciliation(story, findings, reading.Diagnostics), output),
            options.Output
        );
        return !isWritten || isStoryFaulty
            ? ExitCodes.Failure
            : ExitCodes.Of(options.FailOn, findings.Select(finding => finding.Verdict));
    }

    private static ImmutableArray<Finding> Reconcile(Story story, Settings settings, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        progress.Report(FormattableString.Invariant($"Comparing {story.Articles.Length} articles ..."));
        return new Reconciler(settings).Reconcile(story);
    }

    private static IReportWriter WriterOf(CheckOptions options, Terminal terminal) =>
        options.Format switch
        {
            ReportFormat.Json => new JsonReport(),
            _ => new TextReport(new TextReportOptions { UsesColour = options.HasColor, Width = terminal.Width }),
        };
}

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
        Description = "A story's folder, or its articles: text, Markdown, HTML, DOCX, PDF, feeds, news formats.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Rules = new("--rules")
    {
        Description = "Take the rules from this folder, not those shipped.",
        HelpName = "DIR",
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
        );

    private static int Run(CheckOptions options, Terminal terminal)
    {
        var reading = StoryReader.Read(options.Paths, InputFormats.All);
        var settings = options.Rules is null ? Settings.ReadDefault() : Settings.Read(options.Rules);
        var isStoryFaulty = terminal.Report(reading.Diagnostics);
        var areRulesFaulty = terminal.Report(settings.Diagnostics);
        if (reading.Story is not { } story || settings.Settings is null || areRulesFaulty)
        {
            return ExitCodes.Failure;
        }

        if (story.Articles.Length == 1 && !isStoryFaulty)
        {
            terminal.Error.WriteLine("reconcile: only one article was read; there is nothing to compare it with");
        }

        var reconciler = new Reconciler(settings.Settings);
        var findings = Reconcile(story, reconciler, terminal);
        var report = WriterOf(options, terminal);
        var reconciliation = new Reconciliation(story, findings, reading.Diagnostics)
        {
            Families = reconciler.Families(story),
        };
        var isWritten = terminal.Write(output => report.Write(reconciliation, output), options.Output);
        return !isWritten || isStoryFaulty
            ? ExitCodes.Failure
            : ExitCodes.Of(options.FailOn, findings.Select(finding => finding.Verdict));
    }

    private static ImmutableArray<Finding> Reconcile(Story story, Reconciler reconciler, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        progress.Report(FormattableString.Invariant($"Comparing {story.Articles.Length} articles ..."));
        return reconciler.Reconcile(story);
    }

    private static IReportWriter WriterOf(CheckOptions options, Terminal terminal) =>
        options.Format switch
        {
            ReportFormat.Json => new JsonReport(),
            _ => new TextReport(new TextReportOptions { UsesColour = options.HasColor, Width = terminal.Width }),
        };
}

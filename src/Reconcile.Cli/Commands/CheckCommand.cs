using System.Collections.Immutable;
using System.CommandLine;
using Reconcile.Articles;
using Reconcile.Diagnostics;
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

    private static readonly RulePackOptions Pack = new();

    private static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "Don't colour the report, not even on a terminal.",
    };

    private static readonly ReportOption Reports = new(
        ("text", ReportFormat.Text),
        ("html", ReportFormat.Html),
        ("markdown", ReportFormat.Markdown),
        ("json", ReportFormat.Json),
        ("sarif", ReportFormat.Sarif),
        ("junit", ReportFormat.JUnit),
        ("github", ReportFormat.GitHub)
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
            Reports.Option,
            FailOnChoice.Option,
            NoColor,
        };
        foreach (var option in Pack.Options)
        {
            command.Add(option);
        }

        command.SetAction(arguments => Run(OptionsOf(arguments, terminal), terminal));
        return command;
    }

    /// <summary>Reads the command line's values.</summary>
    internal static CheckOptions OptionsOf(ParseResult arguments, Terminal terminal) =>
        new(
            ImmutableArray.Create(arguments.GetRequiredValue(Paths)),
            Reports.ValueOf(arguments),
            Pack.FolderOf(arguments),
            Pack.ProfileOf(arguments),
            FailOnChoice.ValueOf(arguments),
            terminal.HasColor && !arguments.GetValue(NoColor)
        );

    private static int Run(CheckOptions options, Terminal terminal)
    {
        var reading = StoryReader.Read(options.Paths, InputFormats.All);
        var settings = Settings.Of(RulePackOptions.Read(options.Rules, options.Profile));
        var isStoryFaulty = terminal.Report(reading.Diagnostics);
        var areRulesFaulty = terminal.Report(settings.Diagnostics);
        if (reading.Story is not { } story || settings.Settings is null || areRulesFaulty)
        {
            return ExitCodes.Failure;
        }

        var misplaced = options
            .Reports.Where(report => report.File is not null)
            .Select(report => ReportPlace.Check(report.File!, options.Paths, story))
            .OfType<Diagnostic>();
        if (terminal.Report(misplaced))
        {
            return ExitCodes.Failure;
        }

        if (story.Articles.Length == 1 && !isStoryFaulty)
        {
            terminal.Error.WriteLine("reconcile: only one article was read; there is nothing to compare it with");
        }

        var reconciler = new Reconciler(settings.Settings);
        var result = new Reconciliation(story, Reconcile(story, reconciler, terminal), reading.Diagnostics)
        {
            Families = reconciler.Families(story),
        };
        var isWritten = true;
        foreach (var report in options.Reports)
        {
            var writer = WriterOf(report, options, settings.Settings, terminal);
            isWritten &= terminal.Write(output => writer.Write(result, output), report.File);
        }

        return !isWritten || isStoryFaulty
            ? ExitCodes.Failure
            : ExitCodes.Of(options.FailOn, result.Findings.Select(finding => finding.Verdict));
    }

    private static ImmutableArray<Finding> Reconcile(Story story, Reconciler reconciler, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        progress.Report(FormattableString.Invariant($"Comparing {story.Articles.Length} articles ..."));
        return reconciler.Reconcile(story);
    }

    private static IReportWriter WriterOf(
        ReportRequest report,
        CheckOptions options,
        Settings settings,
        Terminal terminal
    ) =>
        report.Format switch
        {
            ReportFormat.Html => new HtmlReport(),
            ReportFormat.Markdown => new MarkdownReport(),
            ReportFormat.Json => new JsonReport(),
            ReportFormat.Sarif => new SarifReport(settings.Rules),
            ReportFormat.JUnit => new JUnitReport(ExitCodes.MildestOf(options.FailOn)),
            ReportFormat.GitHub => new GitHubReport(),

            // A file has no width; the default suits an editor.
            _ when report.File is not null => new TextReport(new TextReportOptions()),
            _ => new TextReport(new TextReportOptions { UsesColour = options.HasColor, Width = terminal.Width }),
        };
}

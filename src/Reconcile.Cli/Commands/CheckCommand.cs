using System.Collections.Immutable;
using System.CommandLine;
using Reconcile.Cli.Watching;
using Reconcile.Configuration;
using Reconcile.Decisions;
using Reconcile.Reports;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile check</c>: compares the articles of a story.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description =
            "A story's folder, its articles (text, Markdown, HTML, DOCX, PDF, feeds, news formats), or quoted patterns such as "
            + "'wire/**/*.txt'.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "Don't colour the report, not even on a terminal.",
    };

    private static readonly Option<bool> WatchFiles = new("--watch")
    {
        Description = "Check again whenever a file changes, until Ctrl+C.",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "check",
            "Tells where the articles of a story agree and where they conflict.",
            new CommandExample("check wire/flood", "Compare the articles of a folder."),
            new CommandExample("check a.txt b.txt --format json", "Compare files, for a program."),
            new CommandExample("check --draft draft.md 'wire/**/*.txt'", "Check a draft against its sources."),
            new CommandExample("check wire/flood --fail-on divergent", "Exit with 1 for less than a contradiction."),
            new CommandExample("check --draft draft.md wire --watch", "Check again on every change while writing.")
        )
        {
            Remarks =
            [
                "Exits with 0 when nothing was found that --fail-on names, with 1 when something was, and with 2 when the "
                    + "job, or a part of it, could not be done.",
                "With --draft, each claim of the draft is supported, divergent, contradicted, or stands alone; for "
                    + "--fail-on, 'single-source' then means that it stands alone.",
                "Colour is used on a terminal, unless NO_COLOR is set or TERM is 'dumb'.",
            ],
        };
        command.Add(Paths);
        command.Add(StoryOptions.Draft);
        foreach (var option in StoryOptions.Options)
        {
            command.Add(option);
        }

        command.Add(StoryOptions.Decisions);
        command.Add(NoColor);
        command.Add(WatchFiles);
        command.SetAction(arguments =>
        {
            var heard = CommonOptions.Apply(arguments, terminal);
            return arguments.GetValue(WatchFiles)
                ? Watch.UntilInterrupted(
                    () => Run(OptionsOf(arguments, heard), heard),
                    () => Look(OptionsOf(arguments, heard.With(Verbosity.Quiet))),
                    heard
                )
                : Run(OptionsOf(arguments, heard), heard);
        });
        return command;
    }

    /// <summary>Reads the command line's values, and what environment and file say where it is silent.</summary>
    internal static CheckOptions OptionsOf(ParseResult arguments, Terminal terminal)
    {
        var paths = ImmutableArray.Create(arguments.GetRequiredValue(Paths));
        var configuration = StoryOptions.Resolve(paths[0], arguments, terminal);
        return new CheckOptions(
            paths,
            StoryOptions.Reports.ValueOf(configuration.Reports(StoryOptions.FormatsKey)),
            configuration[StoryOptions.RulesKey],
            configuration[StoryOptions.ProfileKey],
            StoryOptions.FailOnChoice.Parse(configuration[StoryOptions.FailOnKey]!),
            terminal.HasColor && !arguments.GetValue(NoColor)
        )
        {
            Draft = arguments.GetValue(StoryOptions.Draft),
            Decisions = arguments.GetValue(StoryOptions.Decisions),
            Diagnostics = configuration.Diagnostics,
        };
    }

    private static int Run(CheckOptions options, Terminal terminal)
    {
        if (
            terminal.Report(options.Diagnostics)
            || StoryOptions.ReadSettings(options.Rules, options.Profile, terminal) is not { } settings
        )
        {
            return ExitCodes.Failure;
        }

        return options.Draft is { } draft
            ? DraftCheck.Run(options, draft, settings, terminal)
            : Run(options, settings, terminal);
    }

    private static int Run(CheckOptions options, Settings settings, Terminal terminal)
    {
        if (StoryRun.Do(options.Request, settings, terminal) is not { } run)
        {
            return ExitCodes.Failure;
        }

        var result = new Reconciliation(run.Story, run.Findings, run.Diagnostics) { Families = run.Families };
        var isWritten = true;
        foreach (var report in options.Reports)
        {
            var writer = WriterOf(report, options, settings, terminal);
            isWritten &= terminal.Write(output => writer.Write(result, output), report.File);
        }

        return !isWritten || run.IsFaulty
            ? ExitCodes.Failure
            : ExitCodes.Of(
                options.FailOn,
                run.Findings.Where(finding => finding.Decision is null).Select(finding => finding.Verdict)
            );
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

    // The nearest one holds; one that is written nearer than it would hold from then on.
    private static IEnumerable<string> ConfigurationsAbove(string path)
    {
        for (var folder = Path.GetFullPath(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, ConfigurationFile.FileName);
        }
    }

    private static ImmutableArray<WatchedFile> Look(CheckOptions options)
    {
        string?[] paths =
        [
            .. options.Paths,
            .. ConfigurationsAbove(options.Paths[0]),
            options.Draft,
            options.Draft is null
                ? null
                : Path.Combine(Path.GetDirectoryName(options.Draft) ?? "", DecisionFile.FileName),
            options.Rules,
            options.Decisions,
        ];
        return FileSnapshot.Take(
            paths.OfType<string>(),
            [.. options.Reports.Select(report => report.File).OfType<string>()]
        );
    }
}

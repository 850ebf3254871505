using Reconcile.Reports;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile check --draft</c>: checks a draft against its sources.</summary>
internal static class DraftCheck
{
    /// <summary>Reads, reviews, reports; the exit code.</summary>
    /// <param name="options">What the user asked for.</param>
    /// <param name="draft">The draft's file.</param>
    /// <param name="settings">Rules, tolerances and weights.</param>
    /// <param name="terminal">Where to write.</param>
    public static int Run(CheckOptions options, string draft, Settings settings, Terminal terminal)
    {
        if (DraftRun.Do(draft, options.Request, settings, terminal) is not { Review: var review } run)
        {
            return ExitCodes.Failure;
        }

        var isWritten = true;
        foreach (var report in options.Reports)
        {
            var writer = WriterOf(report, options, settings, terminal);
            isWritten &= terminal.Write(output => writer.Write(review, output), report.File);
        }

        return !isWritten || run.IsFaulty
            ? ExitCodes.Failure
            : ExitCodes.Of(
                options.FailOn,
                review.Findings.Where(finding => finding.Decision is null).Select(finding => finding.Verdict)
            );
    }

    private static IDraftReportWriter WriterOf(
        ReportRequest report,
        CheckOptions options,
        Settings settings,
        Terminal terminal
    ) =>
        report.Format switch
        {
            ReportFormat.Html => new HtmlDraftReport(),
            ReportFormat.Markdown => new MarkdownDraftReport(),
            ReportFormat.Json => new JsonDraftReport(),
            ReportFormat.Sarif => new SarifReport(settings.Rules),
            ReportFormat.JUnit => new JUnitReport(ExitCodes.MildestOf(options.FailOn)),
            ReportFormat.GitHub => new GitHubReport(),

            // A file has no width; the default suits an editor.
            _ when report.File is not null => new TextDraftReport(new TextReportOptions()),
            _ => new TextDraftReport(new TextReportOptions { UsesColour = options.HasColor, Width = terminal.Width }),
        };
}

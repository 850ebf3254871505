using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Drafts;
using Reconcile.Reports;
using Reconcile.Rules;

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
        if (
            options.Reports.FirstOrDefault(report => report.Format is not (ReportFormat.Text or ReportFormat.Json)) is
            { } other
        )
        {
            terminal.Error.WriteLine(
                $"reconcile: a draft's review is written as text or json, not as {other.Format.ToString().ToLowerInvariant()}"
            );
            return ExitCodes.Failure;
        }

        var reading = DraftReader.Read(draft, options.Paths, InputFormats.All);
        var isFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Draft is not { } article || reading.Sources is not { } sources)
        {
            return ExitCodes.Failure;
        }

        terminal.Explain($"draft '{article.Path}' against {sources.Articles.Length} articles");
        var review = new DraftReview(
            article,
            sources,
            Review(article, sources, settings, terminal),
            reading.Diagnostics
        );
        var isWritten = true;
        foreach (var report in options.Reports)
        {
            var writer = WriterOf(report, options, terminal);
            isWritten &= terminal.Write(output => writer.Write(review, output), report.File);
        }

        return !isWritten || isFaulty
            ? ExitCodes.Failure
            : ExitCodes.Of(options.FailOn, review.Claims.Select(claim => VerdictOf(claim.Standing)));
    }

    private static IDraftReportWriter WriterOf(ReportRequest report, CheckOptions options, Terminal terminal) =>
        report.Format switch
        {
            ReportFormat.Json => new JsonDraftReport(),

            // A file has no width; the default suits an editor.
            _ when report.File is not null => new TextDraftReport(new TextReportOptions()),
            _ => new TextDraftReport(new TextReportOptions { UsesColour = options.HasColor, Width = terminal.Width }),
        };

    private static ImmutableArray<DraftClaim> Review(Article draft, Story sources, Settings settings, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        return new Reconciler(settings).Review(draft, sources, progress);
    }

    private static Verdict VerdictOf(DraftStanding standing) =>
        standing switch
        {
            DraftStanding.Contradicted => Verdict.Contradicted,
            DraftStanding.Divergent => Verdict.Divergent,
            DraftStanding.Alone => Verdict.SingleSource,
            _ => Verdict.Corroborated,
        };
}

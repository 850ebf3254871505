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
        var reading = DraftReader.Read(draft, options.Paths);
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
        IDraftReportWriter writer = options.Format switch
        {
            ReportFormat.Json => new JsonDraftReport(),
            _ => new TextDraftReport(new TextReportOptions { UsesColour = options.HasColor, Width = terminal.Width }),
        };
        var isWritten = terminal.Write(output => writer.Write(review, output), options.Output);
        return !isWritten || isFaulty
            ? ExitCodes.Failure
            : ExitCodes.Of(options.FailOn, review.Claims.Select(claim => VerdictOf(claim.Standing)));
    }

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

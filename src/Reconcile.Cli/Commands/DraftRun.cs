using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Decisions;
using Reconcile.Drafts;

namespace Reconcile.Cli.Commands;

/// <summary>A draft that was read and checked against its sources.</summary>
/// <param name="Review">What was found, each finding with the decision that accepts it.</param>
/// <param name="File">The file of decisions that holds for it.</param>
/// <param name="IsFaulty">Whether an error is among what was wrong with the input.</param>
internal sealed record DraftRun(DraftReview Review, DecisionFile File, bool IsFaulty)
{
    /// <summary>The draft as decisions name it.</summary>
    public string Name => NameOf(Review.Draft);

    /// <summary>Reads and reviews; null, with the reason on the error stream, where that is impossible.</summary>
    /// <param name="draft">The draft's file.</param>
    /// <param name="request">What the user asked for: sources, decisions, reports.</param>
    /// <param name="settings">Rules, tolerances and weights.</param>
    /// <param name="terminal">Where to write.</param>
    public static DraftRun? Do(string draft, StoryRequest request, Settings settings, Terminal terminal)
    {
        var reading = DraftReader.Read(draft, request.Paths, InputFormats.All);
        var isFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Draft is not { } article || reading.Sources is not { } sources)
        {
            return null;
        }

        var all = sources with { Articles = sources.Articles.Add(article) };
        if (terminal.Report(request.Misplaced(all)))
        {
            return null;
        }

        var decisions = DecisionReader.Read(request.Decisions ?? DecisionFile.Beside(article));
        isFaulty |= terminal.Report(decisions.Diagnostics);
        terminal.Explain(
            $"draft '{article.Path}' against {sources.Articles.Length} articles, {decisions.File.Decisions.Length} decisions"
        );
        var started = TimeProvider.System.GetTimestamp();
        var reconciler = new Reconciler(settings);
        var claims = Check(article, sources, reconciler, terminal);
        terminal.Explain(
            $"{claims.Length} claims in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.00} s"
        );
        var review = new DraftReview(article, sources, claims, []) { Families = reconciler.Families(sources) };
        var decided = DecidedFindings.Match(review.Findings, [decisions.File], NameOf(article));
        terminal.Report(decided.Diagnostics);
        return new DraftRun(
            review.With(decided.Findings) with
            {
                Diagnostics = [.. reading.Diagnostics, .. decisions.Diagnostics, .. decided.Diagnostics],
            },
            decisions.File,
            isFaulty
        );
    }

    private static ImmutableArray<DraftClaim> Check(
        Article draft,
        Story sources,
        Reconciler reconciler,
        Terminal terminal
    )
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        return reconciler.Review(draft, sources, progress);
    }

    private static string NameOf(Article draft) => Path.GetFileName(draft.Path);
}

using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Decisions;
using Reconcile.Diagnostics;
using Reconcile.Independence;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary>A story that was read and reconciled.</summary>
/// <param name="Story">The story.</param>
/// <param name="Findings">What was found, each finding with the decision that accepts it.</param>
/// <param name="Families">Which of its articles are one source.</param>
/// <param name="Files">The files of decisions that hold for it.</param>
/// <param name="Diagnostics">All that was wrong with the input.</param>
/// <param name="IsFaulty">Whether an error is among it.</param>
internal sealed record StoryRun(
    Story Story,
    ImmutableArray<Finding> Findings,
    SourceFamilies Families,
    ImmutableArray<DecisionFile> Files,
    ImmutableArray<Diagnostic> Diagnostics,
    bool IsFaulty
)
{
    /// <summary>Reads and reconciles; null, with the reason on the error stream, where that is impossible.</summary>
    /// <param name="request">What the user asked for: articles, decisions, reports.</param>
    /// <param name="settings">Rules, tolerances and weights.</param>
    /// <param name="terminal">Where to write.</param>
    public static StoryRun? Do(StoryRequest request, Settings settings, Terminal terminal)
    {
        var reading = StoryReader.Read(request.Paths, InputFormats.All);
        var isFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Story is not { } story)
        {
            return null;
        }

        if (terminal.Report(request.Misplaced(story)))
        {
            return null;
        }

        var read = (request.Decisions is { } decisions ? [decisions] : DecisionFile.Beside(story))
            .Select(DecisionReader.Read)
            .ToImmutableArray();
        foreach (var file in read)
        {
            isFaulty |= terminal.Report(file.Diagnostics);
        }

        terminal.Explain(
            $"story '{story.Name}': {story.Articles.Length} articles, {read.Sum(file => file.File.Decisions.Length)} decisions"
        );
        var started = TimeProvider.System.GetTimestamp();
        var reconciler = new Reconciler(settings);
        var findings = Reconcile(story, reconciler, terminal);
        terminal.Explain(
            $"{findings.Length} findings in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.00} s"
        );
        if (story.Articles.Length == 1 && !isFaulty && terminal.Verbosity != Verbosity.Quiet)
        {
            terminal.Error.WriteLine("reconcile: only one article was read; there is nothing to compare it with");
        }

        ImmutableArray<DecisionFile> files = [.. read.Select(file => file.File)];
        var decided = DecidedFindings.Match(findings, files);
        terminal.Report(decided.Diagnostics);
        ImmutableArray<Diagnostic> diagnostics =
        [
            .. reading.Diagnostics,
            .. read.SelectMany(file => file.Diagnostics),
            .. decided.Diagnostics,
        ];
        return new StoryRun(story, decided.Findings, reconciler.Families(story), files, diagnostics, isFaulty);
    }

    private static ImmutableArray<Finding> Reconcile(Story story, Reconciler reconciler, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, TimeProvider.System);
        return reconciler.Reconcile(story, progress);
    }
}

using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Decisions;
using Reconcile.Diagnostics;
using Reconcile.Independence;
using Reconcile.Reports;
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
    /// <param name="paths">What the user named.</param>
    /// <param name="decisions">The file of decisions; null for those beside the articles.</param>
    /// <param name="settings">Rules, tolerances and weights.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="reports">The reports to come; one that would lie among the articles stops the run before the work.</param>
    public static StoryRun? Do(
        ImmutableArray<string> paths,
        string? decisions,
        Settings settings,
        Terminal terminal,
        ImmutableArray<ReportRequest> reports
    )
    {
        var reading = StoryReader.Read(paths, InputFormats.All);
        var isFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Story is not { } story)
        {
            return null;
        }

        var misplaced = reports
            .Where(report => report.File is not null)
            .Select(report => ReportPlace.Check(report.File!, paths, story))
            .OfType<Diagnostic>();
        if (terminal.Report([.. misplaced]))
        {
            return null;
        }

        var read = (decisions is null ? DecisionFile.Beside(story) : [decisions])
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
        if (story.Articles.Length == 1 && !isFaulty)
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

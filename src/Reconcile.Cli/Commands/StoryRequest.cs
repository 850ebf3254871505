using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Reports;

namespace Reconcile.Cli.Commands;

/// <summary>What the user named to be read and written.</summary>
/// <param name="Paths">A story's folder, its articles, or patterns; at least one.</param>
/// <param name="Decisions">The file of decisions; null for those beside the articles.</param>
/// <param name="Reports">The reports to come.</param>
internal sealed record StoryRequest(
    ImmutableArray<string> Paths,
    string? Decisions,
    ImmutableArray<ReportRequest> Reports
)
{
    /// <summary>What is wrong with reports that would lie among the articles: it stops the run before the work.</summary>
    public ImmutableArray<Diagnostic> Misplaced(Story story) =>
        [
            .. Reports
                .Where(report => report.File is not null)
                .Select(report => ReportPlace.Check(report.File!, Paths, story))
                .OfType<Diagnostic>(),
        ];
}

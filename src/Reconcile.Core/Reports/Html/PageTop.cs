using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;

namespace Reconcile.Reports.Html;

/// <summary>What stands above a page's main part.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Skip">What the link that skips the filters leads to, in words: the element <c>findings</c>.</param>
/// <param name="Filters">The verdicts to filter by, in their order.</param>
/// <param name="Articles">The articles that stand in columns.</param>
/// <param name="Room">So many columns fit beside each other; of more, only those that a finding concerns are shown.</param>
/// <param name="Diagnostics">What could not be read.</param>
internal sealed record PageTop(
    string Title,
    string Skip,
    ImmutableArray<VerdictFilter> Filters,
    ImmutableArray<Article> Articles,
    int Room,
    ImmutableArray<Diagnostic> Diagnostics
);

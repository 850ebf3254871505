using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Independence;
using Reconcile.Rules;

namespace Reconcile.Reports;

/// <summary>What the sources of a story agree and disagree on.</summary>
/// <param name="Story">The story.</param>
/// <param name="Findings">In the order of the report, conflicts first; as <see cref="Judge"/> sorts them.</param>
/// <param name="Diagnostics">What was wrong with the input that was left out or only half used.</param>
public sealed record Reconciliation(
    Story Story,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Which articles are one source; by default each stands alone.</summary>
    public SourceFamilies Families { get; init; } = SourceFamilies.None;

    /// <summary>Number of findings with a verdict.</summary>
    public int Count(Verdict verdict) => Findings.Count(finding => finding.Verdict == verdict);

    /// <summary>Number of findings with a verdict that an editor has accepted.</summary>
    public int CountAccepted(Verdict verdict) =>
        Findings.Count(finding => finding.Verdict == verdict && finding.Decision is not null);
}

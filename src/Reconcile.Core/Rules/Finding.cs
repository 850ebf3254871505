using Reconcile.Comparison;

namespace Reconcile.Rules;

/// <summary>A cluster with its verdict.</summary>
/// <param name="Id">Stable within one result: c1, c2 ... in the order of the report.</param>
/// <param name="Compared">The cluster and its relations.</param>
/// <param name="Verdict">What the rule says.</param>
/// <param name="Rule">Id of the rule that decided.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Explanation">The rule's message with its placeholders filled.</param>
public sealed record Finding(
    string Id,
    ComparedCluster Compared,
    Verdict Verdict,
    string Rule,
    Severity Severity,
    string Explanation
)
{
    /// <summary>What an editor decided about it; null when nobody did.</summary>
    public Decision? Decision { get; init; }
}

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
    /// <summary>What an editor decided about it; null when nobody did. Reports show it, they never drop it.</summary>
    public Decision? Decision { get; init; }

    /// <summary>
    /// The same in every run that finds the same claims, wherever they stand: 32 hexadecimal digits. Unlike
    /// <see cref="Id"/> it does not change when articles are edited elsewhere.
    /// </summary>
    public string Fingerprint => Rules.Fingerprint.Of(Compared.Cluster);
}

using Reconcile.Comparison;

namespace Reconcile.Rules;

/// <summary>How a rule fared on a cluster when it was its turn, or would have fared.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Missing">The list of <c>applies-to</c> that names nothing of the cluster; null when the rule applies.</param>
/// <param name="Trace">How its condition fared; null when the rule does not apply.</param>
public sealed record RuleTrial(Rule Rule, string? Missing, ConditionTrace? Trace)
{
    /// <summary>Whether the rule decides unless one before it does.</summary>
    public bool Holds => Trace is { Held: true };

    /// <summary>Tries a rule.</summary>
    public static RuleTrial Of(Rule rule, ComparedCluster compared)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(compared);
        var missing = rule.Scope.MissingIn(compared.Cluster);
        return new RuleTrial(rule, missing, missing is null ? rule.When.Trace(compared) : null);
    }
}

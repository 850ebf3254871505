using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Comparison;

namespace Reconcile.Rules;

/// <summary>Gives every cluster its verdict: that of the first rule that holds.</summary>
public sealed class Judge
{
    private readonly RuleSet rules;

    /// <summary>Creates a judge who goes by some rules.</summary>
    public Judge(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        this.rules = rules;
    }

    /// <summary>
    /// The findings in the order of the report: contradicted, divergent, corroborated, single-source; within these by
    /// severity, the highest first, then by the place of the first member.
    /// </summary>
    public ImmutableArray<Finding> Decide(ImmutableArray<ComparedCluster> clusters)
    {
        var findings = clusters.Select(Decide).ToArray();
        Array.Sort(findings, Compare);
        return
        [
            .. findings.Select(
                (finding, index) => finding with { Id = string.Create(CultureInfo.InvariantCulture, $"c{index + 1}") }
            ),
        ];
    }

    /// <summary>The finding of one cluster; it has no id, which only its place among others gives.</summary>
    internal Finding Decide(ComparedCluster compared)
    {
        var rule =
            rules.Rules.FirstOrDefault(rule => rule.Holds(compared))
            ?? throw new UnreachableException("A rule set ends with a rule that always holds.");
        return new Finding("", compared, rule.Verdict, rule.Id, rule.Severity, rule.Explain(compared));
    }

    private static int Compare(Finding one, Finding other)
    {
        var order = other.Verdict.CompareTo(one.Verdict);
        order = order != 0 ? order : other.Severity.CompareTo(one.Severity);
        order = order != 0 ? order : Compare(one.Compared.Cluster.Members, other.Compared.Cluster.Members);
        order = order != 0 ? order : one.Compared.Cluster.Facet.CompareTo(other.Compared.Cluster.Facet);
        return order != 0 ? order : string.CompareOrdinal(one.Explanation, other.Explanation);
    }

    private static int Compare(ImmutableArray<Claim> one, ImmutableArray<Claim> other)
    {
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            var order = string.CompareOrdinal(one[i].Proposition.Article.Id, other[i].Proposition.Article.Id);
            order = order != 0 ? order : one[i].Span.CompareTo(other[i].Span);
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }
}

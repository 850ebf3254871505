using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>The rules that decide about every cluster, in the order in which they are tried.</summary>
public sealed class RuleSet
{
    internal RuleSet(ImmutableArray<Rule> rules)
    {
        Rules = rules;
    }

    /// <summary>By priority, then by id.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The rule with an id; null when there is none.</summary>
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));

    /// <summary>The rule whose id was probably meant; null when none is near.</summary>
    public Rule? Nearest(string id) =>
        Suggestion.Nearest(id, Rules.Select(rule => rule.Id)) is { } near ? Find(near) : null;
}

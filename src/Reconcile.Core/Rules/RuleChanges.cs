using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>What packs and profiles make of the rules that they extend.</summary>
internal static class RuleChanges
{
    /// <summary>Reports the changes to rules that there are not.</summary>
    public static void CheckIds(ImmutableArray<RuleChange> changes, ImmutableArray<RuleFile> rules)
    {
        var ids = rules.Select(rule => rule.Name).Order(StringComparer.Ordinal).ToArray();
        foreach (var change in changes.Where(change => !ids.Contains(change.Id, StringComparer.Ordinal)))
        {
            var nearest = Suggestion.Nearest(change.Id, ids);
            change.Document.Faults.Error(
                DiagnosticCodes.UnknownRule,
                change.Place,
                $"there is no rule '{change.Id}' to change",
                nearest is null ? "name a rule of a pack that this one extends" : $"did you mean '{nearest}'?"
            );
        }
    }

    /// <summary>Whether the last word on a rule is that it is off.</summary>
    public static bool IsOff(IEnumerable<RuleChange> changes) =>
        changes.Aggregate(false, (isOff, change) => change.IsOff ?? isOff);
}

using System.Collections.Immutable;

namespace Reconcile.Rules;

/// <summary>The page beside a rule, with the examples that are its tests.</summary>
/// <param name="Fires">Stories with a cluster that the rule decides.</param>
/// <param name="StaysQuiet">Stories without one.</param>
public sealed record RulePage(ImmutableArray<RuleExample> Fires, ImmutableArray<RuleExample> StaysQuiet);

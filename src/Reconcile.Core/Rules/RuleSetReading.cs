using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>What <see cref="RuleSetReader"/> made of some rule files.</summary>
/// <param name="Rules">The rules; null when a fault leaves no set that could decide about every cluster.</param>
/// <param name="Diagnostics">All faults of all files, by path and place.</param>
public sealed record RuleSetReading(RuleSet? Rules, ImmutableArray<Diagnostic> Diagnostics);

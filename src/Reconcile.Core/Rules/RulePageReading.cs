using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>What <see cref="RulePageReader"/> made of a page.</summary>
/// <param name="Page">The page; null when it has a fault.</param>
/// <param name="Diagnostics">Everything that is wrong with it.</param>
public sealed record RulePageReading(RulePage? Page, ImmutableArray<Diagnostic> Diagnostics);

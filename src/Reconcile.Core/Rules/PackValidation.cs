using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>Everything that is wrong with a pack.</summary>
/// <param name="Summary">How much was looked at, in one line.</param>
/// <param name="Diagnostics">All faults of all files under all profiles, by path and place.</param>
public sealed record PackValidation(string Summary, ImmutableArray<Diagnostic> Diagnostics);

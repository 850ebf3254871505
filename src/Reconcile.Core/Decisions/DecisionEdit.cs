using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Decisions;

/// <summary>A file of decisions after a change.</summary>
/// <param name="Text">The new text; null when the file can't be changed.</param>
/// <param name="Diagnostics">Why it can't.</param>
public sealed record DecisionEdit(string? Text, ImmutableArray<Diagnostic> Diagnostics);

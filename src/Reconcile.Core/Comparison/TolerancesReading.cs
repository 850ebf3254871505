using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Comparison;

/// <summary>What <see cref="TolerancesReader"/> made of a file.</summary>
/// <param name="Tolerances">The tolerances; null when the file has an error.</param>
/// <param name="Diagnostics">Everything that is wrong with it.</param>
public sealed record TolerancesReading(Tolerances? Tolerances, ImmutableArray<Diagnostic> Diagnostics);

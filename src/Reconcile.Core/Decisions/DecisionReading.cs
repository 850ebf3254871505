using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Decisions;

/// <summary>What <see cref="DecisionReader"/> made of a file.</summary>
/// <param name="File">The decisions that could be read; none when there is no file.</param>
/// <param name="Diagnostics">Everything that is wrong with it.</param>
public sealed record DecisionReading(DecisionFile File, ImmutableArray<Diagnostic> Diagnostics);

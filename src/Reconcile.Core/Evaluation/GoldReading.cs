using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Evaluation;

/// <summary>What reading an annotation gave.</summary>
/// <param name="Gold">The annotation; null when the file has a fault.</param>
/// <param name="Diagnostics">All faults, in the order of the text.</param>
internal sealed record GoldReading(GoldStory? Gold, ImmutableArray<Diagnostic> Diagnostics);

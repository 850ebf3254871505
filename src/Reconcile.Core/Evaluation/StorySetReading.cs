using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Evaluation;

/// <summary>What reading sets of stories gave.</summary>
/// <param name="Sets">The sets in the order of their paths, with the stories that could be read.</param>
/// <param name="Diagnostics">All faults, story by story.</param>
public sealed record StorySetReading(ImmutableArray<StorySet> Sets, ImmutableArray<Diagnostic> Diagnostics);

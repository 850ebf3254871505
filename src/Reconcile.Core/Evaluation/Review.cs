using System.Collections.Immutable;

namespace Reconcile.Evaluation;

/// <summary>What the referee says of the findings of one story.</summary>
/// <param name="Score">The counts.</param>
/// <param name="Shortfalls">What is missed in the order of the annotation, then what is wrong by finding.</param>
public sealed record Review(Score Score, ImmutableArray<Shortfall> Shortfalls);

using Reconcile.Text;

namespace Reconcile.Evaluation;

/// <summary>The least that a figure may be.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Least">From 0 to 1.</param>
/// <param name="Span">Where the number stands in the set's file.</param>
public sealed record Floor(Figure Figure, decimal Least, TextSpan Span);

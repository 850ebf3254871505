using Reconcile.Text;

namespace Reconcile.Independence;

/// <summary>A sequence of words that stands in two articles.</summary>
/// <param name="Span">Where it stands in the first article.</param>
/// <param name="Other">Where it stands in the second article.</param>
/// <param name="Words">Its length in words; at least 7.</param>
/// <param name="Quoted">How many of them stand in quotation marks in both articles.</param>
public readonly record struct SharedRun(TextSpan Span, TextSpan Other, int Words, int Quoted);

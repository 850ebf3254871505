using Reconcile.Text;

namespace Reconcile.Decisions;

/// <summary>A decision with its place in the file.</summary>
/// <param name="Recorded">The decision.</param>
/// <param name="Span">The list item, without the dash before it.</param>
public sealed record ReadDecision(RecordedDecision Recorded, TextSpan Span);

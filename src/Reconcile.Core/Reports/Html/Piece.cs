using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Reports.Html;

/// <summary>A part of a paragraph that the same passages cover from its first to its last character.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Passages">The worst verdict first, then the shorter passage; empty for plain text.</param>
internal sealed record Piece(TextSpan Span, ImmutableArray<Passage> Passages);

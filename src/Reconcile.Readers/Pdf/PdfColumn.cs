using System.Collections.Immutable;

namespace Reconcile.Readers.Pdf;

/// <summary>Lines below each other that belong together: a column, or a part of it with a gap above and below.</summary>
/// <param name="Lines">The lines from top to bottom, at least one.</param>
internal sealed record PdfColumn(ImmutableArray<PdfLine> Lines)
{
    /// <summary>Left edge.</summary>
    public double Left => Lines.Min(line => line.Left);

    /// <summary>Right edge.</summary>
    public double Right => Lines.Max(line => line.Right);
}

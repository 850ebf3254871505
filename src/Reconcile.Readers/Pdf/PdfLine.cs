namespace Reconcile.Readers.Pdf;

/// <summary>A line of a page as it is printed.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Left">Left edge, in points from the page's left.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge, in points from the page's bottom.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Size">Size of most of its letters, in points.</param>
internal sealed record PdfLine(
    string Text,
    int Page,
    double Left,
    double Right,
    double Bottom,
    double Top,
    double Size
);

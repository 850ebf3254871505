namespace Reconcile.Readers.Tests.Pdf;

/// <summary>A line of text on a page, in points from the lower left corner.</summary>
internal sealed record PdfText(string Text, double X, double Y, double Size);

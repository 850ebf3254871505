namespace Reconcile.Reports.Html;

/// <summary>One value in a chart, with who says it.</summary>
/// <param name="Label">The value as people read it.</param>
/// <param name="Sources">Who says so.</param>
/// <param name="Low">Lowest value that the words allow; negative infinity when they leave it open.</param>
/// <param name="High">Highest value that the words allow; infinity when they leave it open.</param>
/// <param name="Stated">The number that was said, or two of a range; empty when only the extent is known.</param>
internal sealed record ChartLane(string Label, string Sources, double Low, double High, params double[] Stated);

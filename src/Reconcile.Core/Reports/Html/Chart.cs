using System.Collections.Immutable;

namespace Reconcile.Reports.Html;

/// <summary>The values of a cluster on one axis.</summary>
/// <param name="Lanes">The different values, at least two, in the order of the axis.</param>
/// <param name="Scale">The axis.</param>
/// <param name="Title">What the picture shows, in a few words.</param>
internal sealed record Chart(ImmutableArray<ChartLane> Lanes, ChartScale Scale, string Title);

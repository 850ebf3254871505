namespace Reconcile.Clustering;

/// <summary>What one feature added to a link's score.</summary>
/// <param name="Feature">Name of the feature, as in rules/similarity.yaml.</param>
/// <param name="Value">The feature's value.</param>
/// <param name="LogOdds">Value times weight.</param>
public sealed record Contribution(string Feature, double Value, double LogOdds);

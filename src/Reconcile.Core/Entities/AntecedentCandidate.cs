namespace Reconcile.Entities;

/// <summary>A mention that a pronoun may look back at.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Chain">What it speaks of.</param>
/// <param name="Features">Its features, by <see cref="AntecedentFeature"/>.</param>
internal sealed record AntecedentCandidate(Mention Mention, Chain Chain, double[] Features);

using System.Collections.Immutable;
using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>Why two claims were taken to be about the same thing.</summary>
/// <param name="First">The claim that comes first.</param>
/// <param name="Second">The other claim.</param>
/// <param name="Score">Probability from 0 to 1 that they are comparable.</param>
/// <param name="Contributions">What each feature added to the score, in log odds, in a fixed order.</param>
public sealed record Link(Claim First, Claim Second, double Score, ImmutableArray<Contribution> Contributions);

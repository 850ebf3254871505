using Reconcile.Claims;

namespace Reconcile.Clustering;

/// <summary>Two claims with the features of the pair.</summary>
/// <param name="FirstIndex">Position of the first among the story's claims.</param>
/// <param name="SecondIndex">Position of the second.</param>
/// <param name="First">The claim that comes first.</param>
/// <param name="Second">The other claim.</param>
/// <param name="Features">In the order of <see cref="PairFeature"/>; filled in before the pair is used.</param>
internal sealed record CandidatePair(int FirstIndex, int SecondIndex, Claim First, Claim Second, double[] Features);

namespace Reconcile.Clustering;

/// <summary>What is known of the pairs of a story's claims, which are named by their positions.</summary>
/// <param name="Candidates">Pairs that may be about the same thing, with their features, in order.</param>
/// <param name="Apart">Pairs alike in words that name two things beside them: other days, agents, kinds.</param>
internal sealed record StoryPairs(List<CandidatePair> Candidates, List<(int First, int Second)> Apart);

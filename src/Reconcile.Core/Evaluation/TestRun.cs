using System.Collections.Immutable;

namespace Reconcile.Evaluation;

/// <summary>The results of all sets that were tested.</summary>
/// <param name="Sets">The results, in the order in which the sets were named.</param>
public sealed record TestRun(ImmutableArray<SetResult> Sets)
{
    /// <summary>The results of all stories.</summary>
    public ImmutableArray<StoryResult> Stories => [.. Sets.SelectMany(set => set.Stories)];

    /// <summary>The counts of all stories.</summary>
    public Score Score => Sets.Aggregate(new Score(), (sum, set) => sum + set.Score);

    /// <summary>Whether no figure is below its floor.</summary>
    public bool HoldsFloors => Sets.All(set => set.Floors.All(floor => floor.IsHeld));
}

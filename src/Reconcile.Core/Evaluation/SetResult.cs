using System.Collections.Immutable;

namespace Reconcile.Evaluation;

/// <summary>How the findings of a set of stories compare with what is expected.</summary>
/// <param name="Set">The set.</param>
/// <param name="Stories">The results, in the order of the set.</param>
public sealed record SetResult(StorySet Set, ImmutableArray<StoryResult> Stories)
{
    /// <summary>The counts of all its stories.</summary>
    public Score Score => Stories.Aggregate(new Score(), (sum, story) => sum + story.Score);

    /// <summary>Its floors and what was reached, in the order of the set's file; empty when it has none.</summary>
    public ImmutableArray<FloorCheck> Floors
    {
        get
        {
            var score = Score;
            return [.. (Set.File?.Floors ?? []).Select(floor => new FloorCheck(floor, score.Of(floor.Figure)))];
        }
    }
}

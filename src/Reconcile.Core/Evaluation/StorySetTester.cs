using System.Collections.Immutable;

namespace Reconcile.Evaluation;

/// <summary>Reconciles annotated stories, and compares the findings with what is expected.</summary>
public sealed class StorySetTester
{
    private readonly Reconciler reconciler;

    /// <summary>Creates a tester.</summary>
    /// <param name="settings">Rules, tolerances and weights.</param>
    public StorySetTester(Settings settings)
    {
        reconciler = new Reconciler(settings);
    }

    /// <summary>Tests sets.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="progress">Is told the path of each story before it is read; null when nobody wants to know.</param>
    public TestRun Test(ImmutableArray<StorySet> sets, IProgress<string>? progress = null) =>
        new([.. sets.Select(set => new SetResult(set, [.. set.Stories.Select(story => Test(story, progress))]))]);

    private StoryResult Test(AnnotatedStory annotated, IProgress<string>? progress)
    {
        progress?.Report(annotated.Path);
        var review = Referee.Review(annotated.Gold, reconciler.Reconcile(annotated.Story));
        return new StoryResult(annotated, review.Score, review.Shortfalls);
    }
}

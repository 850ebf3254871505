using System.Collections.Immutable;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Evaluation;
using Reconcile.Rules;

namespace Reconcile.Training.Similarity;

/// <summary>Fits the weights of similarity.yaml and the thresholds of its clusters.</summary>
internal sealed class SimilarityFitter(Comparer comparer, Judge judge)
{
    private const double Penalty = 2;

    private static readonly double[] Thresholds = [0.12, 0.16, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

    private static readonly FacetFamily[] Families = Enum.GetValues<FacetFamily>();

    /// <summary>The weights fitted on some stories, and the thresholds that serve those stories best.</summary>
    public SimilarityWeights Fit(IReadOnlyList<LabelledStory> stories)
    {
        var weights = Families.Select(family => Round(FitFamily(stories, family))).ToImmutableArray();
        var thresholds = Families.Select(_ => 0.3).ToImmutableArray();
        foreach (var family in Families)
        {
            thresholds = Thresholds
                .Select(threshold => thresholds.SetItem((int)family, threshold))
                .MaxBy(tried => Worth(stories, new SimilarityWeights(weights, tried)));
        }

        return new SimilarityWeights(weights, thresholds);
    }

    /// <summary>The referee's counts of one story with some weights.</summary>
    public Score Score(LabelledStory story, SimilarityWeights weights) =>
        Referee.Score(story.Gold, Findings(story, weights));

    /// <summary>The findings of one story with some weights.</summary>
    public ImmutableArray<Finding> Findings(LabelledStory story, SimilarityWeights weights)
    {
        var clusters = Clusterer.Cluster(story.Claims, story.Candidates, weights);
        return judge.Decide(comparer.Compare(clusters));
    }

    private double Worth(IReadOnlyList<LabelledStory> stories, SimilarityWeights weights)
    {
        var total = stories
            .AsParallel()
            .Select(story => Score(story, weights))
            .Aggregate(new Score(), (sum, one) => sum + one);
        return total.ConflictF1 + total.AgreementF1;
    }

    private static double[] FitFamily(IReadOnlyList<LabelledStory> stories, FacetFamily family)
    {
        var pairs = stories.SelectMany(story => story.Pairs).Where(pair => pair.Family == family).ToList();
        return LogisticRegression.Fit(
            [.. pairs.Select(pair => pair.Pair.Features)],
            [.. pairs.Select(pair => pair.Linked)],
            Penalty
        );
    }

    private static ImmutableArray<double> Round(double[] weights) =>
        [.. weights.Select(weight => Math.Round(weight, 3))];
}

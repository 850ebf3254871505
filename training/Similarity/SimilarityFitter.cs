using System.Collections.Immutable;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Evaluation;
using Reconcile.Rules;

namespace Reconcile.Training.Similarity;

/// <summary>Fits the weights of similarity.yaml and the thresholds of its clusters.</summary>
/// <remarks>
/// Coordinate ascent on what the referee counts, from weights that stand: labels of pairs say too little of what becomes
/// of them in clusters, and a gold list that leaves out small agreements makes many of them wrong. A step must be worth
/// more than the pull back to where it began, so that few stories do not carry the weights far.
/// </remarks>
internal sealed class SimilarityFitter(Comparer comparer, Judge judge)
{
    /// <summary>What a change by one unit of log odds must gain in F1 to be kept.</summary>
    private const double Pull = 0.002;

    private static readonly double[] Steps = [0.8, 0.4];

    private static readonly FacetFamily[] Families = Enum.GetValues<FacetFamily>();

    /// <summary>The weights that serve some stories best, near those to start from.</summary>
    public SimilarityWeights Fit(IReadOnlyList<LabelledStory> stories, SimilarityWeights start)
    {
        var (best, worth) = (start, Worth(stories, start, start));
        foreach (var step in Steps)
        {
            foreach (var family in Families)
            {
                for (var feature = -1; feature < PairScorer.FeatureCount; feature++)
                {
                    foreach (var change in new[] { step, -step })
                    {
                        while (
                            Changed(best, family, feature, change) is { } tried
                            && Worth(stories, tried, start) is var found
                            && found > worth
                        )
                        {
                            (best, worth) = (tried, found);
                        }
                    }
                }
            }
        }

        return best;
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

    /// <summary>The weights with one changed; feature -1 is the threshold. Null where that may not be.</summary>
    private static SimilarityWeights? Changed(SimilarityWeights weights, FacetFamily family, int feature, double change)
    {
        var at = (int)family;
        if (feature < 0)
        {
            var threshold = Math.Round(weights.Thresholds[at] + (change / 10), 3);
            return threshold is > 0.05 and < 0.95
                ? weights with
                {
                    Thresholds = weights.Thresholds.SetItem(at, threshold),
                }
                : null;
        }

        var own = weights.Weights[at];
        return weights with
        {
            Weights = weights.Weights.SetItem(at, own.SetItem(feature, Math.Round(own[feature] + change, 3))),
        };
    }

    private double Worth(IReadOnlyList<LabelledStory> stories, SimilarityWeights weights, SimilarityWeights start)
    {
        var total = stories
            .AsParallel()
            .Select(story => Score(story, weights))
            .Aggregate(new Score(), (sum, one) => sum + one);
        var distance = Families.Sum(family =>
            weights.Weights[(int)family].Zip(start.Weights[(int)family], (a, b) => Math.Abs(a - b)).Sum()
            + (10 * Math.Abs(weights.Thresholds[(int)family] - start.Thresholds[(int)family]))
        );
        return total.ConflictF1
            + total.AgreementF1
            + (0.5 * total.DistinctKept / Math.Max(1, total.Distinct))
            - (Pull * distance);
    }
}

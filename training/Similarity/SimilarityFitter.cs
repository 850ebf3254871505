using System.Collections.Immutable;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Evaluation;
using Reconcile.Rules;

namespace Reconcile.Training.Similarity;

/// <summary>Fits the weights of similarity.yaml and the thresholds of its clusters.</summary>
/// <remarks>
/// The weights follow the labels of pairs: two claims that match passages of one expected claim are comparable. What
/// becomes of the pairs in clusters only the referee can tell, so the thresholds follow its counts.
/// </remarks>
internal sealed class SimilarityFitter(Comparer comparer, Judge judge)
{
    private static readonly double[] Thresholds = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];

    /// <summary>For how many a pair of conflicting claims counts: they are few, and to find them is what linking is for.</summary>
    private const double ConflictCounts = 3;

    /// <summary>What quantities are must not decide whether they are compared.</summary>
    private static readonly PairFeature[] OfValues =
    [
        PairFeature.ValueNearness,
        PairFeature.TellingValue,
        PairFeature.SharedNumbers,
        PairFeature.NumberClash,
    ];

    /// <summary>What the weights of quantities are averaged with.</summary>
    /// <remarks>
    /// From the events of the coreference corpus. The stories alone say too little of predicates and of what is counted:
    /// where these differ, the pair mostly was no candidate.
    /// </remarks>
    private static readonly ImmutableSortedDictionary<PairFeature, double> QuantityPrior = new Dictionary<
        PairFeature,
        double
    >
    {
        [PairFeature.Bias] = -5.2,
        [PairFeature.CoverageLower] = 3.3,
        [PairFeature.CoverageHigher] = 1,
        [PairFeature.SharedWeight] = 0.8,
        [PairFeature.Predicate] = 1.2,
        [PairFeature.Patient] = 0.4,
        [PairFeature.Measured] = 2,
        [PairFeature.MeasuredClash] = -1,
        [PairFeature.Wording] = 0.5,
        [PairFeature.Sentence] = 1,
        [PairFeature.ValueNearness] = 1,
        // By hand, as what is fitted may not look at values. Half as much again finds a few agreements more and loses a conflict.
        [PairFeature.TellingValue] = 4,
        [PairFeature.Clause] = 1.5,
        [PairFeature.MutualBest] = 0.8,
    }.ToImmutableSortedDictionary();

    private static readonly FacetFamily[] Families = Enum.GetValues<FacetFamily>();

    /// <summary>What speaks against a link; the bias may be either, all else speaks for one.</summary>
    private static readonly PairFeature[] Against =
    [
        PairFeature.AgentClash,
        PairFeature.PatientClash,
        PairFeature.MeasuredClash,
        PairFeature.NumberClash,
        PairFeature.Distance,
    ];

    /// <summary>The weights and thresholds that serve some stories best.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="apart">What keeps claims apart, as it was when their pairs were found.</param>
    public SimilarityWeights Fit(IReadOnlyList<LabelledStory> stories, Separation apart)
    {
        var weights = new SimilarityWeights(
            [.. Families.Select(_ => ImmutableArray.Create(new double[PairScorer.FeatureCount]))],
            [.. Families.Select(_ => 0.35)],
            apart
        );
        foreach (var family in Families)
        {
            weights = weights with { Weights = weights.Weights.SetItem((int)family, Fit(stories, family, weights)) };
        }

        return FitThresholds(stories, weights);
    }

    /// <summary>The referee's counts of one story with some weights.</summary>
    public Score Score(LabelledStory story, SimilarityWeights weights) =>
        Referee.Score(story.Gold, Findings(story, weights));

    private ImmutableArray<Finding> Findings(LabelledStory story, SimilarityWeights weights)
    {
        var clusters = Clusterer.Cluster(story.Claims, story.Pairs, weights);
        return judge.Decide(comparer.Compare(clusters));
    }

    /// <summary>The weights of one family of facets, fitted to the labels of some stories' pairs.</summary>
    /// <param name="stories">The stories.</param>
    /// <param name="family">The family.</param>
    /// <param name="known">The weights of happenings, by which the other families are told how surely clauses are linked.</param>
    public static ImmutableArray<double> Fit(
        IReadOnlyList<LabelledStory> stories,
        FacetFamily family,
        SimilarityWeights known
    )
    {
        var (rows, labels, counts) = (new List<double[]>(), new List<bool>(), new List<double>());
        foreach (var story in stories)
        {
            var candidates = story.Pairs.Candidates;
            ClauseLinks.Mark(candidates, known);
            for (var i = 0; i < candidates.Count; i++)
            {
                var pair = candidates[i];
                if (
                    FacetFamilies.Of(pair.First.Facet) == family
                    && pair.First.Proposition.Article.Id != pair.Second.Proposition.Article.Id
                )
                {
                    rows.Add([.. pair.Features]);
                    labels.Add(story.Labels[i]);
                    counts.Add(story.Conflicts[i] ? ConflictCounts : 1);
                }
            }
        }

        var signs = Enum.GetValues<PairFeature>()
            .Select(feature =>
                feature is PairFeature.Bias ? WeightSign.Either
                : family is FacetFamily.Quantity && OfValues.Contains(feature) ? WeightSign.None
                : Against.Contains(feature) ? WeightSign.Negative
                : WeightSign.Positive
            )
            .ToArray();
        var fit = new LogisticFit(rows, [.. labels], [.. counts]);
        var weights = fit.Fit(signs);
        if (family is FacetFamily.Quantity)
        {
            foreach (var feature in Enum.GetValues<PairFeature>())
            {
                weights[(int)feature] = (weights[(int)feature] + QuantityPrior.GetValueOrDefault(feature)) / 2;
            }
        }

        return [.. weights.Select(weight => Math.Round(weight, 2))];
    }

    private SimilarityWeights FitThresholds(IReadOnlyList<LabelledStory> stories, SimilarityWeights weights)
    {
        var (best, worth) = (weights, Worth(stories, weights));
        for (var round = 0; round < 2; round++)
        {
            foreach (var family in Families)
            {
                foreach (var threshold in Thresholds)
                {
                    var tried = best with { Thresholds = best.Thresholds.SetItem((int)family, threshold) };
                    if (Worth(stories, tried) is var found && found > worth)
                    {
                        (best, worth) = (tried, found);
                    }
                }
            }
        }

        return best;
    }

    private double Worth(IReadOnlyList<LabelledStory> stories, SimilarityWeights weights)
    {
        var total = stories
            .AsParallel()
            .Select(story => Score(story, weights))
            .Aggregate(new Score(), (sum, one) => sum + one);
        return total.ConflictF1 + total.AgreementF1 + (0.5 * total.DistinctKept / Math.Max(1, total.Distinct));
    }
}

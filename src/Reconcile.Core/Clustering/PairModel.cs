using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Yaml;

namespace Reconcile.Clustering;

/// <summary>Turns the features of a pair into a probability: logistic regression, so that each part can be shown.</summary>
internal static class PairModel
{
    /// <summary>Below this probability a pair counts as not comparable and is not kept.</summary>
    public const double LeastScore = 0.05;

    /// <summary>Features from 0 to 1 that are measured last, and only where they can matter.</summary>
    private static readonly PairFeature[] Late = [PairFeature.Wording, PairFeature.Sentence, PairFeature.Clause];

    private static readonly string[] Names = [.. Kebab.Names<PairFeature>()];

    /// <summary>The probability, from 0 to 1, that the two claims are comparable.</summary>
    public static double Probability(ReadOnlySpan<double> features, ImmutableArray<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Whether a pair may still reach <see cref="LeastScore"/> when its wording and its clause are looked at.</summary>
    public static bool CanLink(CandidatePair pair, SimilarityWeights weights)
    {
        var own = weights.Weights[(int)FacetFamilies.Of(pair.First.Facet)];
        var most = 0.0;
        for (var i = 0; i < pair.Features.Length; i++)
        {
            most += IsOpen((PairFeature)i, pair) ? Math.Max(0, own[i]) : pair.Features[i] * own[i];
        }

        return 1 / (1 + Math.Exp(-most)) >= LeastScore;
    }

    /// <summary>Whether a feature is still to be measured; a happening has no other clause to go by.</summary>
    private static bool IsOpen(PairFeature feature, CandidatePair pair) =>
        Late.Contains(feature) && (feature is not PairFeature.Clause || pair.First.Facet is not Facet.Happening);

    /// <summary>The link with what each feature added.</summary>
    public static Link Link(CandidatePair pair, SimilarityWeights weights)
    {
        var own = weights.Weights[(int)FacetFamilies.Of(pair.First.Facet)];
        var parts = ImmutableArray.CreateBuilder<Contribution>();
        for (var i = 0; i < pair.Features.Length; i++)
        {
            if (pair.Features[i] != 0 && own[i] != 0)
            {
                parts.Add(new Contribution(Names[i], pair.Features[i], pair.Features[i] * own[i]));
            }
        }

        return new Link(pair.First, pair.Second, Probability(pair.Features, own), parts.ToImmutable());
    }
}

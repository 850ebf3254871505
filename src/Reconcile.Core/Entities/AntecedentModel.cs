namespace Reconcile.Entities;

/// <summary>Chooses antecedents by weights that <c>training -- fit-coreference</c> fits.</summary>
/// <param name="weights">By <see cref="PronounKind"/> and <see cref="AntecedentFeature"/>.</param>
internal sealed class AntecedentModel(double[][] weights)
{
    /// <summary>Against 1 for nobody: news hardly says "he" of somebody whom it has not named.</summary>
    private const double LeastForPerson = 0.4;

    /// <summary>What each feature adds for "he" and "she", for "they" and for "it": fitted on GUM train (3,348 pronouns).</summary>
    private static readonly Dictionary<AntecedentFeature, double[]> Weights = new()
    {
        [AntecedentFeature.Bias] = [-1.93, -3.53, -3.45],
        [AntecedentFeature.SameSentence] = [1.86, 3.05, 2.52],
        [AntecedentFeature.SentenceBefore] = [1.04, 1.41, 1.52],
        [AntecedentFeature.TwoBefore] = [-0.18, -0.04, 0.64],
        [AntecedentFeature.Between] = [-0.44, -0.72, -0.56],
        [AntecedentFeature.Subject] = [0.51, 0.42, 1.09],
        [AntecedentFeature.Object] = [0.28, 0.25, 0.84],
        [AntecedentFeature.Modifier] = [0.56, -0.33, -0.16],
        [AntecedentFeature.BothSubjects] = [1.13, 0.90, 0.47],
        [AntecedentFeature.Name] = [-0.07, 0.47, 0.55],
        [AntecedentFeature.Pronoun] = [1.14, 1.90, 1.24],
        [AntecedentFeature.Definite] = [-0.20, 0.66, 0.42],
        [AntecedentFeature.BothSpeak] = [1.18, 1.48, 1.77],
        [AntecedentFeature.ItSpeaks] = [-0.67, -0.12, -0.28],
        [AntecedentFeature.PronounSpeaks] = [0.47, -1.43, 0.02],
        [AntecedentFeature.GenderAlike] = [1.39, 0.00, 0.00],
        [AntecedentFeature.Frequency] = [0.21, 0.48, 0.24],
        [AntecedentFeature.First] = [0.25, 0.65, 0.43],
        [AntecedentFeature.AnyNumber] = [-1.87, -1.02, -0.48],
        [AntecedentFeature.People] = [-0.15, 1.24, 0.00],
        [AntecedentFeature.CanAct] = [0.09, 0.21, 0.96],
        [AntecedentFeature.Above] = [1.32, 1.13, 0.55],
        [AntecedentFeature.Joined] = [0.00, -0.33, 0.00],
        [AntecedentFeature.OwnersClause] = [0.88, 0.34, 0.78],
        [AntecedentFeature.OtherVoice] = [-0.47, 0.07, -0.62],
    };

    /// <summary>The fitted model.</summary>
    public static AntecedentModel Fitted { get; } = new([.. Enum.GetValues<PronounKind>().Select(kind => Row(kind))]);

    /// <summary>The most likely chain; null where none is likely. An <see cref="AntecedentChoice"/>.</summary>
    public Chain? Choose(Mention pronoun, PronounKind kind, IReadOnlyList<AntecedentCandidate> candidates)
    {
        var (likely, most) = (0.0, double.NegativeInfinity);
        Chain? best = null;
        foreach (var candidate in candidates)
        {
            var score = Score(kind, candidate.Features);
            likely += Math.Exp(score);
            if (score > most)
            {
                (most, best) = (score, candidate.Chain);
            }
        }

        // Nothing has the score 0, as e to the 0 is 1; that somebody is meant at all is the more likely the more there are.
        return likely > (kind is PronounKind.Person ? LeastForPerson : 1) ? best : null;
    }

    private double Score(PronounKind kind, double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            sum += weights[(int)kind][i] * features[i];
        }

        return sum;
    }

    private static double[] Row(PronounKind kind) =>
        [.. Enum.GetValues<AntecedentFeature>().Select(feature => Weights[feature][(int)kind])];
}

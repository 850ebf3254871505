using FuzzySharp;
using Reconcile.Claims;
using Reconcile.Language;

namespace Reconcile.Clustering;

/// <summary>Measures how alike two claims are in what they are about.</summary>
internal sealed class PairScorer(StoryTerms story, SentencePairs sentencePairs, OtherThings others)
{
    /// <summary>Likeness from which two participants, or two predicates, are taken to have something in common.</summary>
    private const double InCommon = 0.4;

    /// <summary>Likeness of two nouns for people as what is counted: workers of one article are women of another.</summary>
    private const double People = 0.7;

    /// <summary>More terms in common than this say no more.</summary>
    private const int MostTerms = 8;

    /// <summary>More numbers in common than this say no more.</summary>
    private const int MostNumbers = 3;

    private readonly Dictionary<(ClaimTerms, ClaimTerms), double> sentences = [];

    /// <summary>Number of features.</summary>
    public static int FeatureCount { get; } = Enum.GetValues<PairFeature>().Length;

    /// <summary>Fills in the features that are quickly had: all but those of wording, of sentences and of other pairs.</summary>
    public void Measure(ScoredClaim first, ScoredClaim second, Span<double> features)
    {
        var (a, b) = (first.Terms, second.Terms);
        var (coverA, shared) = Coverage(a, b);
        var (coverB, _) = Coverage(b, a);
        features[(int)PairFeature.Bias] = 1;
        features[(int)PairFeature.CoverageLower] = Math.Min(coverA, coverB);
        features[(int)PairFeature.CoverageHigher] = Math.Max(coverA, coverB);
        features[(int)PairFeature.SharedWeight] = Math.Log(1 + shared);
        features[(int)PairFeature.Predicate] = Predicate(a, b);
        (features[(int)PairFeature.Agent], features[(int)PairFeature.AgentClash]) = Role(a, b, TermRole.Agent);
        (features[(int)PairFeature.Patient], features[(int)PairFeature.PatientClash]) = Role(a, b, TermRole.Patient);
        if (
            first.Claim.Facet is Facet.Time or Facet.Place
            && features[(int)PairFeature.Predicate] >= InCommon
            && DoTheSameAlone(first, second)
        )
        {
            features[(int)PairFeature.Patient] = 1;
        }

        (features[(int)PairFeature.Measured], features[(int)PairFeature.MeasuredClash]) = Role(a, b, TermRole.Measured);
        features[(int)PairFeature.SameBearer] =
            AreOfOneBearer(first.Claim, second.Claim) || others.Ages.MayBeOneWithoutName(first.Claim, second.Claim)
                ? 1
                : 0;
        features[(int)PairFeature.ValueNearness] = ValueNearness(first.Claim, second.Claim);
        features[(int)PairFeature.TellingValue] = TellingValue.Of(first.Claim, second.Claim);
        MeasureCommon(a, b, features);
        MeasureSentences(first.Sentence, second.Sentence, features);
    }

    /// <summary>Fills in the features that take long.</summary>
    public void MeasureWording(ScoredClaim first, ScoredClaim second, Span<double> features)
    {
        features[(int)PairFeature.Wording] = Wording(first.Wording, second.Wording);
        features[(int)PairFeature.Sentence] = SentenceCoverage(first.Sentence.Terms, second.Sentence.Terms);
    }

    private static void MeasureCommon(ClaimTerms a, ClaimTerms b, Span<double> features)
    {
        var (count, rarest, second) = (0, 0.0, 0.0);
        for (var i = 0; i < a.Ids.Length; i++)
        {
            if (Array.IndexOf(b.Ids, a.Ids[i]) < 0)
            {
                continue;
            }

            count++;
            var weight = a.Weights[i];
            (rarest, second) = weight > rarest ? (weight, rarest) : (rarest, Math.Max(second, weight));
        }

        features[(int)PairFeature.SharedTerms] = Math.Min(count, MostTerms) / (double)MostTerms;
        features[(int)PairFeature.Rarest] = rarest;
        features[(int)PairFeature.SecondRarest] = second;
    }

    private void MeasureSentences(ScoredSentence first, ScoredSentence second, Span<double> features)
    {
        var common = first.Numbers.Count(number => second.Numbers.Contains(number));
        features[(int)PairFeature.SharedNumbers] = Math.Min(common, MostNumbers) / (double)MostNumbers;
        features[(int)PairFeature.NumberClash] =
            common == 0 && !first.Numbers.IsEmpty && !second.Numbers.IsEmpty ? 1 : 0;
        features[(int)PairFeature.Distance] = Math.Abs(first.Position - second.Position);
        (features[(int)PairFeature.SentenceBest], features[(int)PairFeature.SentenceBestOfOne]) =
            sentencePairs.Nearness(first, second);
    }

    /// <summary>Share of the first claim's weight that the second has too, and that weight.</summary>
    private (double Share, double Weight) Coverage(ClaimTerms a, ClaimTerms b)
    {
        var shared = 0.0;
        for (var i = 0; i < a.Ids.Length; i++)
        {
            shared += a.Weights[i] * Best(a.Ids[i], b);
        }

        return (a.Total > 0 ? shared / a.Total : 0, shared);
    }

    private double Best(int term, ClaimTerms others)
    {
        if (Array.IndexOf(others.Ids, term) >= 0)
        {
            return 1;
        }

        var best = 0.0;
        foreach (var other in others.Ids)
        {
            best = Math.Max(best, story.Likeness(term, other));
        }

        return best;
    }

    private double Predicate(ClaimTerms a, ClaimTerms b)
    {
        var (i, j) = (Array.IndexOf(a.Roles, TermRole.Predicate), Array.IndexOf(b.Roles, TermRole.Predicate));
        return (i, j) switch
        {
            (< 0, < 0) => 0,
            (< 0, _) => Best(b.Ids[j], a),
            (_, < 0) => Best(a.Ids[i], b),

            // A predicate may turn up as a noun of the other clause: "captured", "the capture of".
            _ => Math.Max(story.Comparability(a.Ids[i], b.Ids[j]), 0.5 * (Best(a.Ids[i], b) + Best(b.Ids[j], a))),
        };
    }

    /// <summary>Whether two claims tell the same property of one named person: that of the name, whatever the clause tells.</summary>
    public static bool AreOfOneBearer(Claim a, Claim b) =>
        (a.Facet is Facet.Age or Facet.Name or Facet.Role || HomeReader.IsHome(a) || PrisonTermFinder.IsTerm(a))
        && a.Form.Terms is [{ Role: TermRole.Measured, Pos: UniversalPos.ProperNoun }, ..]
        && string.Equals(a.Form.Text, b.Form.Text, StringComparison.Ordinal);

    /// <summary>
    /// "Berg vanished in May": where nothing is done to anybody, the one who does it is what the clause is about; so is who
    /// alone takes part in an event, "the resignation of Berg".
    /// </summary>
    private bool DoTheSameAlone(ScoredClaim first, ScoredClaim second)
    {
        var (a, b) = (first.Terms, second.Terms);
        if (RoleOfAlone(first) is not { } role || RoleOfAlone(second) is not { } other)
        {
            return false;
        }

        for (var i = 0; i < a.Ids.Length; i++)
        {
            if (a.Roles[i] == role && story.IsName(a.Ids[i]))
            {
                for (var j = 0; j < b.Ids.Length; j++)
                {
                    if (b.Roles[j] == other && b.Ids[j] == a.Ids[i])
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The only role that a claim fills: of a clause that of the agent, of an event whose time is told that of the patient; null
    /// otherwise.
    /// </summary>
    private static TermRole? RoleOfAlone(ScoredClaim claim) =>
        (claim.Terms.Has(TermRole.Agent), claim.Terms.Has(TermRole.Patient), claim.Claim.Event) switch
        {
            (true, false, null) => TermRole.Agent,
            (false, true, not null) => TermRole.Patient,
            _ => null,
        };

    private (double Likeness, double Clash) Role(ClaimTerms a, ClaimTerms b, TermRole role)
    {
        var best = 0.0;
        var (inA, inB) = (false, false);
        for (var i = 0; i < a.Ids.Length; i++)
        {
            if (a.Roles[i] != role)
            {
                continue;
            }

            inA = true;
            for (var j = 0; j < b.Ids.Length; j++)
            {
                if (b.Roles[j] == role)
                {
                    inB = true;
                    best = Math.Max(best, story.Likeness(a.Ids[i], b.Ids[j]));
                    if (role is TermRole.Measured && story.IsPerson(a.Ids[i]) && story.IsPerson(b.Ids[j]))
                    {
                        best = Math.Max(best, People);
                    }
                }
            }
        }

        return (best, inA && inB && best < InCommon ? 1 : 0);
    }

    /// <summary>Many claims share one sentence, so the coverage of two sentences is measured once.</summary>
    private double SentenceCoverage(ClaimTerms a, ClaimTerms b)
    {
        if (!sentences.TryGetValue((a, b), out var known))
        {
            var (x, y) = (Coverage(a, b).Share, Coverage(b, a).Share);
            sentences[(a, b)] = known = x + y > 0 ? 2 * x * y / (x + y) : 0;
        }

        return known;
    }

    /// <summary>FuzzySharp scores two empty strings 0, which is what is wanted of claims without terms.</summary>
    private static double Wording(string a, string b) => Fuzz.Ratio(a, b) / 100.0;

    private static double ValueNearness(Claim a, Claim b) =>
        (a.Value, b.Value) switch
        {
            (QuantityValue x, QuantityValue y) when x.Quantity.Unit == y.Quantity.Unit => Nearness(
                Math.Abs(x.Quantity.Stated),
                Math.Abs(y.Quantity.Stated)
            ),
            (CalendarValue { Time.Start: { } x }, CalendarValue { Time.Start: { } y }) => x.Date == y.Date ? 1 : 0,
            (WordsValue { IsWithin: false } x, WordsValue { IsWithin: false } y) => x.Canonical == y.Canonical ? 1 : 0,
            _ => 0,
        };

    private static double Nearness(double one, double other) =>
        one > 0 && other > 0 ? Math.Exp(-Math.Abs(Math.Log(one / other)))
        : one == other ? 1
        : 0;
}

using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>What a rule can ask of two claims from different articles.</summary>
internal static class PairLanguage
{
    /// <summary>The keys.</summary>
    public static ConditionLanguage<ClaimPair> Keys { get; } =
        new(
            "pair of claims",
            pair => $"{ClaimLanguage.NameOf(pair.First)} - {ClaimLanguage.NameOf(pair.Second)}",
            [
                new WordProperty<ClaimPair>(
                    "relation",
                    "how the two stand to each other",
                    ValueKinds.Any,
                    Kebab.Names<RelationKind>(),
                    pair => Kebab.Of(pair.Relation.Kind)
                ),
                new WordProperty<ClaimPair>(
                    "reason",
                    "what decided the relation",
                    ValueKinds.Any,
                    Kebab.Names<RelationReason>(),
                    pair => Kebab.Of(pair.Relation.Reason)
                ),
                new NumberProperty<ClaimPair>(
                    "ratio",
                    "larger over smaller value, taken at the nearest ends of the two intervals",
                    ValueKinds.Quantity,
                    1,
                    pair => pair.Relation.Ratio
                ),
                new NumberProperty<ClaimPair>(
                    "stated-ratio",
                    "larger over smaller of the two numbers as stated, hedges and bounds left aside",
                    ValueKinds.Quantity,
                    1,
                    StatedRatio
                ),
                new NumberProperty<ClaimPair>(
                    "gap",
                    "distance between the two intervals in the base unit, 0 when they overlap; seconds for times",
                    ValueKinds.Quantity | ValueKinds.Time,
                    0,
                    pair => pair.Relation.Gap
                ),
                new NumberProperty<ClaimPair>(
                    "days-between",
                    "days between the publication of the two articles; fails when either day is unknown",
                    ValueKinds.Any,
                    0,
                    DaysBetween
                ),
                new FlagProperty<ClaimPair>(
                    "later-larger",
                    "whether the article published on the later day states the larger number",
                    ValueKinds.Quantity,
                    IsLaterLarger
                ),
                new FlagProperty<ClaimPair>(
                    "same-unit",
                    "whether both have the same base unit: kilometres and miles do, dollars and euros do not",
                    ValueKinds.Quantity,
                    pair => Both(pair) is var (one, other) ? Same(one.Unit, other.Unit) : null
                ),
                new FlagProperty<ClaimPair>(
                    "same-said-unit",
                    "whether both are said in the same unit: kilometres and miles are not",
                    ValueKinds.Quantity,
                    pair => Both(pair) is var (one, other) ? Same(one.SaidUnit, other.SaidUnit) : null
                ),
                new FlagProperty<ClaimPair>(
                    "same-attribution",
                    "whether both are the word of the same source: under one name, or in the same words; fails for pronouns",
                    ValueKinds.Any,
                    IsSameAttribution
                ),
                new FlagProperty<ClaimPair>(
                    "same-measured",
                    "whether both count or measure a thing of the same name; fails when either names none",
                    ValueKinds.Quantity,
                    pair => pair.Relation.IsSameMeasured
                ),
                new FlagProperty<ClaimPair>(
                    "of-people",
                    "whether both count people, their homes or jobs, or what befell them; fails for what is no count",
                    ValueKinds.Quantity,
                    pair => pair.Relation.CountsPeople
                ),
                new FlagProperty<ClaimPair>(
                    "same-predicate",
                    "whether both clauses tell of the same: sank and went down",
                    ValueKinds.Any,
                    pair => pair.Relation.IsSamePredicate
                ),
                new FlagProperty<ClaimPair>(
                    "matched",
                    "whether one of the two agrees with another claim of the other's article",
                    ValueKinds.Any,
                    pair => pair.IsMatched()
                ),
                new NumberProperty<ClaimPair>(
                    "link",
                    "probability from 0 to 1 that the two are about the same thing; fails when no link joins them directly",
                    ValueKinds.Any,
                    0,
                    pair => pair.LinkScore()
                ),
            ],
            [
                new PartSelection<ClaimPair, Claim>(
                    "either",
                    "what one of the two claims, or both, must meet",
                    Quantifier.Some,
                    pair => [pair.First, pair.Second],
                    ClaimLanguage.Keys
                ),
                new PartSelection<ClaimPair, Claim>(
                    "both",
                    "what both claims must meet",
                    Quantifier.Every,
                    pair => [pair.First, pair.Second],
                    ClaimLanguage.Keys
                ),
                new PartSelection<ClaimPair, Claim>(
                    "one",
                    "what exactly one of the two claims must meet",
                    Quantifier.One,
                    pair => [pair.First, pair.Second],
                    ClaimLanguage.Keys
                ),
            ]
        );

    private static (Values.Quantity First, Values.Quantity Second)? Both(ClaimPair pair) =>
        ClaimLanguage.QuantityOf(pair.First) is { } first && ClaimLanguage.QuantityOf(pair.Second) is { } second
            ? (first, second)
            : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static double? StatedRatio(ClaimPair pair)
    {
        if (Both(pair) is not var (first, second) || !Same(first.Unit, second.Unit))
        {
            return null;
        }

        var (low, high) = (Math.Min(first.Stated, second.Stated), Math.Max(first.Stated, second.Stated));
        return (low, high) switch
        {
            _ when low == high => 1,
            (> 0, _) => high / low,
            (_, < 0) => low / high,
            _ => null,
        };
    }

    private static double? DaysBetween(ClaimPair pair) =>
        Published(pair) is var (first, second) ? Math.Abs(second.DayNumber - first.DayNumber) : null;

    private static bool? IsLaterLarger(ClaimPair pair) =>
        Published(pair) is var (first, second) && Both(pair) is var (one, other)
            ? (first < second && one.Stated < other.Stated) || (second < first && other.Stated < one.Stated)
            : null;

    private static (DateOnly First, DateOnly Second)? Published(ClaimPair pair) =>
        pair.First.Proposition.Article.Published is { } first && pair.Second.Proposition.Article.Published is { } second
            ? (first, second)
            : null;

    private static bool? IsSameAttribution(ClaimPair pair) =>
        Speaker.Of(pair.First.Proposition) is { } first && Speaker.Of(pair.Second.Proposition) is { } second
            ? first.IsSame(second)
            : null;
}

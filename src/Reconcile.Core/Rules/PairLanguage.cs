using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>What a rule can ask of two claims from different articles.</summary>
internal static class PairLanguage
{
    /// <summary>The keys.</summary>
    public static ConditionLanguage<Relation> Keys { get; } =
        new(
            "a pair of claims",
            [
                new WordProperty<Relation>(
                    "relation",
                    "how the two stand to each other",
                    ValueKinds.Any,
                    Kebab.Names<RelationKind>(),
                    pair => Kebab.Of(pair.Kind)
                ),
                new WordProperty<Relation>(
                    "reason",
                    "what decided the relation",
                    ValueKinds.Any,
                    Kebab.Names<RelationReason>(),
                    pair => Kebab.Of(pair.Reason)
                ),
                new NumberProperty<Relation>(
                    "ratio",
                    "larger over smaller value, taken at the nearest ends of the two intervals",
                    ValueKinds.Quantity,
                    1,
                    pair => pair.Ratio
                ),
                new NumberProperty<Relation>(
                    "stated-ratio",
                    "larger over smaller of the two numbers as stated, hedges and bounds left aside",
                    ValueKinds.Quantity,
                    1,
                    StatedRatio
                ),
                new NumberProperty<Relation>(
                    "gap",
                    "distance between the two intervals in the base unit, 0 when they overlap; seconds for times",
                    ValueKinds.Quantity | ValueKinds.Time,
                    0,
                    pair => pair.Gap
                ),
                new NumberProperty<Relation>(
                    "days-between",
                    "days between the publication of the two articles; fails when either day is unknown",
                    ValueKinds.Any,
                    0,
                    DaysBetween
                ),
                new FlagProperty<Relation>(
                    "later-larger",
                    "whether the article published on the later day states the larger number",
                    ValueKinds.Quantity,
                    IsLaterLarger
                ),
                new FlagProperty<Relation>(
                    "same-unit",
                    "whether both have the same base unit: kilometres and miles do, dollars and euros do not",
                    ValueKinds.Quantity,
                    pair => Both(pair) is var (one, other) ? Same(one.Unit, other.Unit) : null
                ),
                new FlagProperty<Relation>(
                    "same-said-unit",
                    "whether both are said in the same unit: kilometres and miles are not",
                    ValueKinds.Quantity,
                    pair => Both(pair) is var (one, other) ? Same(one.SaidUnit, other.SaidUnit) : null
                ),
                new FlagProperty<Relation>(
                    "same-attribution",
                    "whether both are the word of the same source",
                    ValueKinds.Any,
                    IsSameAttribution
                ),
            ],
            [
                new PartSelection<Relation, Claim>(
                    "either",
                    "what one of the two claims, or both, must meet",
                    Quantifier.Some,
                    pair => [pair.First, pair.Second],
                    ClaimLanguage.Keys
                ),
                new PartSelection<Relation, Claim>(
                    "both",
                    "what both claims must meet",
                    Quantifier.Every,
                    pair => [pair.First, pair.Second],
                    ClaimLanguage.Keys
                ),
                new PartSelection<Relation, Claim>(
                    "one",
                    "what exactly one of the two claims must meet",
                    Quantifier.One,
                    pair => [pair.First, pair.Second],
                    ClaimLanguage.Keys
                ),
            ]
        );

    private static (Values.Quantity First, Values.Quantity Second)? Both(Relation pair) =>
        ClaimLanguage.QuantityOf(pair.First) is { } first && ClaimLanguage.QuantityOf(pair.Second) is { } second
            ? (first, second)
            : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static double? StatedRatio(Relation pair)
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

    private static double? DaysBetween(Relation pair) =>
        Published(pair) is var (first, second) ? Math.Abs(second.DayNumber - first.DayNumber) : null;

    private static bool? IsLaterLarger(Relation pair) =>
        Published(pair) is var (first, second) && Both(pair) is var (one, other)
            ? (first < second && one.Stated < other.Stated) || (second < first && other.Stated < one.Stated)
            : null;

    private static (DateOnly First, DateOnly Second)? Published(Relation pair) =>
        pair.First.Proposition.Article.Published is { } first && pair.Second.Proposition.Article.Published is { } second
            ? (first, second)
            : null;

    private static bool? IsSameAttribution(Relation pair) =>
        pair.First.Proposition.Attribution is { SourceText: not "" } first
        && pair.Second.Proposition.Attribution is { SourceText: not "" } second
            ? string.Equals(first.SourceText, second.SourceText, StringComparison.OrdinalIgnoreCase)
            : null;
}

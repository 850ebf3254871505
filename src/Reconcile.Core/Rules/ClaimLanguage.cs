using System.Globalization;
using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Values;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>What a rule can ask of a claim.</summary>
internal static class ClaimLanguage
{
    /// <summary>The keys.</summary>
    public static ConditionLanguage<Claim> Keys { get; } =
        new(
            "claim",
            NameOf,
            [
                new FlagProperty<Claim>(
                    "exact",
                    "whether the value is stated without a bound and without a hedge; a range can be exact",
                    ValueKinds.Quantity | ValueKinds.Time,
                    IsExact
                ),
                new WordProperty<Claim>(
                    "bound",
                    "which side of the number the words leave open",
                    ValueKinds.Quantity,
                    Kebab.Names<Bound>(),
                    claim => QuantityOf(claim) is { } quantity ? Kebab.Of(quantity.Bound) : null
                ),
                new WordProperty<Claim>(
                    "approximation",
                    "how exact the words claim the value to be",
                    ValueKinds.Quantity | ValueKinds.Time,
                    Kebab.Names<Approximation>(),
                    claim => ApproximationOf(claim) is { } approximation ? Kebab.Of(approximation) : null
                ),
                new FlagProperty<Claim>(
                    "range",
                    "whether the words give two ends: six to eight miles",
                    ValueKinds.Quantity,
                    claim => QuantityOf(claim) is { } quantity ? quantity.StatedHigh is not null : null
                ),
                new NumberProperty<Claim>(
                    "value",
                    "the number as stated, in the base unit of its dimension",
                    ValueKinds.Quantity,
                    double.NegativeInfinity,
                    claim => QuantityOf(claim)?.Stated
                ),
                new WordProperty<Claim>(
                    "time-kind",
                    "what kind of time the words name; a month or a year is a date",
                    ValueKinds.Time,
                    Kebab.Names<TimeKind>(),
                    claim => claim.Value is CalendarValue { Time: var time } ? Kebab.Of(KindOf(time)) : null
                ),
                new FlagProperty<Claim>(
                    "named",
                    "whether the words of the value hold a proper name",
                    ValueKinds.Words,
                    IsNamed
                ),
                new WordProperty<Claim>(
                    "clause",
                    "the kind of clause that makes the claim",
                    ValueKinds.Any,
                    Kebab.Names<PropositionKind>(),
                    claim => Kebab.Of(claim.Proposition.Kind)
                ),
                new FlagProperty<Claim>(
                    "infinitive",
                    "whether the predicate is an infinitive of purpose: (they came) to close the border, but not (they plan) to close it",
                    ValueKinds.Any,
                    IsInfinitive
                ),
                new WordProperty<Claim>(
                    "aspect",
                    "whether the verb says that it is going on (are repairing, is being repaired) or done (have repaired); fails for other forms",
                    ValueKinds.Any,
                    Kebab.Names<Aspect>(),
                    claim => Aspects.Of(claim.Proposition) is { } aspect ? Kebab.Of(aspect) : null
                ),
                new WordProperty<Claim>(
                    "polarity",
                    "whether the clause is affirmed or negated",
                    ValueKinds.Any,
                    Kebab.Names<Polarity>(),
                    claim => Kebab.Of(claim.Proposition.Polarity)
                ),
                new WordProperty<Claim>(
                    "certainty",
                    "how far the text commits itself to the clause",
                    ValueKinds.Any,
                    Kebab.Names<Certainty>(),
                    claim => Kebab.Of(claim.Proposition.Certainty)
                ),
                new FlagProperty<Claim>(
                    "attributed",
                    "whether the text says that it is someone's word",
                    ValueKinds.Any,
                    claim => claim.Proposition.Attribution is not null
                ),
                new FlagProperty<Claim>(
                    "anonymous",
                    "whether whoever says so is left without a name: officials, a source; fails for the article's own voice and for pronouns",
                    ValueKinds.Any,
                    IsAnonymous
                ),
                new FlagProperty<Claim>(
                    "quoted",
                    "whether it stands in quotation marks",
                    ValueKinds.Any,
                    claim => claim.Facet == Facet.Quotation || claim.Proposition.Attribution is { Quoted: true }
                ),
                new WordProperty<Claim>(
                    "cue",
                    "lemma of the reporting word: say, claim, according",
                    ValueKinds.Any,
                    [],
                    claim => claim.Proposition.Attribution?.CueLemma
                ),
            ],
            []
        );

    /// <summary>What a claim is called in an explanation: its article and the line that it stands on.</summary>
    public static string NameOf(Claim claim)
    {
        var article = claim.Proposition.Article;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{article.Id}:{article.Text.PositionOf(claim.Span.Start).Line}"
        );
    }

    /// <summary>The quantity that a claim states; null when its value is none.</summary>
    public static Quantity? QuantityOf(Claim claim) => (claim.Value as QuantityValue)?.Quantity;

    /// <summary>As in TIMEX3, where a month is a date of less detail.</summary>
    private static TimeKind KindOf(TimeExpression time) =>
        time is { Kind: TimeKind.Period, Length: null, Start: not null, End: not null }
        && time.Timex.Length is 4 or 7
        && char.IsAsciiDigit(time.Timex[^1])
        && char.IsAsciiDigit(time.Timex[^2])
            ? TimeKind.Date
            : time.Kind;

    private static bool? IsExact(Claim claim) =>
        claim.Value switch
        {
            QuantityValue { Quantity: var quantity } => quantity.Bound == Bound.None
                && quantity.Approximation == Approximation.Exact,
            CalendarValue { Time: var time } => time.Approximation == Approximation.Exact,
            _ => null,
        };

    private static Approximation? ApproximationOf(Claim claim) =>
        claim.Value switch
        {
            QuantityValue { Quantity: var quantity } => quantity.Approximation,
            CalendarValue { Time: var time } => time.Approximation,
            _ => null,
        };

    private static bool? IsNamed(Claim claim) =>
        claim.Value is WordsValue words
            ? claim.Proposition.Sentence.Tokens.Any(token =>
                token.Pos == UniversalPos.ProperNoun && words.Span.Contains(token.Span)
            )
            : null;

    // Whom a pronoun means may have been named before.
    private static bool? IsAnonymous(Claim claim)
    {
        if (claim.Proposition.Attribution is not { } attribution)
        {
            return null;
        }

        var tokens = attribution.Source is { } source
            ? claim.Proposition.Sentence.Tokens.Where(token => source.Contains(token.Span)).ToArray()
            : [];
        return tokens.Any(token => token.Pos == UniversalPos.ProperNoun) ? false
            : tokens.Length == 0 || tokens.Any(token => token.Pos == UniversalPos.Noun) ? true
            : null;
    }

    private static bool? IsInfinitive(Claim claim)
    {
        // What somebody plans or is seen to do is a complement of the verb above.
        var sentence = claim.Proposition.Sentence;
        return claim.Proposition.PredicateToken.Is("advcl")
            && sentence
                .ChildrenOf(claim.Proposition.Predicate)
                .Any(child => sentence.Tokens[child] is { Tag: "TO", Pos: UniversalPos.Particle });
    }
}

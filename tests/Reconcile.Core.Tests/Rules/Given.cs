using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Text;
using Reconcile.Values;

namespace Reconcile.Tests.Rules;

/// <summary>Builds claims and clusters by hand, each claim in an article that holds nothing else.</summary>
internal static class Given
{
    public static readonly DateTime Monday = new(2024, 3, 4);

    public static Claim Happening(string article, string text) =>
        ClaimIn(article, text, Facet.Happening, NoValue.Instance);

    public static Claim Words(Facet facet, string article, string said) =>
        ClaimIn(article, said, facet, new WordsValue(new TextSpan(0, said.Length), said, said));

    public static Claim Count(string article, string text, double value, string noun = "hiker") =>
        Quantity(article, text, Facet.Count, Dimension.Count, "1", value, "", noun);

    public static Claim Length(string article, string text, double metres, string saidUnit) =>
        Quantity(article, text, Facet.Length, Dimension.Length, "m", metres, saidUnit);

    public static Claim Quantity(
        string article,
        string text,
        Facet facet,
        Dimension dimension,
        string unit,
        double value,
        string saidUnit = "",
        string noun = "thing"
    )
    {
        var quantity = new Quantity(
            new TextSpan(0, text.Length),
            new TokenRange(0, 1),
            dimension,
            unit,
            new Interval(value, value),
            value,
            null,
            Bound.None,
            Approximation.Exact,
            saidUnit,
            null,
            null
        )
        {
            Said = value,
        };
        var claim = ClaimIn(article, text, facet, new QuantityValue(quantity));
        return claim with { Form = new CanonicalForm(noun, [new Term(noun, UniversalPos.Noun, TermRole.Measured)]) };
    }

    public static Claim Time(string article, string text, DateTime start, TimeKind kind = TimeKind.Date) =>
        ClaimIn(
            article,
            text,
            Facet.Time,
            new CalendarValue(
                new TimeExpression(
                    new TextSpan(0, text.Length),
                    new TokenRange(0, 1),
                    kind,
                    start,
                    kind == TimeKind.Date ? start.AddDays(1) : start.AddMinutes(1),
                    null,
                    Approximation.Exact,
                    ""
                )
            )
        );

    public static Claim Within(string article, string text, int days) =>
        ClaimIn(
            article,
            text,
            Facet.Duration,
            new CalendarValue(
                new TimeExpression(
                    new TextSpan(0, text.Length),
                    new TokenRange(0, 1),
                    TimeKind.Duration,
                    null,
                    null,
                    new Interval(0, days * 86400),
                    Approximation.Exact,
                    ""
                )
            )
        );

    public static Claim With(this Claim claim, Func<Quantity, Quantity> change) =>
        claim with
        {
            Value = new QuantityValue(change(((QuantityValue)claim.Value).Quantity)),
        };

    public static Claim About(this Claim claim) =>
        claim.Value is CalendarValue { Time: var time }
            ? claim with
            {
                Value = new CalendarValue(time with { Approximation = Approximation.About }),
            }
            : claim.With(quantity => quantity with { Approximation = Approximation.About });

    public static Claim AtLeast(this Claim claim) => claim.With(quantity => quantity with { Bound = Bound.AtLeast });

    public static Claim AtMost(this Claim claim) => claim.With(quantity => quantity with { Bound = Bound.AtMost });

    public static Claim Vague(this Claim claim) =>
        claim.With(quantity => quantity with { Approximation = Approximation.Vague });

    public static Claim That(this Claim claim, Certainty certainty) =>
        claim with
        {
            Proposition = claim.Proposition with { Certainty = certainty },
        };

    public static Claim Not(this Claim claim) =>
        claim with
        {
            Proposition = claim.Proposition with { Polarity = Polarity.Negative },
        };

    /// <summary>The claim made by a verb behind an auxiliary.</summary>
    public static Claim With(this Claim claim, (string Text, string Tag) auxiliary, (string Text, string Tag) verb)
    {
        var whole = claim.Span;
        return claim with
        {
            Proposition = claim.Proposition with
            {
                Sentence = new Sentence(
                    0,
                    0,
                    [
                        new Token(
                            whole,
                            auxiliary.Text,
                            auxiliary.Text,
                            UniversalPos.Auxiliary,
                            auxiliary.Tag,
                            1,
                            "aux"
                        ),
                        new Token(whole, verb.Text, verb.Text, UniversalPos.Verb, verb.Tag, -1, "root"),
                    ],
                    []
                ),
                Predicate = 1,
            },
        };
    }

    /// <summary>The claim as the word of whom its own text names.</summary>
    public static Claim Told(this Claim claim)
    {
        var (span, text) = (claim.Span, claim.Proposition.Article.Text.Text);
        return claim with
        {
            Proposition = claim.Proposition with
            {
                Attribution = new Attribution(span, text, span, "say", span, false),
            },
        };
    }

    public static Claim On(this Claim claim, int day) =>
        claim with
        {
            Proposition = claim.Proposition with
            {
                Article = claim.Proposition.Article with { Published = new DateOnly(2024, 3, day) },
            },
        };

    public static ComparedCluster Cluster(Claim first, Claim second, RelationKind kind, RelationReason reason) =>
        Cluster(
            new Relation(first, second, kind, reason, RatioOf(first, second), GapOf(first, second))
            {
                IsSamePredicate = true,
                IsSameMeasured =
                    MeasuredOf(first).Length > 0 && MeasuredOf(second).Length > 0
                        ? MeasuredOf(first).Intersect(MeasuredOf(second), StringComparer.Ordinal).Any()
                        : null,
            }
        );

    public static ComparedCluster Cluster(params Relation[] relations)
    {
        ImmutableArray<Claim> members =
        [
            .. relations.SelectMany(relation => new[] { relation.First, relation.Second }).Distinct(),
        ];
        ImmutableArray<Link> links =
        [
            .. relations.Select(relation => new Link(relation.First, relation.Second, 0.95, [])),
        ];
        return new ComparedCluster(new Cluster(members[0].Facet, "the case", members, links), [.. relations], 2);
    }

    public static ComparedCluster Alone(Claim claim) => new(new Cluster(claim.Facet, "the case", [claim], []), [], 1);

    private static string[] MeasuredOf(Claim claim) =>
        [.. claim.Form.Terms.Where(term => term.Role is TermRole.Measured).Select(term => term.Lemma)];

    // What the comparison gives for points, which all values here are.
    private static double? RatioOf(Claim first, Claim second) =>
        (first.Value, second.Value) is (QuantityValue { Quantity: var one }, QuantityValue { Quantity: var other })
        && one.Unit == other.Unit
            ? Math.Max(one.Stated, other.Stated) / Math.Min(one.Stated, other.Stated)
            : null;

    private static double? GapOf(Claim first, Claim second) =>
        (first.Value, second.Value) switch
        {
            (QuantityValue one, QuantityValue other) => Math.Abs(one.Quantity.Stated - other.Quantity.Stated),
            (CalendarValue { Time.Start: { } one }, CalendarValue { Time.Start: { } other }) => Math.Abs(
                (one - other).TotalSeconds
            ),
            _ => null,
        };

    private static Claim ClaimIn(string article, string text, Facet facet, ClaimValue value)
    {
        var whole = new TextSpan(0, text.Length);
        var isNamed = text.Split(' ').Any(word => word.Length > 0 && char.IsUpper(word[0]));
        var pos = isNamed ? UniversalPos.ProperNoun : UniversalPos.Noun;
        var token = new Token(whole, text, text, pos, isNamed ? "NNP" : "NN", -1, "root");
        var proposition = new Proposition(
            new Article(article, article + ".txt", article, null, null, null, new SourceText(text), whole),
            new Sentence(0, 0, [token], []),
            PropositionKind.Main,
            0,
            [],
            Polarity.Positive,
            Certainty.Asserted,
            null,
            whole
        );
        return new Claim(proposition, facet, value, whole, new CanonicalForm(text, []));
    }
}

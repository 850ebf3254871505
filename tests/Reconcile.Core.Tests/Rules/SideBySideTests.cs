using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Language;
using Reconcile.Rules;
using Reconcile.Values;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Rules;

internal sealed class SideBySideTests
{
    [Test]
    public void Different_units_are_brought_to_one_and_the_words_are_repeated()
    {
        var near = Length("a", "within 20 kilometres", 20000, "kilometre")
            .With(quantity => quantity with { Bound = Bound.AtMost });
        var range = Length("b", "six to eight miles", 7 * 1609.344, "mile")
            .With(quantity => quantity with { StatedHigh = 8 * 1609.344, Said = 6, SaidHigh = 8 });
        var four = Length("c", "four miles", 4 * 1609.344, "mile");

        Values(near, range, four)
            .Should()
            .Be("a says within 20 km; b says 9.7-12.9 km (six to eight miles); c says 6.4 km (four miles)");
    }

    [Test]
    public void One_unit_needs_no_conversion()
    {
        Values(Length("a", "four miles", 6437, "mile"), Length("b", "six miles", 9656, "mile"))
            .Should()
            .Be("a says four miles; b says six miles");
    }

    [Test]
    public void Sources_that_say_the_same_are_named_together()
    {
        Values(Count("a", "five", 5), Count("b", "five", 5), Count("c", "24", 24))
            .Should()
            .Be("a and b say five; c says 24");
    }

    [TestCase("About 12,000", UniversalPos.Adverb, "a and b say about 12,000")]
    [TestCase("US hikers, 12,000", UniversalPos.Adjective, "a says US hikers, 12,000; b says about 12,000")]
    [TestCase("May 12", UniversalPos.Auxiliary, "a says May 12; b says about 12,000")]
    [TestCase("Dinar 12,000", UniversalPos.ProperNoun, "a says Dinar 12,000; b says about 12,000")]
    public void A_value_at_the_start_of_a_sentence_is_written_as_inside_one(
        string said,
        UniversalPos pos,
        string expected
    )
    {
        var first = Count("a", said, 12000);
        var sentence = first.Proposition.Sentence;
        first = first with
        {
            Proposition = first.Proposition with
            {
                Sentence = new Sentence(0, 0, [sentence.Tokens[0] with { Pos = pos }], []),
            },
        };

        Values(first, Count("b", "about 12,000", 12000)).Should().Be(expected);
    }

    [Test]
    public void A_value_does_not_end_with_of()
    {
        Values(Count("a", "dozens of", 24), Count("b", "dozens", 24), Count("c", "230", 230))
            .Should()
            .Be("a and b say dozens; c says 230");
    }

    [Test]
    public void Small_values_are_told_apart()
    {
        Values(
                Length("a", "84 mm", 0.084, "millimetre"),
                Length("b", "three inches", 0.0762, "inch"),
                Length("c", "80 metres", 80, "metre")
            )
            .Should()
            .Be("a says 0.084 m (84 mm); b says 0.076 m (three inches); c says 80 m");
    }

    [Test]
    public void A_share_is_given_in_per_cent()
    {
        Values(Almost(Share("a", "almost half", 0.5, "half")), Share("b", "40 per cent", 0.4, "%"))
            .Should()
            .Be("a says almost 50% (almost half); b says 40%");
    }

    [Test]
    public void A_day_is_given_with_its_date()
    {
        Values(Time("a", "on Monday", Monday), Time("b", "yesterday", Monday.AddDays(-1)))
            .Should()
            .Be("a says on Monday (2024-03-04); b says yesterday (2024-03-03)");
    }

    [Test]
    public void Two_currencies_stay_as_they_are_said()
    {
        Values(Money("a", "$5 million", "USD"), Money("b", "€4 million", "EUR"))
            .Should()
            .Be("a says $5 million; b says €4 million");
    }

    [Test]
    public void A_long_quotation_is_cut_at_a_blank()
    {
        var text = string.Join(' ', Enumerable.Repeat("dam", 40));
        var cluster = Cluster(Happening("a", text), Happening("b", "no"), RelationKind.Equal, RelationReason.Same);

        SideBySide
            .Quotations(cluster.Cluster)
            .Should()
            .StartWith("a says “dam dam")
            .And.Contain("dam ...”; b says “no”");
    }

    private static string Values(params Claim[] claims) =>
        SideBySide.Values(
            Cluster([
                .. claims[1..].Select(claim => new Relation(claims[0], claim, default, default, null, null)),
            ]).Cluster
        );

    private static Claim Share(string article, string text, double value, string unit) =>
        Quantity(article, text, Facet.Share, Dimension.Share, "1", value, unit);

    private static Claim Money(string article, string text, string currency) =>
        Quantity(article, text, Facet.Money, Dimension.Money, currency, 5e6, currency);

    private static Claim Almost(Claim claim) =>
        claim.With(quantity => quantity with { Approximation = Approximation.Almost });
}

using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Entities;
using Reconcile.Propositions;
using Reconcile.Tests.Language;
using Reconcile.Tests.Rules;
using Reconcile.Values;

namespace Reconcile.Tests.Comparison;

internal sealed class ComparerTests
{
    private const string Took = "Troops/NNS/1/nsubj/troop took/VBD/-1//take towns/NNS/1/obj/town";

    private static readonly Comparer Shipped = Comparer.Load();
    private static readonly PropositionReader Propositions = PropositionReader.Load();
    private static readonly ClaimReader Claims = ClaimReader.Load();

    [TestCase(Facet.Count, 5, 5, 5, 5, RelationKind.Equal, RelationReason.Same, TestName = "Five_and_five")]
    [TestCase(Facet.Count, 5, 5, 6, 6, RelationKind.Different, RelationReason.Value, TestName = "Five_and_six")]
    [TestCase(
        Facet.Length,
        10000,
        10000,
        9656.064,
        9656.064,
        RelationKind.Compatible,
        RelationReason.Rounding,
        TestName = "Ten_kilometres_and_six_miles"
    )]
    [TestCase(
        Facet.Length,
        20000,
        20000,
        6437.376,
        6437.376,
        RelationKind.Different,
        RelationReason.Value,
        TestName = "Twenty_kilometres_and_four_miles"
    )]
    [TestCase(
        Facet.Count,
        5,
        double.PositiveInfinity,
        7,
        7,
        RelationKind.Compatible,
        RelationReason.Bound,
        TestName = "At_least_five_and_seven"
    )]
    [TestCase(
        Facet.Count,
        5,
        double.PositiveInfinity,
        3,
        3,
        RelationKind.Different,
        RelationReason.Value,
        TestName = "At_least_five_and_three"
    )]
    [TestCase(
        Facet.Count,
        24,
        99,
        36,
        36,
        RelationKind.Compatible,
        RelationReason.Bound,
        TestName = "Dozens_and_thirty_six"
    )]
    [TestCase(
        Facet.Count,
        24,
        99,
        18,
        18,
        RelationKind.Different,
        RelationReason.Value,
        TestName = "Dozens_and_eighteen"
    )]
    public void Two_quantities_are_compared_as_intervals(
        Facet facet,
        double lowA,
        double highA,
        double lowB,
        double highB,
        RelationKind kind,
        RelationReason reason
    )
    {
        var (first, second) = (Ranged("a", facet, lowA, highA), Ranged("b", facet, lowB, highB));

        Verdict(first, second).Should().Be((kind, reason));
        Verdict(second, first).Should().Be((kind, reason));
    }

    [TestCase(10, RelationKind.Compatible)]
    [TestCase(11, RelationKind.Different)]
    public void Clock_times_are_rounded_to_ten_minutes(int minutes, RelationKind expected)
    {
        Relate(
            Given.Time("a", "9 am", Given.Monday.AddHours(9), TimeKind.DateTime),
            Given.Time("b", "later", Given.Monday.AddHours(9).AddMinutes(minutes), TimeKind.DateTime)
        )
            .Kind.Should()
            .Be(expected);
    }

    [Test]
    public void A_difference_has_a_ratio_and_a_gap()
    {
        var relation = Relate(Ranged("a", Facet.Length, 20000, 20000), Ranged("b", Facet.Length, 8000, 8000));

        relation.Ratio.Should().Be(2.5);
        relation.Gap.Should().Be(12000);
    }

    [Test]
    public void Claims_of_one_article_are_not_set_against_each_other() =>
        Shipped
            .Compare(Clusters(Given.Count("a", "five", 5), Given.Count("a", "six", 6)))[0]
            .Relations.Should()
            .BeEmpty();

    [Test]
    public void A_day_and_the_same_day_are_equal() =>
        Verdict(Given.Time("a", "Monday", Given.Monday), Given.Time("b", "on Monday", Given.Monday))
            .Should()
            .Be((RelationKind.Equal, RelationReason.Same));

    [Test]
    public void An_hour_is_part_of_its_day() =>
        Verdict(
                Given.Time("a", "Monday", Given.Monday),
                Given.Time("b", "9 am", Given.Monday.AddHours(9), TimeKind.DateTime)
            )
            .Should()
            .Be((RelationKind.Compatible, RelationReason.PartOf));

    [Test]
    public void Two_days_differ_by_what_lies_between_them()
    {
        var relation = Relate(
            Given.Time("a", "Thursday", Given.Monday.AddDays(3)),
            Given.Time("b", "Monday", Given.Monday)
        );

        // From Monday's last to Thursday's first moment: Tuesday and Wednesday.
        (relation.Kind, relation.Reason, relation.Gap)
            .Should()
            .Be((RelationKind.Different, RelationReason.Value, 172800));
    }

    [TestCase(1, RelationKind.Compatible, RelationReason.Bound)]
    [TestCase(2, RelationKind.Different, RelationReason.Value)]
    public void Around_a_day_is_the_next_one_too(int days, RelationKind kind, RelationReason reason) =>
        Verdict(
                Given.Time("a", "around Monday", Given.Monday).About(),
                Given.Time("b", "on Tuesday", Given.Monday.AddDays(days))
            )
            .Should()
            .Be((kind, reason));

    [TestCase(20, RelationKind.Compatible)]
    [TestCase(40, RelationKind.Different)]
    public void About_an_hour_of_the_day_is_half_an_hour_off_too(int minutes, RelationKind kind) =>
        Verdict(
            Given.Time("a", "about 9", Given.Monday.AddHours(9), TimeKind.DateTime).About(),
            Given.Time("b", "later", Given.Monday.AddHours(9).AddMinutes(minutes), TimeKind.DateTime)
        )
            .Item1.Should()
            .Be(kind);

    [TestCase(14_000, 14_300, RelationKind.Compatible, TestName = "Rounded_to_two_figures")]
    [TestCase(14_200, 14_300, RelationKind.Different, TestName = "Both_to_three_figures")]
    [TestCase(160_000, 167_000, RelationKind.Different, TestName = "Not_rounded_but_another_number")]
    [TestCase(1_000, 1_040, RelationKind.Compatible, TestName = "A_round_number_may_be_a_rounded_one")]
    public void Only_what_rounding_gives_is_rounded(double one, double other, RelationKind kind) =>
        Relate(
            Given.Quantity("a", "one", Facet.Count, Dimension.Count, "1", one),
            Given.Quantity("b", "other", Facet.Count, Dimension.Count, "1", other)
        )
            .Kind.Should()
            .Be(kind);

    [TestCase(30, 21, RelationKind.Compatible, RelationReason.Bound, 1.43)]
    [TestCase(30, 29, RelationKind.Compatible, RelationReason.Rounding, 1.03)]
    public void Two_terms_are_compared_by_their_ends(
        int days,
        int otherDays,
        RelationKind kind,
        RelationReason reason,
        double ratio
    )
    {
        var relation = Relate(Given.Within("a", "a term", days), Given.Within("b", "another", otherDays));

        (relation.Kind, relation.Reason).Should().Be((kind, reason));
        relation.Ratio.Should().BeApproximately(ratio, 0.01);
    }

    [TestCase("paris", "paris", RelationKind.Equal, RelationReason.Same)]
    [TestCase("paris", "france", RelationKind.Compatible, RelationReason.PartOf)]
    [TestCase("france", "paris", RelationKind.Compatible, RelationReason.PartOf)]
    [TestCase("paris", "rome", RelationKind.Different, RelationReason.Value)]
    [TestCase("central_orsk", "orsk", RelationKind.Compatible, RelationReason.PartOf)]
    [TestCase("orsk_province", "upper_orsk", RelationKind.Compatible, RelationReason.PartOf)]
    [TestCase("central_orsk", "tarn", RelationKind.Different, RelationReason.Value)]
    [TestCase("orsk", "orsk_neighbourhood", RelationKind.Compatible, RelationReason.PartOf)]
    [TestCase("orsk_quay", "tarn_hill", RelationKind.Different, RelationReason.Value)]
    public void A_place_may_lie_in_another(string one, string other, RelationKind kind, RelationReason reason) =>
        Verdict(Given.Words(Facet.Place, "a", one), Given.Words(Facet.Place, "b", other)).Should().Be((kind, reason));

    [TestCase("Orsk, Ohio", false, "Orsk", false, RelationKind.Equal)]
    [TestCase("Tarn", false, "Orsk", false, RelationKind.Different)]
    [TestCase("Tarn", false, "Orsk", true, RelationKind.Compatible)]
    [TestCase("Tarn, Orsk", false, "Orsk", false, RelationKind.Compatible)]
    [TestCase("Tarn, Orsk", false, "Velin, Orsk", false, RelationKind.Different)]
    [TestCase("Tarn, Orsk", false, "Orsk_Borough", false, RelationKind.Compatible)]
    [TestCase("Jalalabad", false, "Jelalabad", false, RelationKind.Compatible)]
    public void A_place_is_another_only_where_both_have_a_name(
        string one,
        bool isWithinOne,
        string other,
        bool isWithinOther,
        RelationKind expected
    )
    {
        var (a, b) = (Place("a", one, isWithinOne), Place("b", other, isWithinOther));

        Verdict(a, b).Item1.Should().Be(expected);
        Verdict(b, a).Item1.Should().Be(expected);

        static Claim Place(string article, string names, bool isWithin)
        {
            var keys = names.ToLowerInvariant().Split(", ");
            var claim = Given.Words(Facet.Place, article, names);
            return claim with
            {
                Value = (WordsValue)claim.Value with
                {
                    Canonical = keys[0],
                    Around = [.. keys[1..]],
                    IsWithin = isWithin,
                },
            };
        }
    }

    [TestCase(Took, Took, RelationKind.Equal, RelationReason.Same, TestName = "The_same_twice")]
    [TestCase(
        Took,
        "Troops/NNS/3/nsubj/troop did/VBD/3/aux/do not/RB/3/advmod take/VB/-1/root towns/NNS/3/obj/town",
        RelationKind.Opposed,
        RelationReason.Polarity,
        TestName = "It_happened_and_it_did_not"
    )]
    [TestCase(
        Took,
        "Police/NNS/1/nsubj denied/VBD/-1//deny that/IN/4/mark troops/NNS/4/nsubj/troop took/VBD/1/ccomp/take towns/NNS/4/obj/town",
        RelationKind.Opposed,
        RelationReason.Denial,
        TestName = "It_happened_and_it_is_denied"
    )]
    [TestCase(
        "Troops/NNS/3/nsubj/troop did/VBD/3/aux/do not/RB/3/advmod take/VB/-1/root towns/NNS/3/obj/town",
        "Police/NNS/1/nsubj denied/VBD/-1//deny that/IN/4/mark troops/NNS/4/nsubj/troop took/VBD/1/ccomp/take towns/NNS/4/obj/town",
        RelationKind.Equal,
        RelationReason.Same,
        TestName = "It_did_not_and_it_is_denied"
    )]
    [TestCase(
        "There/EX/1/expl were/VBD/-1//be guards/NNS/1/nsubj/guard in/IN/5/case the/DT/5/det tower/NN/1/obl/tower",
        "Guards/NNS/5/nsubj/guard were/VBD/5/cop/be not/RB/5/advmod in/IN/5/case the/DT/5/det tower/NN/-1//tower",
        RelationKind.Opposed,
        RelationReason.Polarity,
        TestName = "Who_was_there_and_who_was_not"
    )]
    [TestCase(
        Took,
        "Troops/NNS/2/nsubj/troop will/MD/2/aux take/VB/-1/root towns/NNS/2/obj/town",
        RelationKind.Different,
        RelationReason.Phase,
        TestName = "It_happened_and_it_will"
    )]
    [TestCase(
        Took,
        "Troops/NNS/2/nsubj/troop may/MD/2/aux take/VB/-1/root towns/NNS/2/obj/town",
        RelationKind.Compatible,
        RelationReason.Hedge,
        TestName = "It_happened_and_it_may_have"
    )]
    [TestCase(
        Took,
        "Troops/NNS/3/nsubj/troop did/VBD/3/aux/do not/RB/3/advmod eat/VB/-1/root bread/NN/3/obj",
        RelationKind.Compatible,
        RelationReason.Apart,
        TestName = "A_not_about_something_else"
    )]
    [TestCase(
        "Prices/NNS/1/nsubj/price rose/VBD/-1//rise",
        "Prices/NNS/1/nsubj/price fell/VBD/-1//fall",
        RelationKind.Opposed,
        RelationReason.Opposites,
        TestName = "Rise_and_fall"
    )]
    [TestCase(
        "Prices/NNS/3/nsubj/price did/VBD/3/aux/do not/RB/3/advmod rise/VB/-1/root",
        "Prices/NNS/1/nsubj/price fell/VBD/-1//fall",
        RelationKind.Equal,
        RelationReason.Same,
        TestName = "No_rise_and_a_fall"
    )]
    public void Two_happenings_are_compared_by_what_they_assert(
        string one,
        string other,
        RelationKind kind,
        RelationReason reason
    )
    {
        Verdict(Happening("a", one), Happening("b", other)).Should().Be((kind, reason));
        Verdict(Happening("a", other), Happening("b", one)).Should().Be((kind, reason));
    }

    [TestCase(5, 11, 1, TestName = "A_happening_is_left_out_beside_values_that_differ")]
    [TestCase(5, 5, 2, TestName = "A_happening_stays_beside_values_that_agree")]
    public void The_news_is_told_once(double one, double other, int clusters)
    {
        var (first, second) = (Given.Count("a", "five died", one), Given.Count("b", "they died", other));

        var compared = Shipped.Compare([
            .. Clusters(first, second),
            .. Clusters(AsHappening(first), AsHappening(second)),
        ]);

        compared.Should().HaveCount(clusters);
        compared[0].Cluster.Facet.Should().Be(Facet.Count);
    }

    [Test]
    public void Those_whose_value_nobody_disputes_still_agree_that_it_happened()
    {
        var (first, second) = (Given.Count("a", "they died", 5), Given.Count("b", "they died", 11));
        var (third, fourth) = (Given.Happening("c", "they died"), Given.Happening("d", "they died"));

        var compared = Shipped.Compare([
            .. Clusters(first, second),
            new Cluster(Facet.Happening, "the case", [AsHappening(first), AsHappening(second), third, fourth], []),
        ]);

        compared[1].Cluster.Members.Select(member => member.Proposition.Article.Id).Should().Equal("c", "d");
        compared[1].Relations.Should().ContainSingle();
    }

    private static Claim AsHappening(Claim claim) => claim with { Facet = Facet.Happening, Value = NoValue.Instance };

    private static Claim Ranged(string article, Facet facet, double low, double high) =>
        Given
            .Quantity(article, "so many", facet, Dimension.Count, "1", low)
            .With(quantity => quantity with { Interval = new Interval(low, high) });

    private static Claim Happening(string article, string row)
    {
        var annotated = Tree.Named(article, row);
        return Claims
            .Read(annotated, Propositions.Read(annotated), [new SentenceValues([], [])], StoryEntities.None)
            .Single(claim => claim.Facet is Facet.Happening);
    }

    private static (RelationKind, RelationReason) Verdict(Claim first, Claim second)
    {
        var relation = Relate(first, second);
        return (relation.Kind, relation.Reason);
    }

    private static Relation Relate(Claim first, Claim second) =>
        Shipped.Compare(Clusters(first, second))[0].Relations[0];

    private static ImmutableArray<Cluster> Clusters(Claim first, Claim second) =>
        [new Cluster(first.Facet, "the case", [first, second], [])];
}

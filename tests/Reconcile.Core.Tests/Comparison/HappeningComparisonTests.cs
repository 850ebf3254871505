using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Entities;
using Reconcile.Propositions;
using Reconcile.Tests.Language;
using Reconcile.Tests.Rules;
using Reconcile.Values;

namespace Reconcile.Tests.Comparison;

internal sealed class HappeningComparisonTests
{
    private const string AnnaTook = "Anna/NNP/1/nsubj took/VBD/-1//take towns/NNS/1/obj/town";

    private static readonly Comparer Shipped = Comparer.Load();
    private static readonly PropositionReader Propositions = PropositionReader.Load();
    private static readonly ClaimReader Claims = ClaimReader.Load();

    [TestCase(
        "Berta/NNP/1/nsubj took/VBD/-1//take towns/NNS/1/obj/town",
        RelationKind.Different,
        RelationReason.Agent,
        TestName = "Another_did_it"
    )]
    [TestCase(
        "Berta/NNP/1/nsubj began/VBD/-1//begin taking/VBG/1/xcomp/take towns/NNS/2/obj/town",
        RelationKind.Different,
        RelationReason.Agent,
        TestName = "Another_began_to_do_it"
    )]
    [TestCase(
        "Berta/NNP/1/nsubj saw/VBD/-1//see Carla/NNP/1/obj taking/VBG/1/advcl/take towns/NNS/3/obj/town",
        RelationKind.Equal,
        RelationReason.Same,
        TestName = "Whose_subject_is_only_guessed_may_be_anybody"
    )]
    public void Who_did_it_differs_where_both_say_so(string row, RelationKind kind, RelationReason reason) =>
        Verdict("take", AnnaTook, row).Should().Be((kind, reason));

    [TestCase(true, 1)]
    [TestCase(false, 0)]
    public void A_thing_that_one_clause_denies_is_no_finding(bool isTold, int findings)
    {
        var one = Given.Happening("a", "the old church") with { Facet = Facet.Thing };
        var other = Given.Happening("b", "the old church") with { Facet = Facet.Thing };

        Shipped
            .Compare([new Cluster(Facet.Thing, "church", [one, isTold ? other : other.Not()], [])])
            .Should()
            .HaveCount(findings);
    }

    [TestCase(
        "They/PRP/1/nsubj showed/VBD/-1//show Anna/NNP/1/iobj yellow/JJ/4/amod cards/NNS/1/obj/card",
        "They/PRP/1/nsubj showed/VBD/-1//show Anna/NNP/1/iobj red/JJ/4/amod cards/NNS/1/obj/card",
        true,
        TestName = "Two_colours"
    )]
    [TestCase(
        "All/DT/1/det/all miners/NNS/2/nsubj/miner died/VBD/-1//die there/RB/2/advmod",
        "Most/DT/1/det/most miners/NNS/2/nsubj/miner died/VBD/-1//die there/RB/2/advmod",
        true,
        TestName = "All_and_most"
    )]
    [TestCase(
        "Almost/RB/1/advmod all/DT/2/det/all miners/NNS/3/nsubj/miner died/VBD/-1//die there/RB/3/advmod",
        "Most/DT/1/det/most miners/NNS/2/nsubj/miner died/VBD/-1//die there/RB/2/advmod",
        false,
        TestName = "Almost_all_and_most"
    )]
    [TestCase(
        "The/DT/1/det/the miners/NNS/2/nsubj/miner died/VBD/-1//die there/RB/2/advmod",
        "Most/DT/1/det/most miners/NNS/2/nsubj/miner died/VBD/-1//die there/RB/2/advmod",
        false,
        TestName = "The_and_most"
    )]
    [TestCase(
        "They/PRP/1/nsubj showed/VBD/-1//show Anna/NNP/1/iobj yellow/JJ/4/amod cards/NNS/1/obj/card",
        "They/PRP/1/nsubj showed/VBD/-1//show Anna/NNP/1/iobj large/JJ/4/amod cards/NNS/1/obj/card",
        false,
        TestName = "A_colour_and_a_size"
    )]
    [TestCase(
        "They/PRP/1/nsubj showed/VBD/-1//show Anna/NNP/1/iobj yellow/JJ/4/amod cards/NNS/1/obj/card",
        "They/PRP/1/nsubj showed/VBD/-1//show Anna/NNP/1/iobj yellow/JJ/6/amod and/CC/5/cc red/JJ/3/conj cards/NNS/1/obj/card",
        false,
        TestName = "A_colour_and_both"
    )]
    [TestCase(
        "Anna/NNP/2/nsubj:pass was/VBD/2/aux:pass/be saved/VBN/-1//save by/IN/4/case helicopter/NN/2/obl:agent",
        "Anna/NNP/2/nsubj:pass was/VBD/2/aux:pass/be saved/VBN/-1//save by/IN/4/case lifeboat/NN/2/obl:agent",
        true,
        TestName = "Two_means"
    )]
    [TestCase(
        "Anna/NNP/2/nsubj:pass was/VBD/2/aux:pass/be saved/VBN/-1//save by/IN/4/case helicopter/NN/2/obl:agent",
        "Anna/NNP/2/nsubj:pass was/VBD/2/aux:pass/be saved/VBN/-1//save by/IN/4/case soldiers/NNS/2/obl:agent/soldier",
        false,
        TestName = "A_means_and_who_used_it"
    )]
    [TestCase(
        "Plants/NNS/1/nsubj/plant use/VBP/-1//use Tarn/NNP/1/obj and/CC/4/cc Orsk/NNP/2/conj",
        "Plants/NNS/1/nsubj/plant use/VBP/-1//use Tarn/NNP/1/obj and/CC/4/cc Velin/NNP/2/conj",
        true,
        TestName = "Two_lists"
    )]
    [TestCase(
        "Plants/NNS/1/nsubj/plant use/VBP/-1//use Tarn/NNP/1/obj and/CC/4/cc Orsk/NNP/2/conj",
        "Plants/NNS/1/nsubj/plant use/VBP/-1//use Tarn/NNP/1/obj",
        false,
        TestName = "A_list_and_a_part_of_it"
    )]
    [TestCase(
        "Court/NN/1/nsubj jailed/VBD/-1//jail Hale/NNP/1/obj of/IN/4/case Tarn/NNP/2/nmod and/CC/6/cc wife/NN/2/conj",
        "Court/NN/1/nsubj jailed/VBD/-1//jail Hale/NNP/1/obj of/IN/4/case Orsk/NNP/2/nmod and/CC/6/cc wife/NN/2/conj",
        false,
        TestName = "Names_beside_a_list"
    )]
    [TestCase(
        "An/DT/2/det Australian/JJ/2/amod climber/NN/3/nsubj died/VBD/-1//die alone/RB/3/advmod",
        "A/DT/2/det French/JJ/2/amod climber/NN/3/nsubj died/VBD/-1//die alone/RB/3/advmod",
        true,
        TestName = "Two_nationalities"
    )]
    public void What_is_alike_may_differ_in_a_detail(string one, string other, bool differ)
    {
        var expected = differ
            ? (RelationKind.Different, RelationReason.Detail)
            : (RelationKind.Equal, RelationReason.Same);

        Verdict(null, one, other).Should().Be(expected);
        Verdict(null, other, one).Should().Be(expected);
    }

    [TestCase("stopped/VBD/-1//stop", true, TestName = "Stopped_and_continued")]
    [TestCase("started/VBD/-1//start", false, TestName = "Started_and_continued")]
    public void How_far_along_it_is_may_be_the_opposite(string verb, bool opposed)
    {
        var (kind, _) = Verdict(
            "burn",
            $"Tanks/NNS/1/nsubj/tank {verb} burning/VBG/1/xcomp/burn",
            "Tanks/NNS/1/nsubj/tank continued/VBD/-1//continue burning/VBG/1/xcomp/burn"
        );

        (kind is RelationKind.Opposed).Should().Be(opposed);
    }

    [TestCase("it/PRP/4/nsubj", TestName = "As_it")]
    [TestCase("he/PRP/4/nsubj", TestName = "As_he")]
    public void Who_denies_answers_to_who_says_so(string pronoun) =>
        Verdict(
                "order",
                "Kalvia/NNP/1/nsubj ordered/VBD/-1//order vaccines/NNS/1/obj/vaccine",
                $"It/PRP/1/nsubj denied/VBD/-1//deny that/IN/4/mark {pronoun} ordered/VBD/1/ccomp/order vaccines/NNS/4/obj/vaccine"
            )
            .Should()
            .Be((RelationKind.Opposed, RelationReason.Denial));

    [Test]
    public void Who_did_it_and_who_without_a_name_did_not_are_no_agreement() =>
        Verdict(
                "wear",
                "Hale/NNP/1/nsubj wore/VBD/-1//wear belts/NNS/1/obj/belt",
                "Police/NNS/1/nsubj know/VBP/-1//know not/RB/3/advmod wearing/VBG/1/xcomp/wear belts/NNS/3/obj/belt"
            )
            .Should()
            .Be((RelationKind.Compatible, RelationReason.Apart));

    [Test]
    public void To_fail_a_test_is_the_opposite_of_passing_it() =>
        Verdict(
                null,
                "Ships/NNS/1/nsubj/ship failed/VBD/-1//fail tests/NNS/1/obj/test",
                "Ships/NNS/1/nsubj/ship passed/VBD/-1//pass tests/NNS/1/obj/test"
            )
            .Should()
            .Be((RelationKind.Opposed, RelationReason.Opposites));

    /// <summary>The relation of two happenings, each the one with a predicate, or the only one of its sentence.</summary>
    [Test]
    public void Who_agrees_with_nobody_stands_alone()
    {
        const string Appeals = "The/DT/1/det client/NN/2/nsubj appealed/VBD/-1//appeal yesterday/RB/2/advmod";
        var denial = Read(
            "c",
            "Hale/NNP/3/nsubj did/VBD/3/aux/do not/RB/3/advmod appeal/VB/-1/root yesterday/RB/3/advmod",
            null
        );
        Claim[] members = [Read("a", Appeals, null), Read("b", Appeals, null), denial];

        var compared = Shipped.Compare([new Cluster(Facet.Happening, "the case", [.. members], [])]);

        compared.Select(cluster => cluster.Cluster.Members.Length).Should().Equal(2, 1);
        compared[1].Cluster.Members.Single().Should().BeSameAs(denial);
    }

    private static (RelationKind, RelationReason) Verdict(string? predicate, string one, string other)
    {
        var (first, second) = (Read("a", one, predicate), Read("b", other, predicate));
        var relation = Shipped.Compare([new Cluster(Facet.Happening, "the case", [first, second], [])])[0].Relations[0];
        return (relation.Kind, relation.Reason);
    }

    private static Claim Read(string article, string row, string? predicate)
    {
        var annotated = Tree.Named(article, row);
        return Claims
            .Read(annotated, Propositions.Read(annotated), [new SentenceValues([], [])], StoryEntities.None)
            .Single(claim =>
                claim.Facet is Facet.Happening
                && (predicate is null || claim.Proposition.PredicateToken.Lemma == predicate)
            );
    }
}

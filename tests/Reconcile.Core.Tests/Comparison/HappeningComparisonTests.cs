using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Entities;
using Reconcile.Propositions;
using Reconcile.Tests.Language;
using Reconcile.Values;

namespace Reconcile.Tests.Comparison;

internal sealed class HappeningComparisonTests
{
    private const string AnnaTook = "Anna/NNP/1/nsubj took/VBD/-1/root/take towns/NNS/1/obj/town";

    private static readonly Comparer Shipped = Comparer.Load();
    private static readonly PropositionReader Propositions = PropositionReader.Load();
    private static readonly ClaimReader Claims = ClaimReader.Load();

    [TestCase(
        "Berta/NNP/1/nsubj took/VBD/-1/root/take towns/NNS/1/obj/town",
        RelationKind.Different,
        RelationReason.Agent,
        TestName = "Another_did_it"
    )]
    [TestCase(
        "Berta/NNP/1/nsubj began/VBD/-1/root/begin taking/VBG/1/xcomp/take towns/NNS/2/obj/town",
        RelationKind.Different,
        RelationReason.Agent,
        TestName = "Another_began_to_do_it"
    )]
    [TestCase(
        "Berta/NNP/1/nsubj saw/VBD/-1/root/see Carla/NNP/1/obj taking/VBG/1/advcl/take towns/NNS/3/obj/town",
        RelationKind.Equal,
        RelationReason.Same,
        TestName = "Whose_subject_is_only_guessed_may_be_anybody"
    )]
    public void Who_did_it_differs_where_both_say_so(string row, RelationKind kind, RelationReason reason) =>
        Verdict("take", AnnaTook, row).Should().Be((kind, reason));

    [Test]
    public void To_fail_a_test_is_the_opposite_of_passing_it() =>
        Verdict(
                null,
                "Ships/NNS/1/nsubj/ship failed/VBD/-1/root/fail tests/NNS/1/obj/test",
                "Ships/NNS/1/nsubj/ship passed/VBD/-1/root/pass tests/NNS/1/obj/test"
            )
            .Should()
            .Be((RelationKind.Opposed, RelationReason.Opposites));

    /// <summary>The relation of two happenings, each the one with a predicate, or the only one of its sentence.</summary>
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

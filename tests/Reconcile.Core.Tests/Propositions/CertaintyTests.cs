using System.Collections.Immutable;
using Reconcile.Propositions;
using Reconcile.Tests.Language;

namespace Reconcile.Tests.Propositions;

/// <summary>Whether a clause affirms or negates, and how sure it is, by its own words and by those above it.</summary>
internal sealed class CertaintyTests
{
    private static readonly PropositionReader Reader = PropositionReader.Load();

    [TestCase("Troops/NNS/1/nsubj fled/VBD/-1//flee", Polarity.Positive)]
    [TestCase("Troops/NNS/3/nsubj did/VBD/3/aux/do not/RB/3/advmod flee/VB/-1/root", Polarity.Negative)]
    [TestCase("No/DT/1/det troops/NNS/2/nsubj fled/VBD/-1//flee", Polarity.Negative)]
    [TestCase("Troops/NNS/1/nsubj fled/VBD/-1//flee with/IN/4/case no/DT/4/det guns/NNS/1/obl", Polarity.Positive)]
    [TestCase("Nobody/NN/1/nsubj fled/VBD/-1//flee", Polarity.Negative)]
    [TestCase("Troops/NNS/2/nsubj never/RB/2/advmod fled/VBD/-1//flee", Polarity.Negative)]
    [TestCase("Troops/NNS/1/nsubj failed/VBD/-1//fail to/TO/3/mark flee/VB/1/xcomp", Polarity.Negative)]
    [TestCase(
        "Troops/NNS/3/nsubj did/VBD/3/aux/do not/RB/3/advmod fail/VB/-1/root to/TO/5/mark flee/VB/3/xcomp",
        Polarity.Positive
    )]
    [TestCase("Troops/NNS/4/nsubj with/IN/3/case no/DT/3/det boots/NNS/0/nmod fled/VBD/-1//flee", Polarity.Positive)]
    [TestCase(
        "Troops/NNS/1/nsubj stopped/VBD/-1//stop short/JJ/1/advmod of/IN/4/mark entering/VBG/1/advcl/enter",
        Polarity.Negative
    )]
    public void A_negation_turns_the_clause_that_it_bears_on(string row, Polarity expected) =>
        Read(row).Single().Polarity.Should().Be(expected);

    [TestCase("Troops/NNS/1/nsubj fled/VBD/-1//flee", "fled", Certainty.Asserted)]
    [TestCase("Troops/NNS/2/nsubj will/MD/2/aux flee/VB/-1/root", "flee", Certainty.Planned)]
    [TestCase("Troops/NNS/2/nsubj soon/RB/2/advmod flee/VBP/-1/root", "flee", Certainty.Planned)]
    [TestCase("Troops/NNS/2/nsubj soon/RB/2/advmod fled/VBD/-1/root", "fled", Certainty.Asserted)]
    [TestCase(
        "Troops/NNS/3/nsubj had/VBD/3/aux/have eventually/RB/3/advmod fled/VBN/-1/root",
        "fled",
        Certainty.Asserted
    )]
    [TestCase("Troops/NNS/2/nsubj may/MD/2/aux flee/VB/-1/root", "flee", Certainty.Possible)]
    [TestCase("Troops/NNS/2/nsubj probably/RB/2/advmod fled/VBD/-1//flee", "fled", Certainty.Possible)]
    [TestCase(
        "Troops/NNS/1/nsubj appear/VBP/-1/root to/TO/4/mark have/VB/4/aux fled/VBN/1/xcomp/flee",
        "fled",
        Certainty.Possible
    )]
    [TestCase("Troops/NNS/1/nsubj began/VBD/-1//begin fleeing/VBG/1/xcomp/flee", "fleeing", Certainty.Asserted)]
    [TestCase(
        "Troops/NNS/1/nsubj came/VBD/-1//come close/RB/1/xcomp to/IN/4/mark fleeing/VBG/1/advcl/flee",
        "fleeing",
        Certainty.Planned
    )]
    [TestCase(
        "Troops/NNS/1/nsubj came/VBD/-1//come close/RB/1/xcomp to/IN/5/mark being/VBG/5/aux:pass/be killed/VBN/1/advcl/kill",
        "killed",
        Certainty.Planned
    )]
    [TestCase(
        "Troops/NNS/4/nsubj are/VBP/4/cop/be on/IN/4/case the/DT/4/det brink/NN/-1/root of/IN/6/mark fleeing/VBG/4/acl/flee",
        "fleeing",
        Certainty.Planned
    )]
    [TestCase("Troops/NNS/1/nsubj plan/VBP/-1/root to/TO/3/mark flee/VB/1/xcomp", "flee", Certainty.Planned)]
    [TestCase(
        "Rain/NN/1/nsubj forced/VBD/-1//force troops/NNS/1/obj to/TO/4/mark flee/VB/1/xcomp",
        "flee",
        Certainty.Asserted
    )]
    [TestCase(
        "Police/NNS/1/nsubj said/VBD/-1//say troops/NNS/3/nsubj fled/VBD/1/ccomp/flee",
        "fled",
        Certainty.Asserted
    )]
    [TestCase(
        "Rebels/NNS/1/nsubj claimed/VBD/-1//claim troops/NNS/3/nsubj fled/VBD/1/ccomp/flee",
        "fled",
        Certainty.Reported
    )]
    [TestCase(
        "Troops/NNS/2/nsubj:pass are/VBP/2/aux:pass/be said/VBN/-1//say to/TO/5/mark have/VB/5/aux fled/VBN/2/xcomp/flee",
        "fled",
        Certainty.Reported
    )]
    [TestCase(
        "Police/NNS/1/nsubj denied/VBD/-1//deny that/IN/4/mark troops/NNS/4/nsubj fled/VBD/1/ccomp/flee",
        "fled",
        Certainty.Denied
    )]
    [TestCase(
        "Police/NNS/1/nsubj denied/VBD/-1//deny that/IN/4/mark troops/NNS/4/nsubj fled/VBD/1/ccomp/flee though/IN/7/mark planes/NNS/7/nsubj came/VBD/4/advcl/come",
        "came",
        Certainty.Asserted
    )]
    [TestCase(
        "Police/NNS/1/nsubj doubted/VBD/-1//doubt that/IN/4/mark troops/NNS/4/nsubj fled/VBD/1/ccomp/flee",
        "fled",
        Certainty.Denied
    )]
    [TestCase(
        "Police/NNS/3/nsubj do/VBP/3/aux not/RB/3/advmod believe/VB/-1//believe that/IN/6/mark troops/NNS/6/nsubj fled/VBD/3/ccomp/flee",
        "fled",
        Certainty.Denied
    )]
    [TestCase(
        "Police/NNS/1/nsubj denied/VBD/-1//deny reports/NNS/1/obj/report that/IN/5/mark troops/NNS/5/nsubj fled/VBD/2/acl/flee",
        "fled",
        Certainty.Denied
    )]
    [TestCase(
        "Troops/NNS/1/nsubj fled/VBD/-1//flee shortly/RB/4/advmod after/IN/4/case dawn/NN/1/obl",
        "fled",
        Certainty.Asserted
    )]
    [TestCase(
        "Troops/NNS/3/nsubj:pass were/VBD/3/aux:pass/be soon/RB/3/advmod freed/VBN/-1//free",
        "freed",
        Certainty.Asserted
    )]
    [TestCase("Talks/NNS/1/nsubj start/VBP/-1/root soon/RB/1/advmod", "start", Certainty.Planned)]
    public void A_clause_is_as_sure_as_its_words(string row, string predicate, Certainty expected) =>
        Read(row).Single(read => read.PredicateToken.Text == predicate).Certainty.Should().Be(expected);

    [TestCase(
        "Either/CC/2/cc:preconj troops/NNS/2/nsubj fled/VBD/-1//flee or/CC/5/cc they/PRP/5/nsubj hid/VBD/2/conj/hide",
        "fled",
        Certainty.Possible,
        TestName = "One_of_two_is_left_open"
    )]
    [TestCase(
        "Either/CC/2/cc:preconj troops/NNS/2/nsubj fled/VBD/-1//flee or/CC/5/cc they/PRP/5/nsubj hid/VBD/2/conj/hide",
        "hid",
        Certainty.Possible,
        TestName = "So_is_the_other"
    )]
    [TestCase(
        "Police/NNS/3/nsubj did/VBD/3/aux/do not/RB/3/advmod say/VB/-1/root that/IN/6/mark troops/NNS/6/nsubj fled/VBD/3/ccomp/flee",
        "fled",
        Certainty.Possible,
        TestName = "What_was_not_said_is_left_open"
    )]
    [TestCase(
        "Police/NNS/3/nsubj did/VBD/3/aux/do not/RB/3/advmod deny/VB/-1/root that/IN/6/mark troops/NNS/6/nsubj fled/VBD/3/ccomp/flee",
        "fled",
        Certainty.Asserted,
        TestName = "What_was_not_denied_is_not_denied"
    )]
    [TestCase(
        "Police/NNS/1/nsubj refused/VBD/-1//refuse to/TO/3/mark name/VB/1/xcomp troops/NNS/3/obj who/WP/6/nsubj fled/VBD/4/acl:relcl/flee",
        "fled",
        Certainty.Asserted,
        TestName = "A_relative_clause_is_not_denied_with_the_rest"
    )]
    [TestCase(
        "Troops/NNS/2/nsubj reportedly/RB/2/advmod fled/VBD/-1//flee",
        "fled",
        Certainty.Reported,
        TestName = "Reportedly_is_somebodys_word"
    )]
    [TestCase(
        "Rain/NN/2/nsubj may/MD/2/aux allow/VB/-1/root troops/NNS/2/obj to/TO/5/mark flee/VB/2/xcomp",
        "flee",
        Certainty.Possible,
        TestName = "What_may_be_brought_about_is_possible"
    )]
    public void A_clause_is_as_sure_as_what_stands_above_it(string row, string predicate, Certainty expected) =>
        Read(row).Single(read => read.PredicateToken.Text == predicate).Certainty.Should().Be(expected);

    [TestCase("Nor/CC/3/cc did/VBD/3/aux/do troops/NNS/3/nsubj flee/VB/-1/root", Polarity.Negative)]
    [TestCase("Troops/NNS/2/nsubj barely/RB/2/advmod won/VBD/-1//win", Polarity.Positive)]
    [TestCase(
        "It/PRP/3/nsubj was/VBD/3/cop/be a/DT/3/det win/NN/-1/root or/CC/5/cc nothing/NN/3/conj",
        Polarity.Positive
    )]
    [TestCase(
        "Not/RB/4/advmod only/RB/4/advmod did/VBD/4/aux/do troops/NNS/4/nsubj flee/VB/-1/root",
        Polarity.Positive
    )]
    [TestCase(
        "Troops/NNS/3/nsubj did/VBD/3/aux/do not/RB/3/advmod leave/VB/-1/root until/IN/5/case dawn/NN/3/obl",
        Polarity.Positive
    )]
    [TestCase(
        "Troops/NNS/3/nsubj did/VBD/3/aux/do not/RB/3/advmod leave/VB/-1/root before/IN/5/case dawn/NN/3/obl",
        Polarity.Negative
    )]
    [TestCase("Ships/NNS/1/nsubj failed/VBD/-1//fail tests/NNS/1/obj", Polarity.Positive)]
    [TestCase("Ships/NNS/2/nsubj never/RB/2/advmod failed/VBD/-1//fail tests/NNS/2/obj", Polarity.Negative)]
    public void Small_words_turn_a_clause_only_where_they_bear_on_it(string row, Polarity expected) =>
        Read(row).Single().Polarity.Should().Be(expected);

    [TestCase("rather", "than", Polarity.Negative)]
    [TestCase("instead", "of", Polarity.Negative)]
    [TestCase("sooner", "than", Polarity.Positive)]
    public void What_was_done_instead_was_not_done(string word, string second, Polarity expected) =>
        Read($"Troops/NNS/1/nsubj fled/VBD/-1//flee {word}/RB/4/mark {second}/IN/2/fixed wait/VB/1/advcl")
            .Single(read => read.PredicateToken.Text == "wait")
            .Polarity.Should()
            .Be(expected);

    private static ImmutableArray<Proposition> Read(string row) => Reader.Read(Tree.Article(row));
}

using Reconcile.Claims;

namespace Reconcile.Tests.Entities;

/// <summary>Whom whole texts speak of, read as they stand.</summary>
internal sealed class StoriesOfPersonsTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [Test]
    public void A_family_name_that_is_a_word_is_a_name_where_it_stands_alone() =>
        AgentsOf("Robert Wall opened a shop in May. Wall sold the shop in June.", "sell").Should().Equal("robert_wall");

    [Test]
    public void A_word_that_somebody_is_called_stays_a_word_behind_an_article() =>
        AgentsOf("Robert Wall opened a shop in May. The wall shows the shop.", "show").Should().Equal("wall");

    [Test]
    public void The_pronouns_about_a_name_tell_of_its_gender() =>
        AgentsOf(
                "Quenby Lind won the prize. She was 70. Quenby Lind wrote novels. She lived in Marsk. "
                    + "In May the lawyer Jan Novak visited Quenby Lind. Then she sold the house.",
                "sell"
            )
            .Should()
            .Equal("quenby_lind");

    [TestCase("Eva \"the Crane\" Berg opened a shop. Berg sold it.", "sell", "eva_berg")]
    [TestCase("Eva “Crane” Berg opened a shop. Ms Berg sold it.", "sell", "eva_berg")]
    public void A_nickname_in_quotation_marks_stands_within_a_name(string text, string verb, string expected) =>
        AgentsOf(text, verb).Should().Contain(expected);

    [TestCase("The rebels hold Toledo, their last stronghold. The last stronghold fell.", "fall", "toledo")]
    [TestCase("The army took the last town of the Marskers, Toledo. The last town fell.", "fall", "toledo")]
    public void A_description_may_be_of_one_alone(string text, string verb, string expected) =>
        AgentsOf(text, verb).Should().Contain(expected);

    [Test]
    public void Which_of_several_is_told_by_its_own_word() =>
        AgentsOf("The second witness, Eva Berg, left. The first witness spoke.", "speak")
            .Should()
            .NotContain("eva_berg");

    private static IEnumerable<string> AgentsOf(string text, string verb) =>
        Reconciler
            .Claims(Texts.Story(text))
            .First(claim => claim.Facet is Facet.Happening && claim.Proposition.PredicateToken.Lemma == verb)
            .Form.Terms.Where(term => term.Role is TermRole.Agent)
            .Select(term => term.Lemma);
}

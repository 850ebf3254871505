using Reconcile.Claims;
using Reconcile.Rules;

namespace Reconcile.Tests.Claims;

/// <summary>"Respectively" gives each member of a list its own value.</summary>
internal sealed class RespectiveValuesTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase(
        "Tyler Hale and Paul Voss were sentenced to 21 months and 18 months, respectively.",
        "Tyler Hale was sentenced to 21 months.",
        "Tyler Hale was sentenced to 18 months."
    )]
    [TestCase(
        "The quakes in Velin and Dolen killed 12 and 30 people, respectively.",
        "The quake in Dolen killed 30 people.",
        "The quake in Velin killed 30 people."
    )]
    [TestCase(
        "Exports and imports rose 4 percent and 7 percent, respectively.",
        "Imports rose 7 percent.",
        "Exports rose 7 percent."
    )]
    [TestCase("Hale and Voss died on 3 May and 5 May, respectively.", "Voss died on 5 May.", "Hale died on 5 May.")]
    [TestCase(
        "Jan Hale and Paul Voss, aged 34 and 29 respectively, were arrested.",
        "Jan Hale, 34, was arrested.",
        "Jan Hale, 29, was arrested."
    )]
    [TestCase(
        "Tyler Hale and Paul Voss were sentenced to 21 and 18 months, respectively.",
        "Tyler Hale was sentenced to 21 months.",
        "Tyler Hale was sentenced to 18 months."
    )]
    [TestCase(
        "Hale and Voss were fined 500 and 800 euros and sentenced to 2 and 3 years, respectively.",
        "Voss was fined 800 euros.",
        "Voss was fined 500 euros."
    )]
    [TestCase(
        "Hale and Voss were jailed for 2 years and 18 months, respectively.",
        "Voss was jailed for 18 months.",
        "Hale was jailed for 18 months."
    )]
    [TestCase(
        "Judges in Porto and Braga sentenced Tyler Hale and Paul Voss to 21 months and 18 months, respectively.",
        "Tyler Hale was sentenced to 21 months.",
        "Tyler Hale was sentenced to 18 months."
    )]
    [TestCase(
        "Porto and Braga have 20,000 and 35,000 inhabitants, respectively.",
        "Braga has 35,000 inhabitants.",
        "Porto has 35,000 inhabitants."
    )]
    [TestCase(
        "Norvo and Kesten made profits of 500 and 800 million euros, respectively.",
        "Norvo made a profit of 500 million euros.",
        "Norvo made a profit of 800 million euros."
    )]
    [TestCase(
        "Tyler Hale and Paul Voss owe $3 and $4 million, respectively.",
        "Tyler Hale owes $3 million.",
        "Tyler Hale owes $4 million."
    )]
    public void Each_member_has_its_own_value(string list, string same, string other)
    {
        Values(list, same).Should().Equal(Verdict.Corroborated);
        Values(list, other).Should().ContainSingle().Which.Should().BeOneOf(Verdict.Contradicted, Verdict.Divergent);
    }

    [Test]
    public void A_term_in_two_units_is_one() =>
        Values(
                "Jan Hale was jailed for two years and six months; Eva Berg and Paul Voss were fined 500 and 800 euros, respectively.",
                "Jan Hale was jailed for two years and six months."
            )
            .Should()
            .Equal(Verdict.Corroborated);

    [Test]
    public void Which_of_two_lists_has_the_values_is_left_open() =>
        Values("Norvo and Kesten cut 300 and 200 jobs in Porto and Braga, respectively.", "Norvo cut 200 jobs.")
            .Should()
            .NotContain(Verdict.Contradicted)
            .And.NotContain(Verdict.Divergent);

    [Test]
    public void Without_the_word_both_values_are_of_both() =>
        Values("Norvo and Kesten cut 300 and 200 jobs.", "Norvo cut 200 jobs.")
            .Should()
            .NotContain(Verdict.Contradicted)
            .And.NotContain(Verdict.Divergent);

    private static IEnumerable<Verdict> Values(string one, string other) =>
        Reconciler
            .Reconcile(Texts.Story(one, other))
            .Where(finding =>
                finding.Compared.Cluster.Facet is not (Facet.Happening or Facet.Thing)
                && finding.Compared.Cluster.Members.Select(claim => claim.Proposition.Article.Id).Distinct().Count() > 1
            )
            .Select(finding => finding.Verdict);
}

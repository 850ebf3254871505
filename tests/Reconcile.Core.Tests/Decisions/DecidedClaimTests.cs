using Reconcile.Claims;
using Reconcile.Decisions;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Decisions;

internal sealed class DecidedClaimTests
{
    [TestCase("The dam, \"opened\"", "the dam opened")]
    [TestCase("  two\n lines ", "two lines")]
    [TestCase("1,200.5 people", "1,200.5 people")]
    [TestCase("at 6:30, or 7.", "at 6:30 or 7")]
    [TestCase("40% of $1.2bn", "40% of $1.2bn")]
    [TestCase("ÉTÉ", "été")]
    [TestCase("...", "")]
    public void Words_are_compared_without_case_marks_and_line_ends(string text, string expected) =>
        DecidedClaim.Normalise(text).Should().Be(expected);

    [Test]
    public void A_normal_form_is_its_own_normal_form() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String,
            text => DecidedClaim.Normalise(DecidedClaim.Normalise(text)) == DecidedClaim.Normalise(text)
        );

    [Test]
    public void Neither_article_nor_place_plays_a_part()
    {
        var one = Count("a", "five hikers", 5);
        var other = Count("b", "Five “hikers”", 5);

        DecidedClaim.Of(one).Should().Be(DecidedClaim.Of(other));
        DecidedClaim.Of(one).Value.Should().Be("five hikers");
    }

    [Test]
    public void Values_of_every_kind_have_their_words()
    {
        DecidedClaim.Of(Time("a", "on Monday", Monday)).Value.Should().Be("on monday");
        DecidedClaim.Of(Words(Facet.Place, "a", "Velin")).Value.Should().Be("velin");
        DecidedClaim.Of(Happening("a", "the dam opened")).Should().Be(new DecidedClaim("the dam opened", ""));
    }

    [Test]
    public void Claims_are_ordered_by_words_then_value()
    {
        var (first, second, third) = (
            new DecidedClaim("a", "1"),
            new DecidedClaim("a", "2"),
            new DecidedClaim("b", "1")
        );

        (first < second && second < third && third > second && first <= second && third >= first).Should().BeTrue();
    }
}

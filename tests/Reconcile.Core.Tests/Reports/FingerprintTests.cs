using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Rules;
using Reconcile.Text;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Reports;

internal sealed class FingerprintTests
{
    private static readonly string Known = Of(Count("a", "12 dead", 12), Count("b", "40 dead", 40));

    [Test]
    public void It_is_32_hexadecimal_digits() => Known.Should().MatchRegex("^[0-9a-f]{32}$");

    [Test]
    public void An_edit_elsewhere_in_an_article_does_not_change_it() =>
        Of(Moved(Count("a", "12 dead", 12)), Count("b", "40 dead", 40)).Should().Be(Known);

    [Test]
    public void Another_name_of_a_file_does_not_change_it() =>
        Of(Count("x", "12 dead", 12), Count("y", "40 dead", 40)).Should().Be(Known);

    [Test]
    public void Another_order_of_the_articles_does_not_change_it() =>
        Of(Count("a", "40 dead", 40), Count("b", "12 dead", 12)).Should().Be(Known);

    [Test]
    public void Other_words_for_the_same_value_do_not_change_it() =>
        Of(Count("a", "a dozen dead", 12), Count("b", "40 dead", 40)).Should().Be(Known);

    [Test]
    public void Another_value_changes_it() =>
        Of(Count("a", "13 dead", 13), Count("b", "40 dead", 40)).Should().NotBe(Known);

    [Test]
    public void Another_thing_counted_changes_it() =>
        Of(Count("a", "12 hurt", 12, "hurt"), Count("b", "40 hurt", 40, "hurt")).Should().NotBe(Known);

    [Test]
    public void A_denial_changes_it() =>
        Of(Count("a", "12 dead", 12).Not(), Count("b", "40 dead", 40)).Should().NotBe(Known);

    [Test]
    public void Another_day_changes_it() =>
        Of(Time("a", "Monday", Monday), Time("b", "Tuesday", Monday.AddDays(1)))
            .Should()
            .NotBe(Of(Time("a", "Monday", Monday), Time("b", "Wednesday", Monday.AddDays(2))));

    private static string Of(Claim first, Claim second) =>
        Fingerprint.Of(Cluster(first, second, RelationKind.Different, RelationReason.Value).Cluster);

    private static Claim Moved(Claim claim)
    {
        const string Before = "A new paragraph.\n\n";
        var article = claim.Proposition.Article;
        var text = new SourceText(Before + article.Text.Text);
        return claim with
        {
            Span = new TextSpan(claim.Span.Start + Before.Length, claim.Span.End + Before.Length),
            Proposition = claim.Proposition with { Article = article with { Text = text } },
        };
    }
}

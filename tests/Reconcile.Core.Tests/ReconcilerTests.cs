using System.Collections.Immutable;
using System.Text;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Reports;
using Reconcile.Rules;
using Reconcile.Tests.Articles;
using Reconcile.Text;

namespace Reconcile.Tests;

internal sealed class ReconcilerTests
{
    private static readonly Reconciler Shipped = new(Settings.ReadDefault().Settings!);

    private static readonly ImmutableArray<Article> Sources =
    [
        Source(
            "east",
            """
            The ferry Corvina sank on Monday off the island of Velmar, officials said.

            Rescuers found the wreck of the ferry 20 kilometres from the harbour.
            """
        ),
        Source(
            "north",
            """
            The ferry Corvina sank on Monday off the island of Velmar.

            Rescuers found the wreck of the ferry four miles from the harbour, the coast guard said.
            """
        ),
        Source(
            "west",
            """
            The ferry Corvina sank on Monday, the owner said.

            A choir from the mainland had planned a concert for its passengers.
            """
        ),
    ];

    [Test]
    public void Distances_that_differ_are_a_conflict() =>
        Shipped
            .Reconcile(Story(Sources))
            .Should()
            .Contain(finding =>
                finding.Compared.Cluster.Facet == Facet.Length
                && (finding.Verdict == Verdict.Divergent || finding.Verdict == Verdict.Contradicted)
                && finding.Compared.Cluster.Members.Length == 2
            );

    [Test]
    public void What_two_articles_tell_alike_is_corroborated() =>
        Shipped
            .Reconcile(Story(Sources))
            .Should()
            .Contain(finding =>
                finding.Verdict == Verdict.Corroborated
                && finding.Compared.Cluster.Members.Any(member => member.Proposition.Article.Id == "east")
                && finding.Compared.Cluster.Members.Any(member => member.Proposition.Article.Id == "north")
            );

    [Test]
    public void What_one_article_tells_has_a_single_source() =>
        Shipped
            .Reconcile(Story(Sources))
            .Where(finding =>
                finding.Compared.Cluster.Members.Any(member => member.Form.Terms.Any(term => term.Lemma == "concert"))
            )
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(finding => finding.Verdict == Verdict.SingleSource);

    [Test]
    public void Every_claim_lies_in_its_article() =>
        Shipped
            .Claims(Story(Sources))
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(claim => claim.Proposition.Article.Body.Contains(claim.Span));

    [Test]
    public void The_report_is_the_same_byte_by_byte_in_whatever_order_the_articles_are_given()
    {
        using var folder = new StoryFolder();
        foreach (var article in Sources)
        {
            folder.With(article.Path, article.Text.Text);
        }

        var paths = Sources.Select(article => folder[article.Path]).ToImmutableArray();
        var first = Json(StoryReader.Read(paths).Story!);

        first.Should().Contain("corroborated");
        Json(StoryReader.Read(paths).Story!).Should().Be(first);
        Json(StoryReader.Read([paths[2], paths[0], paths[1]]).Story!).Should().Be(first);
        Json(StoryReader.Read([paths[1], paths[2], paths[0]]).Story!).Should().Be(first);
    }

    [TestCase("", TestName = "No_text")]
    [TestCase("\n\n  \n", TestName = "Only_white_space")]
    [TestCase("FERRY SINKS OFF ISLAND\n", TestName = "Only_a_headline")]
    [TestCase("...\n", TestName = "Only_marks")]
    public void An_article_that_tells_nothing_harms_nothing(string text)
    {
        var found = Shipped.Reconcile(Story([Source("bare", text), .. Sources]));

        found.Should().Contain(finding => finding.Verdict == Verdict.Corroborated);
        Shipped
            .Reconcile(Story([Source("bare", text)]))
            .Should()
            .NotContain(finding => finding.Verdict != Verdict.SingleSource);
    }

    [Test]
    public void Amounts_in_two_currencies_are_compared_only_at_the_rates_of_the_story()
    {
        var story = Story([
            Source("east", "The owner will pay 2 million euros for the rescue of the ferry Corvina.\n"),
            Source("west", "The owner will pay $2.9 million for the rescue of the ferry Corvina.\n"),
        ]);

        Money(story).Should().OnlyContain(verdict => verdict == Verdict.SingleSource);
        Money(story with { Rates = new ExchangeRates("USD", [new ExchangeRate("JPY", 0.007)]) })
            .Should()
            .OnlyContain(verdict => verdict == Verdict.SingleSource);
        Money(story with { Rates = new ExchangeRates("USD", [new ExchangeRate("EUR", 1.08)]) })
            .Should()
            .Equal(Verdict.Contradicted);
        Money(story with { Rates = new ExchangeRates("USD", [new ExchangeRate("EUR", 1.45)]) })
            .Should()
            .Equal(Verdict.Corroborated);

        static IEnumerable<Verdict> Money(Story story) =>
            Shipped
                .Reconcile(story)
                .Where(finding => finding.Compared.Cluster.Facet == Facet.Money)
                .Select(finding => finding.Verdict);
    }

    [Test]
    public void A_story_without_articles_has_no_findings() => Shipped.Reconcile(Story([])).Should().BeEmpty();

    private static string Json(Story story)
    {
        using var output = new MemoryStream();
        new JsonReport(listsSingleClaims: true).Write(new Reconciliation(story, Shipped.Reconcile(story), []), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Story Story(ImmutableArray<Article> articles) => new("ferry", articles, []);

    private static Article Source(string id, string text)
    {
        var source = new SourceText(text.ReplaceLineEndings("\n"));
        return new Article(
            id,
            id + ".txt",
            id,
            null,
            new DateOnly(2024, 3, 6),
            null,
            source,
            new TextSpan(0, source.Text.Length)
        );
    }
}

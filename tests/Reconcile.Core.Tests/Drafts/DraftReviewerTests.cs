using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Drafts;
using Reconcile.Independence;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Values;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Drafts;

internal sealed class DraftReviewerTests
{
    private static readonly DraftReviewer Shipped = new(
        Comparer.Load(),
        new Judge(RuleSetReader.ReadDefault().Rules!),
        SourceFamilies.None
    );

    [Test]
    public void A_claim_is_supported_by_the_sources_that_say_the_same()
    {
        var claim = Review([Count("draft", "five hikers", 5), Count("a", "five hikers", 5), Count("b", "5 hikers", 5)])
            .Single();

        claim.Standing.Should().Be(DraftStanding.Supported);
        claim.IndependentSupport.Should().Be(2);
        claim.Sources.Select(source => source.Article.Id).Should().Equal("a", "b");
    }

    [Test]
    public void A_claim_that_no_source_speaks_of_stands_alone()
    {
        var claim = Review([Count("draft", "five hikers", 5)]).Single();

        claim.Standing.Should().Be(DraftStanding.Alone);
        claim.IndependentSupport.Should().Be(0);
        claim.Sources.Should().BeEmpty();
    }

    [Test]
    public void An_order_of_events_that_no_source_turns_round_is_not_listed_beside_the_events()
    {
        var order = Words(Facet.Order, "draft", "resigned after the vote");

        Review([order]).Should().BeEmpty();
        Review([order, Words(Facet.Order, "a", "resigned after the vote")]).Should().BeEmpty();
    }

    [Test]
    public void One_source_that_contradicts_is_enough_and_the_others_still_count_as_support()
    {
        var claim = Review([
                Length("a", "10 km", 10_000, "kilometre"),
                Length("b", "20 miles", 32_187, "mile"),
                Length("draft", "10 km", 10_000, "kilometre"),
            ])
            .Single();

        claim.Standing.Should().Be(DraftStanding.Contradicted);
        claim.IndependentSupport.Should().Be(1);
        claim
            .Sources.Select(source => source.Standing)
            .Should()
            .Equal(DraftStanding.Supported, DraftStanding.Contradicted);
    }

    [Test]
    public void A_source_that_says_the_same_is_not_held_to_what_else_it_tells()
    {
        var claim = Review([
                Length("a", "10 km", 10_000, "kilometre"),
                Length("a", "20 miles", 32_187, "mile"),
                Length("draft", "10 km", 10_000, "kilometre"),
            ])
            .Single();

        claim.Standing.Should().Be(DraftStanding.Supported);
        claim.Sources.Single().Claims.Should().ContainSingle();
    }

    [Test]
    public void What_the_sources_dispute_among_themselves_is_no_fault_of_the_draft()
    {
        var hedged = Count("draft", "at least 5 hikers", 5)
            .AtLeast()
            .With(quantity => quantity with { Interval = new Interval(5, double.PositiveInfinity) });

        Review([Count("a", "7 hikers", 7), Count("b", "90 hikers", 90), hedged])
            .Single()
            .Standing.Should()
            .NotBe(DraftStanding.Contradicted);
    }

    [Test]
    public void A_happening_is_not_told_beside_a_value_of_its_clause_that_differs()
    {
        var count = Count("draft", "five hikers", 5);
        var happening = count with { Facet = Facet.Happening, Value = NoValue.Instance };

        Review([Count("a", "40 hikers", 40), count], [Happening("a", "five hikers"), happening])
            .Should()
            .ContainSingle()
            .Which.Claim.Facet.Should()
            .Be(Facet.Count);
    }

    [Test]
    public void A_clause_that_stands_alone_is_told_once()
    {
        var count = Count("draft", "five hikers", 5);
        var happening = count with { Facet = Facet.Happening, Value = NoValue.Instance };

        Review([count], [happening]).Should().ContainSingle().Which.Claim.Facet.Should().Be(Facet.Happening);
    }

    [Test]
    public void A_draft_is_reviewed_from_its_text_to_its_standing()
    {
        var reconciler = new Reconciler(Settings.ReadDefault().Settings!);
        var source = Text("a", "The earthquake killed 12 people in Orsk on Tuesday, the mayor said.");
        var draft = Text("draft", "The earthquake killed 40 people in Orsk on Tuesday, the mayor said.");

        reconciler
            .Review(draft, new Story("quake", [source], []))
            .Should()
            .Contain(claim => claim.Claim.Facet == Facet.Count && claim.Standing >= DraftStanding.Divergent);
        reconciler
            .Invoking(it => it.Review(draft, new Story("quake", [draft], [])))
            .Should()
            .Throw<ArgumentException>();
    }

    private static Article Text(string id, string text) =>
        ArticleReader.Read(id + ".txt", new SourceText(text)).Article!;

    private static Article Draft() => Happening("draft", "a").Proposition.Article;

    private static ImmutableArray<DraftClaim> Review(params Claim[][] clusters) =>
        Shipped.Review(
            Draft(),
            [.. clusters.Select(members => new Cluster(members[0].Facet, "the case", [.. members], []))]
        );
}

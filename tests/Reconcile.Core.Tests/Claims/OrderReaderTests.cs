using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Comparison;

namespace Reconcile.Tests.Claims;

internal sealed class OrderReaderTests
{
    private static readonly Reconciler Reconciler = new(Settings.ReadDefault().Settings!);

    [TestCase("Hale fired at the guard before she left the hall.", "fire", "leave")]
    [TestCase("Before she left the hall, Hale fired at the guard.", "fire", "leave")]
    [TestCase("After leaving the hall, Hale fired at the guard.", "leave", "fire")]
    [TestCase("Once the crowd had left the square, police searched the hall.", "leave", "search")]
    [TestCase("Police arrived minutes after the bomb exploded.", "explode", "arrive")]
    [TestCase("The crew sent a distress call two hours before the ferry sank.", "send", "sink")]
    [TestCase("The minister resigned before the vote.", "resign", "vote")]
    [TestCase("The minister resigned shortly after the vote.", "vote", "resign")]
    [TestCase("The minister resigned following the vote.", "vote", "resign")]
    [TestCase("Hale left the hall and then fired at the guard.", "leave", "fire")]
    [TestCase("Hale was arrested and later released.", "arrest", "release")]
    [TestCase("Hale fired at the guard. Afterwards, she left the hall.", "fire", "leave")]
    [TestCase("Hale fired at the guard. Then she left the hall.", "fire", "leave")]
    [TestCase("Hale fired at the guard. But two hours later the crowd left the hall.", "fire", "leave")]
    [TestCase("Hale fired at the guard. Soon after, she left the hall.", "fire", "leave")]
    [TestCase("Hale fired at the guard. Later that day, she left the hall.", "fire", "leave")]
    [TestCase("Hale fired at the guard. Before that, she had left the hall.", "leave", "fire")]
    [TestCase("Hale fired at the guard. Hours earlier, she had left the hall.", "leave", "fire")]
    [TestCase("Police said Hale fired at the guard. Afterwards, she left the hall.", "fire", "leave")]
    public void The_clause_with_before_or_after_tells_which_event_came_first(
        string text,
        string first,
        string second
    ) => Events(text).Should().Equal(first, second);

    [TestCase("Hale fired at the guard and left the hall.", TestName = "and alone")]
    [TestCase("Hale fired at the guard when she left the hall.", TestName = "when")]
    [TestCase("Hale did not leave the hall before she fired.", TestName = "a negated clause")]
    [TestCase("Police arrested Hale before she could leave the hall.", TestName = "what did not come to be")]
    [TestCase("The minister resigned after a vote.", TestName = "any vote")]
    [TestCase("The minister spoke before the court.", TestName = "a place")]
    [TestCase("The minister spoke before and after the vote.", TestName = "both")]
    [TestCase("The minister resigned after the weekend.", TestName = "no event")]
    [TestCase("Hale fired at the guard. She left the hall.", TestName = "the next sentence")]
    [TestCase("Hale fired at the guard. Earlier this week, she left the hall.", TestName = "a week of the report")]
    [TestCase("Hale fired at the guard. Earlier on Monday, she left the hall.", TestName = "a day of the calendar")]
    [TestCase("Hale fired at the guard. Later reports named the guard.", TestName = "later reports")]
    [TestCase("Hale fired at the guard. Afterwards, she did not leave the hall.", TestName = "a negated sentence")]
    [TestCase("Hale fired at the guard. It rained. Then she left the hall.", TestName = "a sentence but one")]
    public void Nothing_is_put_in_order_by(string text) => Read(text).Should().BeEmpty();

    [Test]
    public void Events_that_an_article_tells_in_both_orders_recur()
    {
        Read("The minister spoke before the vote. The minister spoke after the vote.").Should().BeEmpty();
    }

    [TestCase("The minister resigned before the vote.", "The minister resigned after the vote.", 1)]
    [TestCase("The minister quit before the vote.", "After the vote, the minister resigned.", 1)]
    [TestCase("Hale shot the guard before the crowd fled.", "After the crowd had fled, Hale shot the guard.", 1)]
    [TestCase(
        "Hale shot the guard. Minutes later, the crowd fled.",
        "The crowd fled the hall. Then Hale shot the guard.",
        1
    )]
    [TestCase("Hale shot the guard. Before that, the crowd fled.", "Hale shot the guard after the crowd fled.", 0)]
    [TestCase("The minister resigned before the vote.", "The minister resigned before the vote.", 0)]
    [TestCase("The minister resigned before the vote.", "The mayor resigned after the vote.", 0)]
    [TestCase("The minister resigned before the first vote.", "The minister resigned after the second vote.", 0)]
    [TestCase("Berg resigned before the Turin vote.", "Berg resigned after the Milan vote.", 0)]
    [TestCase("Hale shot the guard before she left the hall.", "Hale shot the clerk after she left the hall.", 0)]
    public void Only_a_reversed_order_of_the_same_events_is_told(string one, string other, int findings)
    {
        var story = Texts.Story(one, other);

        Reconciler
            .Reconcile(story)
            .Where(finding => finding.Compared.Cluster.Facet is Facet.Order)
            .SelectMany(finding => finding.Compared.Relations)
            .Count(relation => relation.Kind is RelationKind.Different)
            .Should()
            .Be(findings);
    }

    [Test]
    public void An_order_that_no_source_disputes_is_left_out()
    {
        var story = Texts.Story("Hale left the hall before she fired.", "It rained in Turin.");

        Reconciler.Reconcile(story).Should().NotContain(finding => finding.Compared.Cluster.Facet == Facet.Order);
    }

    private static IEnumerable<string> Events(string text) =>
        Read(text)
            .Should()
            .ContainSingle()
            .Which.Value.Should()
            .BeOfType<WordsValue>()
            .Which.Events.Select(form => form.Terms.Single(term => term.Role is TermRole.Predicate).Lemma);

    private static ImmutableArray<Claim> Read(string text) =>
        [.. Reconciler.Claims(Texts.Story(text)).Where(claim => claim.Facet is Facet.Order)];
}

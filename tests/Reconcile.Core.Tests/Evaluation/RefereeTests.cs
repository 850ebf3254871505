using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Tests.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Evaluation;

internal sealed class RefereeTests
{
    [TestCase("a", 0, 10, true, TestName = "The_same_words")]
    [TestCase("a", 5, 20, true, TestName = "Half_of_the_shorter_one")]
    [TestCase("a", 6, 20, false, TestName = "Less_than_half_of_the_shorter_one")]
    [TestCase("a", 0, 600, true, TestName = "A_long_member_around_it")]
    [TestCase("a", 0, 601, false, TestName = "A_member_too_long_to_be_a_claim")]
    [TestCase("a", 10, 20, false, TestName = "Its_neighbour")]
    [TestCase("b", 0, 10, false, TestName = "Another_article")]
    public void A_passage_matches_what_covers_half_of_it(string article, int start, int end, bool expected) =>
        Referee.Match(At("a", 0, 10), At(article, start, end)).Should().Be(expected);

    [Test]
    public void A_conflict_that_is_found_counts_for_recall_and_precision()
    {
        var score = Referee.Score(
            Gold(Wanted("g1", Verdict.Contradicted, At("a", 0, 10), At("b", 0, 10))),
            [Found(Verdict.Divergent, At("a", 0, 10), At("b", 0, 12))]
        );

        // Either word for a conflict will do.
        score
            .Should()
            .Be(
                new Score
                {
                    Claims = 1,
                    Linked = 1,
                    Conflicts = 1,
                    ConflictsFound = 1,
                    Alarms = 1,
                    TrueAlarms = 1,
                }
            );
        score.ConflictF1.Should().Be(1);
    }

    [Test]
    public void A_cluster_of_two_facts_earns_one_of_them()
    {
        var score = Referee.Score(
            Gold(
                Wanted("g1", Verdict.Corroborated, At("a", 0, 10), At("b", 0, 10)),
                Wanted("g2", Verdict.Corroborated, At("a", 50, 60), At("b", 50, 60))
            ),
            [Found(Verdict.Corroborated, At("a", 0, 10), At("b", 0, 10), At("a", 50, 60), At("b", 50, 60))]
        );

        // It serves both (two of its four members each), but is paired with one: recall 1/2, precision 1/1, F1 2/3.
        score
            .Should()
            .Be(
                new Score
                {
                    Claims = 2,
                    Linked = 1,
                    Agreements = 2,
                    AgreementsFound = 1,
                    Corroborations = 1,
                    TrueCorroborations = 1,
                }
            );
        score.AgreementF1.Should().BeApproximately(2.0 / 3, 1e-12);
    }

    [Test]
    public void A_cluster_mostly_about_other_facts_serves_none_of_its_minorities()
    {
        var score = Referee.Score(
            Gold(
                Wanted("g1", Verdict.Contradicted, At("a", 0, 10), At("b", 0, 10)),
                Wanted("g2", Verdict.Corroborated, At("a", 50, 60), At("b", 50, 60), At("c", 50, 60))
            ),
            [
                Found(
                    Verdict.Contradicted,
                    At("a", 0, 10),
                    At("b", 0, 10),
                    At("a", 50, 60),
                    At("b", 50, 60),
                    At("c", 50, 60)
                ),
            ]
        );

        // Two of five are g1's; g2 has three of five, but allows no conflict, so the alarm is false.
        (score.Linked, score.ConflictsFound, score.Alarms, score.TrueAlarms, score.AgreementsFound)
            .Should()
            .Be((1, 0, 1, 0, 0));
    }

    [Test]
    public void A_passage_of_one_article_alone_is_not_linked()
    {
        var score = Referee.Score(
            Gold(Wanted("g1", Verdict.Corroborated, At("a", 0, 10), At("b", 0, 10))),
            [Found(Verdict.Corroborated, At("a", 0, 10), At("a", 2, 10))]
        );

        (score.Linked, score.Corroborations).Should().Be((0, 0));
    }

    [Test]
    public void An_optional_claim_counts_for_precision_alone()
    {
        var optional = Wanted("g1", Verdict.Contradicted, At("a", 0, 10), At("b", 0, 10)) with { Optional = true };

        var score = Referee.Score(
            Gold(optional),
            [
                Found(Verdict.Contradicted, At("a", 0, 10), At("b", 0, 10)),
                Found(Verdict.Divergent, At("a", 80, 90), At("b", 80, 90)),
            ]
        );

        score.Should().Be(new Score { Alarms = 2, TrueAlarms = 1 });
    }

    [Test]
    public void Look_alikes_are_kept_apart_unless_they_stand_in_one_cluster()
    {
        var gold = new GoldStory([], [(At("a", 0, 10), At("b", 0, 10)), (At("a", 0, 10), At("c", 0, 10))]);

        var score = Referee.Score(gold, [Found(Verdict.SingleSource, At("a", 0, 10), At("b", 0, 10))]);

        (score.Distinct, score.DistinctKept).Should().Be((2, 1));
    }

    [Test]
    public void Nothing_expected_and_nothing_found_is_no_division_by_zero()
    {
        var score = Referee.Score(Gold(), []);

        (score.ConflictF1, score.AgreementF1).Should().Be((0, 0));
    }

    [Test]
    public void The_score_of_two_stories_is_their_sum() =>
        (new Score { Claims = 1, Alarms = 2 } + new Score { Claims = 3, Distinct = 1 })
            .Should()
            .Be(
                new Score
                {
                    Claims = 4,
                    Alarms = 2,
                    Distinct = 1,
                }
            );

    private static GoldStory Gold(params GoldClaim[] claims) => new([.. claims], []);

    private static GoldClaim Wanted(string id, Verdict verdict, params GoldMember[] members) =>
        new(id, [verdict], false, [.. members]);

    private static GoldMember At(string article, int start, int end) => new(article, new TextSpan(start, end));

    private static Finding Found(Verdict verdict, params GoldMember[] members)
    {
        ImmutableArray<Claim> claims =
        [
            .. members.Select(member => Given.Happening(member.Article, "the case") with { Span = member.Span }),
        ];
        var cluster = new Cluster(Facet.Happening, "the case", claims, []);
        return new Finding("c1", new ComparedCluster(cluster, [], 2), verdict, "rule", Severity.Low, "");
    }
}

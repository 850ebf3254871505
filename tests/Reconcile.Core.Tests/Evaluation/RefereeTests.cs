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
                    Pairs = 1,
                    PairsLinked = 1,
                    Conflicts = 1,
                    ConflictsFound = 1,
                    Alarms = 1,
                    TrueAlarms = 1,
                    Contradicted = new Tally(0, 0, 0, 1),
                    Divergent = new Tally(0, 1, 0, 0),
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
                    Pairs = 2,
                    PairsLinked = 2,
                    VerdictsRight = 1,
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

        score
            .Should()
            .Be(
                new Score
                {
                    Alarms = 2,
                    TrueAlarms = 1,
                    Contradicted = new Tally(1, 1, 0, 0),
                    Divergent = new Tally(0, 1, 0, 0),
                }
            );
    }

    [Test]
    public void Look_alikes_are_kept_apart_unless_they_stand_in_one_cluster()
    {
        var gold = new GoldStory(
            [],
            [new GoldPair(At("a", 0, 10), At("b", 0, 10)), new GoldPair(At("a", 0, 10), At("c", 0, 10))]
        );

        var score = Referee.Score(gold, [Found(Verdict.SingleSource, At("a", 0, 10), At("b", 0, 10))]);

        (score.Distinct, score.DistinctKept).Should().Be((2, 1));
    }

    [TestCase("Divergent", 0, 1)]
    [TestCase("Contradicted", 1, 0)]
    public void A_forbidden_finding_is_one_with_a_wrong_verdict_on_two_of_the_passages(
        string verdict,
        int avoided,
        int raised
    )
    {
        var ban = new GoldBan([Verdict.Divergent], [At("a", 0, 10), At("b", 0, 10), At("c", 0, 10)]);
        var gold = Gold() with { Forbidden = [ban] };

        var review = Referee.Review(
            gold,
            [Found(Enum.Parse<Verdict>(verdict), At("a", 0, 10), At("c", 0, 10), At("d", 0, 10))]
        );

        (review.Score.Forbidden, review.Score.ForbiddenAvoided).Should().Be((1, avoided));
        review.Shortfalls.OfType<ForbiddenFinding>().Should().HaveCount(raised);
    }

    [Test]
    public void A_forbidden_finding_on_one_of_several_passages_is_not_raised()
    {
        var ban = new GoldBan([Verdict.Contradicted], [At("a", 0, 10), At("b", 0, 10)]);

        var score = Referee.Score(
            Gold() with
            {
                Forbidden = [ban],
            },
            [Found(Verdict.Contradicted, At("a", 0, 10), At("c", 0, 10))]
        );

        score.ForbiddenAvoided.Should().Be(1);
    }

    [Test]
    public void The_worked_example_of_the_documentation_has_the_figures_worked_out_there()
    {
        var gold = new GoldStory(
            [
                Wanted("toll", Verdict.Contradicted, At("a", 0, 10), At("b", 0, 10), At("c", 0, 10)),
                Wanted("day", Verdict.Contradicted, At("a", 20, 30), At("b", 20, 30)),
                Wanted("place", Verdict.Corroborated, At("a", 40, 50), At("b", 40, 50)),
                Wanted("cause", Verdict.Divergent, At("b", 60, 70), At("c", 60, 70)),
            ],
            [new GoldPair(At("a", 80, 90), At("c", 0, 10)), new GoldPair(At("a", 0, 10), At("b", 20, 30))]
        );

        var review = Referee.Review(
            gold,
            [
                Found(Verdict.Contradicted, At("a", 0, 10), At("b", 0, 10)),
                Found(Verdict.Corroborated, At("a", 20, 30), At("b", 20, 30)),
                Found(Verdict.Corroborated, At("a", 40, 50), At("b", 40, 50)),
                Found(Verdict.Divergent, At("a", 80, 90), At("c", 0, 10)),
            ]
        );

        var score = review.Score;
        (score.Of(Figure.LinkRecall), score.Of(Figure.PairRecall)).Should().Be((3.0 / 4, 3.0 / 6));
        (score.Of(Figure.ConflictPrecision), score.Of(Figure.ConflictRecall)).Should().Be((1.0 / 2, 1.0 / 3));
        score.Of(Figure.ConflictF1).Should().BeApproximately(0.4, 1e-12);
        (score.Of(Figure.AgreementPrecision), score.Of(Figure.AgreementRecall)).Should().Be((1.0 / 2, 1.0));
        score.Of(Figure.AgreementF1).Should().BeApproximately(2.0 / 3, 1e-12);
        (score.Of(Figure.ContradictedPrecision), score.Of(Figure.ContradictedRecall)).Should().Be((1.0, 1.0 / 2));
        (score.Of(Figure.DivergentPrecision), score.Of(Figure.DivergentRecall)).Should().Be((0.0, 0.0));
        (score.Of(Figure.VerdictAccuracy), score.Of(Figure.DistinctKept)).Should().Be((2.0 / 3, 1.0 / 2));
        score.Of(Figure.ForbiddenAvoided).Should().BeNull();
        review
            .Shortfalls.Select(shortfall => shortfall.GetType().Name)
            .Should()
            .Equal("MissedClaim", "MissedClaim", "FalseAlarm", "FalseAlarm", "JoinedLookAlikes");
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

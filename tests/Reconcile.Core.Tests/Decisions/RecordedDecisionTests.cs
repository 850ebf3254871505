using Reconcile.Claims;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Decisions;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Decisions;

internal sealed class RecordedDecisionTests
{
    private static readonly Claim Near = Length("a", "10 km", 10_000, "kilometre");
    private static readonly Claim Far = Length("b", "20 miles", 32_187, "mile");

    [Test]
    public void A_decision_accepts_the_finding_that_it_was_made_on()
    {
        var decision = RecordedDecision.On(Finding(Verdict.Contradicted, Near, Far), new Decision("known"));

        decision.Accepts(Finding(Verdict.Contradicted, Near, Far)).Should().BeTrue();
        decision.Verdict.Should().Be(Verdict.Contradicted);
        decision.Claims.Select(claim => claim.Value).Should().Equal("10 km", "20 miles");
    }

    [Test]
    public void Names_and_order_of_the_articles_do_not_matter()
    {
        var decision = RecordedDecision.On(Finding(Verdict.Contradicted, Near, Far), new Decision("known"));

        decision
            .Accepts(
                Finding(
                    Verdict.Contradicted,
                    Length("x", "20 miles", 32_187, "mile"),
                    Length("y", "10 km", 10_000, "kilometre"),
                    Length("z", "10 km", 10_000, "kilometre")
                )
            )
            .Should()
            .BeTrue();
    }

    [Test]
    public void A_better_verdict_stays_accepted_and_a_worse_one_does_not()
    {
        var decision = RecordedDecision.On(Finding(Verdict.Divergent, Near, Far), new Decision("known"));

        decision.Accepts(Finding(Verdict.Divergent, Near, Far)).Should().BeTrue();
        decision.Accepts(Finding(Verdict.Contradicted, Near, Far)).Should().BeFalse();
        RecordedDecision
            .On(Finding(Verdict.Contradicted, Near, Far), new Decision("known"))
            .Accepts(Finding(Verdict.Divergent, Near, Far))
            .Should()
            .BeTrue();
    }

    [Test]
    public void A_new_claim_opens_the_finding_again()
    {
        var decision = RecordedDecision.On(Finding(Verdict.Contradicted, Near, Far), new Decision("known"));
        var third = Length("c", "5 km", 5_000, "kilometre");

        decision.Accepts(Finding(Verdict.Contradicted, Near, Far, third)).Should().BeFalse();
    }

    [Test]
    public void A_claim_that_is_gone_leaves_it_accepted_while_two_are_left()
    {
        var third = Length("c", "5 km", 5_000, "kilometre");
        var decision = RecordedDecision.On(Finding(Verdict.Contradicted, Near, Far, third), new Decision("known"));

        decision.Accepts(Finding(Verdict.Contradicted, Near, Far)).Should().BeTrue();
        decision.Accepts(Finding(Verdict.SingleSource, Near)).Should().BeFalse();
    }

    [Test]
    public void The_same_words_under_another_facet_are_another_claim()
    {
        var decision = RecordedDecision.On(Finding(Verdict.Contradicted, Near, Far), new Decision("known"));

        decision
            .Accepts(Finding(Verdict.Contradicted, Near with { Facet = Facet.Speed }, Far with { Facet = Facet.Speed }))
            .Should()
            .BeFalse();
    }

    [Test]
    public void A_decision_that_matches_nothing_is_told_with_its_place()
    {
        var source = new SourceText("decisions:\n  - x\n");
        var decision = RecordedDecision.On(Finding(Verdict.Contradicted, Near, Far), new Decision("known"));
        var file = new DecisionFile("d.yaml", source, [new ReadDecision(decision, new TextSpan(15, 16))]);

        var matched = DecidedFindings.Match([Finding(Verdict.Contradicted, Near, Far)], [file]);
        var stale = DecidedFindings.Match([Finding(Verdict.SingleSource, Near)], [file]);

        matched.Diagnostics.Should().BeEmpty();
        matched.Findings.Single().Decision!.Reason.Should().Be("known");
        stale.Findings.Single().Decision.Should().BeNull();
        var fault = stale.Diagnostics.Should().ContainSingle().Subject;
        fault.Code.Should().Be(DiagnosticCodes.StaleDecision);
        DiagnosticRenderer.Render(fault).Should().StartWith("d.yaml:2:5: warning RC2001: ");
    }

    [Test]
    public void Of_two_decisions_on_one_finding_the_first_counts()
    {
        var finding = Finding(Verdict.Contradicted, Near, Far);
        var file = new DecisionFile(
            "d.yaml",
            new SourceText(""),
            [
                new ReadDecision(RecordedDecision.On(finding, new Decision("one")), new TextSpan(0, 0)),
                new ReadDecision(RecordedDecision.On(finding, new Decision("two")), new TextSpan(0, 0)),
            ]
        );

        var matched = DecidedFindings.Match([finding], [file]);

        matched.Findings.Single().Decision!.Reason.Should().Be("one");
        matched.Diagnostics.Should().BeEmpty();
    }

    internal static Finding Finding(Verdict verdict, params Claim[] members) =>
        new(
            "c1",
            new ComparedCluster(new Cluster(members[0].Facet, "the case", [.. members], []), [], 1),
            verdict,
            "a-rule",
            Severity.High,
            ""
        );
}

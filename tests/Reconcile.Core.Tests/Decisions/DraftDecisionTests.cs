using Reconcile.Decisions;
using Reconcile.Rules;
using Reconcile.Tests.Reports;
using Reconcile.Text;

namespace Reconcile.Tests.Decisions;

internal sealed class DraftDecisionTests
{
    [Test]
    public void A_decision_on_a_draft_accepts_nothing_in_the_story_nor_in_another_draft()
    {
        var file = Read(Edit(Empty(), "draft.md"));

        file.Decisions.Single().Recorded.Draft.Should().Be("draft.md");
        Accepted(file, "draft.md").Should().BeTrue();
        Accepted(file, "other.md").Should().BeFalse();
        Accepted(file, null).Should().BeFalse();
        DecidedFindings.Match([], [file]).Diagnostics.Should().BeEmpty("it is no decision on the story");
        DecidedFindings
            .Match([], [file], "draft.md")
            .Diagnostics.Should()
            .ContainSingle()
            .Which.Help.Should()
            .EndWith("'reconcile accept --draft --prune' removes it");
    }

    [Test]
    public void Pruning_leaves_the_decisions_on_others()
    {
        var file = Read(Edit(Read(Edit(Read(Edit(Empty(), "draft.md")), "other.md")), null));
        file.Decisions.Should().HaveCount(3);

        Read(DecisionEditor.Prune(file, [], "draft.md").Text!)
            .Decisions.Select(read => read.Recorded.Draft)
            .Should()
            .Equal("other.md", null);
        Read(DecisionEditor.Prune(file, []).Text!)
            .Decisions.Select(read => read.Recorded.Draft)
            .Should()
            .Equal("draft.md", "other.md");
    }

    private static bool Accepted(DecisionFile file, string? draft) =>
        DecidedFindings.Match([Finding()], [file], draft).Findings.Single().Decision is not null;

    private static string Edit(DecisionFile file, string? draft) =>
        DecisionEditor.Add(file, RecordedDecision.On(Finding(), new Decision("known")) with { Draft = draft }).Text!;

    private static DecisionFile Empty() => new("decisions.yaml", null, []);

    private static DecisionFile Read(string text)
    {
        var reading = DecisionReader.Read("decisions.yaml", new SourceText(text));
        reading.Diagnostics.Should().BeEmpty();
        return reading.File;
    }

    private static Finding Finding() => GivenReport.Dam().Findings[0];
}

using Reconcile.Claims;
using Reconcile.Decisions;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Tests.Articles;
using Reconcile.Text;

namespace Reconcile.Tests.Decisions;

internal sealed class DecisionReaderTests
{
    private const string Whole = """
        # by hand
        decisions:
          - about: the dam
            facet: length
            verdict: contradicted
            reason: known
            by: Ann
            date: 2024-03-04
            claims:
              - {words: "Within 10 KM!", value: 10 km}
              - words: twenty miles
        """;

    [Test]
    public void A_decision_written_by_hand_is_read_in_its_normal_form()
    {
        var reading = Read(Whole);

        reading.Diagnostics.Should().BeEmpty();
        var decision = reading.File.Decisions.Single().Recorded;
        decision.Facet.Should().Be(Facet.Length);
        decision.Verdict.Should().Be(Verdict.Contradicted);
        decision.Decision.By.Should().Be("Ann");
        decision.Decision.Date.Should().Be(new DateOnly(2024, 3, 4));
        decision.Claims.Should().Equal(new DecidedClaim("twenty miles", ""), new DecidedClaim("within 10 km", "10 km"));
    }

    [TestCase("")]
    [TestCase("# nothing yet\n")]
    [TestCase("decisions:\n")]
    [TestCase("decisions: []\n")]
    public void A_file_without_decisions_is_no_fault(string text) =>
        Read(text)
            .Should()
            .Match<DecisionReading>(reading => reading.Diagnostics.IsEmpty && reading.File.Decisions.IsEmpty);

    [TestCase("- a\n", ":1:1: error RC1005:")]
    [TestCase("decision: []\n", ":1:1: error RC1006: the key 'decision' is unknown")]
    [TestCase("decisions: x\n", ":1:12: error RC1005:")]
    [TestCase("decisions:\n  - x\n", ":2:5: error RC1005:")]
    [TestCase("decisions:\n  - facet: size\n", ":2:12: error RC1004: 'size' is not one of the allowed names")]
    [TestCase("decisions:\n  - facet: length\n", ":2:5: error RC1007: the key 'claims' is missing")]
    [TestCase("decisions:\n  - claims: []\n", ":2:13: error RC1005: a decision without claims accepts nothing")]
    [TestCase("decisions:\n  - date: soon\n", ":2:11: error RC1004: 'soon' is not a date")]
    [TestCase("decisions:\n  - claims: [{value: 5}]\n", ":2:15: error RC1007: the key 'words' is missing")]
    [TestCase("decisions: [\n", ": error RC1001:")]
    public void A_fault_is_told_with_its_place(string text, string expected)
    {
        var reading = Read(text);

        reading.File.Decisions.Should().BeEmpty();
        string.Concat(reading.Diagnostics.Select(DiagnosticRenderer.Render)).Should().Contain(expected);
    }

    [Test]
    public void A_faulty_decision_does_not_take_the_others_with_it() =>
        Read(Whole + "\n  - facet: length\n").File.Decisions.Should().ContainSingle();

    [Test]
    public void A_file_that_is_not_there_holds_no_decision()
    {
        using var folder = new StoryFolder().With("utf16.yaml", [0xFF, 0xFE, 0x20, 0x00]);

        DecisionReader.Read(folder["none.yaml"]).Diagnostics.Should().BeEmpty();
        DecisionReader.Read(folder["none.yaml"]).File.Source.Should().BeNull();
        DecisionReader.Read(folder["utf16.yaml"]).Diagnostics.Single().Code.Should().Be(DiagnosticCodes.NotUtf8);
    }

    private static DecisionReading Read(string text) => DecisionReader.Read("decisions.yaml", new SourceText(text));
}

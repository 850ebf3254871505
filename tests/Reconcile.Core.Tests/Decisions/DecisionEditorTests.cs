using Reconcile.Claims;
using Reconcile.Decisions;
using Reconcile.Rules;
using Reconcile.Text;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Decisions;

internal sealed class DecisionEditorTests
{
    private static readonly RecordedDecision OnTheDam = new(
        "the dam",
        Facet.Length,
        Verdict.Contradicted,
        [new DecidedClaim("20 miles", "20 miles"), new DecidedClaim("the dam burst", "")],
        new Decision("known: see the map")
    );

    private const string Item = """
          - about: the dam
            facet: length
            verdict: contradicted
            reason: "known: see the map"
            claims:
              - words: "20 miles"
                value: "20 miles"
              - words: the dam burst

        """;

    private const string Other = """
          # The mayor called.
          - facet: happening
            verdict: divergent # for now
            reason: he will call again
            claims:
              - words: the mayor wept

        """;

    [TestCase("", TestName = "An_empty_file")]
    [TestCase(null, TestName = "No_file")]
    public void A_first_decision_makes_the_file(string? before)
    {
        var file = before is null ? new DecisionFile("d.yaml", null, []) : Read(before);

        var edit = DecisionEditor.Add(file, OnTheDam);

        edit.Text.Should().EndWith("decisions:\n" + Item).And.StartWith("# ");
    }

    [TestCase("decisions:\n" + Other, "decisions:\n" + Other + Item, TestName = "Behind_the_others")]
    [TestCase("# mine\ndecisions:\n", "# mine\ndecisions:\n" + Item, TestName = "Below_the_key")]
    [TestCase("decisions: []\n# end\n", "decisions: \n" + Item + "# end\n", TestName = "In_place_of_an_empty_list")]
    [TestCase("# mine\n", "# mine\ndecisions:\n" + Item, TestName = "Below_a_comment")]
    public void A_decision_is_added_and_the_rest_stays(string before, string after) =>
        DecisionEditor.Add(Read(before), OnTheDam).Text.Should().Be(after);

    [Test]
    public void A_last_line_without_end_gets_one() =>
        DecisionEditor
            .Add(Read("decisions:\n" + Other.TrimEnd()), OnTheDam)
            .Text.Should()
            .Be("decisions:\n" + Other + Item);

    [Test]
    public void A_decision_on_the_same_claims_is_replaced_in_its_place() =>
        DecisionEditor
            .Add(Read("decisions:\n" + Item + Other), OnTheDam with { Decision = new Decision("known") })
            .Text.Should()
            .Be("decisions:\n" + Item.Replace("\"known: see the map\"", "known", StringComparison.Ordinal) + Other);

    [Test]
    public void The_line_ends_and_the_indentation_of_the_file_are_kept()
    {
        var other = Other.Replace("\n  ", "\n", StringComparison.Ordinal)[2..];
        var before = "decisions:\n" + other;
        var item = ("\n" + Item).Replace("\n  ", "\n", StringComparison.Ordinal)[1..];

        DecisionEditor
            .Add(Read(before.ReplaceLineEndings("\r\n")), OnTheDam)
            .Text.Should()
            .Be((before + item).ReplaceLineEndings("\r\n"));
    }

    [TestCase("decisions: [{facet: happening, verdict: divergent, reason: r, claims: [{words: w}]}]\n")]
    [TestCase("decisions:\n  - facet: happening\n    verdict: divergent\n    reason: r\n    claims: [{words: w}]\nx")]
    public void A_layout_that_lines_would_spoil_is_refused(string before)
    {
        var file = DecisionReader.Read("d.yaml", new SourceText(before)).File;

        var edit = DecisionEditor.Add(file, OnTheDam);

        edit.Text.Should().BeNull();
        edit.Diagnostics.Single()
            .Message.Should()
            .Be("the file is laid out in a way that can't be changed line by line");
    }

    [Test]
    public void A_dash_on_a_line_of_its_own_is_not_torn_off()
    {
        const string Before =
            "decisions:\n  -\n    facet: happening\n    verdict: divergent\n    reason: r\n    claims: [{words: w}]\n";

        DecisionEditor.Prune(Read(Before), []).Text.Should().BeNull();
    }

    [Test]
    public void Pruning_removes_what_matches_nothing_with_the_comment_above_it()
    {
        var wept = RecordedDecisionTests.Finding(Verdict.Divergent, Happening("a", "The mayor wept"));

        Prune("# head\ndecisions:\n" + Other + Item).Should().Be("# head\ndecisions:\n");
        Prune("# head\ndecisions:\n" + Item + Other, wept).Should().Be("# head\ndecisions:\n" + Other);
        Prune("# head\ndecisions:\n" + Other + Item, wept).Should().Be("# head\ndecisions:\n" + Other);
        DecisionEditor.Prune(new DecisionFile("d.yaml", null, []), []).Text.Should().BeNull();
    }

    private static string? Prune(string text, params Finding[] findings) =>
        DecisionEditor.Prune(Read(text), [.. findings]).Text;

    private static DecisionFile Read(string text)
    {
        var reading = DecisionReader.Read("d.yaml", new SourceText(text));
        reading.Diagnostics.Should().BeEmpty();
        return reading.File;
    }
}

using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Tests.Articles;

namespace Reconcile.Tests.Evaluation;

internal sealed class GoldReaderTests
{
    [Test]
    public void Claims_look_alikes_and_forbidden_findings_are_read_with_their_places()
    {
        var reading = Read(
            """
            # Two reports on a fire.
            story: harbour-fire
            published: 2024-03-31
            dates: {a: 2024-03-31}
            articles:
              a: one.txt
              b: two.txt
            claims:
              - id: toll
                about: 12 against 40
                verdict: [contradicted, divergent]
                members:
                  - {article: a, quote: "killed 12 people"}
                  - {article: b, quote: "killed 40"}
              - {id: day, verdict: [corroborated], optional: true, members: [{article: a, quote: "Fire"}, {article: b, quote: "on Tuesday"}]}
            distinct:
              - why: two fires
                members: [{article: a, quote: "killed 12 people"}, {article: b, quote: "In 1990"}]
            forbidden:
              - members: [{article: b, quote: "on Tuesday"}]
            """
        );

        reading.Diagnostics.Should().BeEmpty();
        var gold = reading.Gold!;
        gold.Claims.Select(claim => (claim.Id, claim.About, claim.Optional, claim.Line))
            .Should()
            .Equal(("toll", "12 against 40", false, 9), ("day", "", true, 15));
        gold.Claims[0].Verdicts.Should().Equal(Verdict.Contradicted, Verdict.Divergent);
        gold.Claims[0]
            .Members.Select(member => (member.Article, member.Span.Start))
            .Should()
            .Equal(("one", 5), ("two", 8));
        gold.Distinct.Should().ContainSingle().Which.Why.Should().Be("two fires");
        gold.Forbidden.Should().ContainSingle().Which.Verdicts.Should().Equal(Verdict.Divergent, Verdict.Contradicted);
    }

    [Test]
    public void Without_a_list_of_articles_their_ids_are_those_of_the_story()
    {
        var reading = Read(
            """
            claims:
              - {id: toll, verdict: [divergent], members: [{article: one, quote: "12"}, {article: two, quote: "40"}]}
            """
        );

        reading.Diagnostics.Should().BeEmpty();
        reading.Gold!.Distinct.Should().BeEmpty();
    }

    [TestCase(
        "members: [{article: one, quote: \"12\"}, {article: two, quote: \"forty persons were killed\"}]",
        "gold.yaml:4:66: error RC1401: 'two.txt' does not hold these words",
        "help: nothing in it is like them; quote words as they stand there",
        TestName = "Words_that_are_not_there"
    )]
    [TestCase(
        "members: [{article: one, quote: \"12\"}, {article: two, quote: \"the blaze killed 40 in the harbor on tuesday\"}]",
        "gold.yaml:4:66: error RC1401: 'two.txt' does not hold these words",
        "help: did you mean \"blaze killed 40 in the harbour on Tuesday\" on line 1?",
        TestName = "Words_that_are_nearly_there"
    )]
    [TestCase(
        "members: [{article: one, quote: \"40 in the harbour\"}, {article: two, quote: \"40\"}]",
        "gold.yaml:4:37: error RC1401: 'one.txt' does not hold these words",
        "help: they stand in 'two.txt'",
        TestName = "Words_of_another_article"
    )]
    [TestCase(
        "members: [{article: one, quote: \"12\"}, {article: two, quote: \"blaze\"}]",
        "gold.yaml:4:66: error RC1402: 'two.txt' holds these words more than once: lines 1 and 2",
        "help: quote more of the sentence, so that the words occur once",
        TestName = "Words_that_occur_twice"
    )]
    [TestCase(
        "members: [{article: one, quote: \"12\"}, {article: twoo, quote: \"40\"}]",
        "gold.yaml:4:54: error RC1004: the story has no article 'twoo'",
        "help: did you mean 'two'? allowed: one, two",
        TestName = "An_article_that_is_not_there"
    )]
    [TestCase(
        "members: [{article: one, quote: \"12\"}, {article: two, quote: \"40\", sure: true}]",
        "gold.yaml:4:72: error RC1006: the key 'sure' is unknown",
        "help: allowed: article, quote",
        TestName = "A_key_that_a_passage_does_not_have"
    )]
    [TestCase(
        "members: [{article: one, quote: \"12\"}]",
        "gold.yaml:2:5: warning RC1404: the claim 'toll' quotes one article alone: no finding can meet it",
        "help: quote a second article, or leave the claim out",
        TestName = "A_claim_of_one_article"
    )]
    [TestCase(
        "optonal: true",
        "gold.yaml:4:5: warning RC1006: the key 'optonal' is unknown",
        "help: did you mean 'optional'? allowed: about, id, members, optional, verdict",
        TestName = "A_key_that_a_claim_does_not_have"
    )]
    public void A_fault_is_reported_with_its_place_and_what_to_do(string line, string message, string help)
    {
        var lines = Rendered($"claims:\n  - id: toll\n    verdict: [divergent]\n    {line}\n");

        lines.Should().Contain(message);
        lines.Should().Contain(text => text.Trim().StartsWith(help, StringComparison.Ordinal) || help.Length == 0);
    }

    [Test]
    public void A_passage_that_can_not_be_read_is_one_fault_and_not_two() =>
        Rendered(
                "claims:\n  - {id: a, verdict: [divergent], members: [{article: one, quote: \"12\"}, {article: two, quote: x}]}\n"
            )
            .Should()
            .ContainSingle(line => line.Contains(": error ") || line.Contains(": warning "))
            .Which.Should()
            .Contain("RC1401");

    [TestCase("claims: []\ndistinct:\n  - members: [{article: one, quote: \"12\"}]\n", "error RC1404: two passages")]
    [TestCase("claims:\n  - {id: a, verdict: [], members: []}\n", "error RC1004: the list of verdicts is empty")]
    [TestCase("claims:\n  - {id: a, verdict: [agreed], members: []}\n", "error RC1004: 'agreed' is not one of")]
    [TestCase("claims: []\narticles: {a: three.txt}\n", "error RC1004: 'three.txt' is no article of the story")]
    [TestCase(
        "claims:\n  - {id: a, verdict: [divergent], members: []}\n  - {id: a, verdict: [divergent], members: []}\n",
        "warning RC1404: two claims have the id 'a'"
    )]
    [TestCase("", "error RC1007: the file says nothing")]
    [TestCase("distinct: []\n", "error RC1007: the key 'claims' is missing")]
    [TestCase("- a\n", "error RC1005: a list stands where a mapping belongs")]
    [TestCase("claims: *x\n", "error RC1008")]
    public void A_wrong_file_is_reported(string text, string message) =>
        Rendered(text).Should().Contain(line => line.Contains(message, StringComparison.Ordinal));

    private static string[] Rendered(string text)
    {
        using var folder = new StoryFolder();
        var diagnostics = Read(text, folder).Diagnostics;
        return string.Concat(diagnostics.Select(one => folder.Shorten(DiagnosticRenderer.Render(one)))).Split('\n');
    }

    private static GoldReading Read(string text)
    {
        using var folder = new StoryFolder();
        return Read(text, folder);
    }

    private static GoldReading Read(string text, StoryFolder folder)
    {
        folder
            .With("one.txt", "Fire killed 12 people.\n")
            .With("two.txt", "A blaze killed 40 in the harbour on Tuesday.\nIn 1990 a blaze spared it.\n")
            .With("gold.yaml", text);
        var story = StoryReader.Read([folder.Path]).Story!;
        return GoldReader.Read(folder["gold.yaml"], story.Articles);
    }
}

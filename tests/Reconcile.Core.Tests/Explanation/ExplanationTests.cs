using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Explanation;
using Reconcile.Tests.Conventions;
using Reconcile.Tests.Samples;
using Reconcile.Text;

namespace Reconcile.Tests.Explanation;

internal sealed class ExplanationTests
{
    private const string Golden = "samples/front-line/golden/explanation.txt";

    private static readonly Lazy<Explainer> Explainer = new(() => new Explainer(Settings.ReadDefault().Settings!));

    [Test]
    public void The_explanation_of_a_finding_is_the_golden_file()
    {
        var text = ExplanationWriter.Write(Explainer.Value.Explain(SampleStories.Read("front-line"), "c2")!, 100);
        var path = Repository.PathOf(Golden);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).Should().Be(text, "UPDATE_GOLDEN=1 dotnet test writes it anew");
    }

    [TestCaseSource(typeof(SampleStories), nameof(SampleStories.Names))]
    public void Every_finding_of_a_sample_can_be_explained_and_by_the_rule_that_decided(string name)
    {
        var story = SampleStories.Read(name);
        foreach (var finding in SampleStories.Findings(story).Take(8))
        {
            var explanation = Explainer.Value.Explain(story, finding.Id)!;

            explanation.Finding.Rule.Should().Be(finding.Rule);
            explanation.Trials.First(trial => trial.Holds).Rule.Id.Should().Be(finding.Rule);
            explanation
                .Changes.Should()
                .NotContain(change => change.Verdict == finding.Verdict && change.Rule == finding.Rule);
            foreach (var link in finding.Compared.Cluster.Links)
            {
                var sum = link.Contributions.Sum(part => part.LogOdds);
                (1 / (1 + Math.Exp(-sum))).Should().BeApproximately(link.Score, 1e-9, "the parts give the whole");
            }
        }
    }

    [Test]
    public void A_finding_that_is_not_there_has_no_explanation() =>
        Explainer.Value.Explain(SampleStories.Read("front-line"), "c9999").Should().BeNull();

    [Test]
    public void A_contradiction_of_two_counts_would_be_none_if_they_were_the_same_or_the_later_one_an_update()
    {
        var changes = ChangesOf(
            Explainer.Value,
            "The flood killed five people in Orsk.",
            "The flood killed eleven people in Orsk."
        );

        changes
            .Should()
            .Contain("Corroborated if the tolerance of count were 55 % for small numbers too, not 5 %")
            .And.Contain("Corroborated if a:1 and b:1 said the same")
            .And.Contain("Divergent if b were of a later day than the others")
            .And.NotContain("Divergent if a were of a later day than the others");
    }

    [Test]
    public void An_agreement_within_the_tolerance_would_be_none_within_a_smaller_one()
    {
        ChangesOf(Explainer.Value, "The dam holds 980,000 tonnes of water.", "The dam holds 1,000,000 tonnes of water.")
            .Should()
            .Contain("Divergent if the tolerance of mass were 1 %, not 5 %");
    }

    [Test]
    public void A_tolerance_is_told_in_what_people_would_set_it_in()
    {
        ChangesOf(
                Explainer.Value,
                "The fire broke out at 3.05 pm on Monday.",
                "The fire broke out at 3.20 pm on Monday.",
                Facet.Time
            )
            .Should()
            .Contain("Corroborated if the tolerance of time were 15 minutes, not 10");
        ChangesOf(
                Explainer.Value,
                "Some 12 percent of the voters stayed at home.",
                "Some 15 percent of the voters stayed at home.",
                Facet.Share
            )
            .Should()
            .Contain("Corroborated if the tolerance of share were 3 percentage points, not 0.5");
    }

    [Test]
    public void Agreement_that_copies_could_not_lose_says_what_it_would_be()
    {
        ChangesOf(Explainer.Value, "The flood killed eleven people in Orsk.", "The flood killed eleven people in Orsk.")
            .Should()
            .Contain("Corroborated if a and b are one agency's text");
    }

    [Test]
    public void Under_the_strict_profile_agreement_would_be_lost_with_independence()
    {
        var strict = new Explainer(Settings.ReadDefault("strict").Settings!);

        ChangesOf(strict, "The flood killed eleven people in Orsk.", "The flood killed eleven people in Orsk.")
            .Should()
            .Contain("SingleSource if a and b are one agency's text");
    }

    // Of the finding on the first value that the sources give.
    private static IEnumerable<string> ChangesOf(Explainer explainer, string a, string b, Facet? facet = null)
    {
        var story = new Story("s", [Article("a", a), Article("b", b)], []);
        var finding = new Reconciler(Settings.ReadDefault().Settings!)
            .Reconcile(story)
            .First(one =>
                facet is { } asked
                    ? one.Compared.Cluster.Facet == asked && one.Compared.Relations.Length > 0
                    : one.Compared.Relations.Any(relation => relation.Ratio is not null)
            );
        return explainer.Explain(story, finding.Id)!.Changes.Select(change => $"{change.Verdict} {change.Condition}");
    }

    private static Article Article(string id, string text) =>
        new(
            id,
            id + ".txt",
            id,
            null,
            new DateOnly(2024, 3, 5),
            null,
            new SourceText(text),
            new TextSpan(0, text.Length)
        );
}

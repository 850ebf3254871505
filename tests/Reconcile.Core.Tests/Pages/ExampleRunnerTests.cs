using System.Collections.Immutable;
using Reconcile.Pages;
using Reconcile.Rules;
using Reconcile.Tests.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Pages;

internal sealed class ExampleRunnerTests
{
    private const string Page =
        "# count-differs\n\n## What it finds\n\n## Why it matters\n\n## Fires\n\n```story\nnorth: FIRES\nsouth: The flood killed eleven people.\n```\n"
        + "\n## Stays quiet\n\n```story\nnorth: QUIET\nsouth: The flood killed eleven people.\n```\n\n## Limits\n";

    private static readonly PackReading Shipped = RuleSetReader.ReadDefault();
    private static readonly Lazy<ExampleRunner> Runner = new(() => new ExampleRunner(Settings.ReadDefault));

    [Test]
    public void Every_example_of_the_shipped_rules_comes_out_as_its_page_says()
    {
        var results = Runner.Value.Run(Shipped);

        results
            .SelectMany(result => result.Examples)
            .Where(example => !example.Passed)
            .Select(example => $"{example.Rule.Id}: {example.Example.Sources[0].Text}")
            .Should()
            .BeEmpty();
        results.SelectMany(result => result.Diagnostics).Should().BeEmpty();
        results.Select(result => result.Rule).Should().Equal(Shipped.OwnRules.Order(StringComparer.Ordinal));
    }

    [TestCase("strict")]
    [TestCase("breaking-news")]
    public void Under_each_shipped_profile_too_the_examples_come_out_as_their_page_says(string profile)
    {
        var results = new ExampleRunner(Settings.ReadDefault, profile).Run(RuleSetReader.ReadDefault(profile));

        results.Where(result => !result.Passed).Select(result => ExampleReport.Write([result], 100)).Should().BeEmpty();
    }

    [Test]
    public void An_example_that_names_a_profile_is_run_under_it_whichever_is_chosen()
    {
        var page = Page.Replace("FIRES", "The flood killed five people.", StringComparison.Ordinal)
            .Replace("QUIET", "The flood killed five people.", StringComparison.Ordinal)
            .Replace("quiet\n\n```story\n", "quiet\n\n```story profile=calm\n", StringComparison.Ordinal);
        var packs = new PackFolders().With(
            "desk",
            ("pack.yaml", "extends: default\n"),
            ("count-differs.md", page),
            ("profiles/calm.yaml", "description: d\nrules: { count-differs: off }\n")
        );

        Report("default").Should().StartWith("ok    count-differs: 1 to fire, 1 to stay quiet\n");
        Report("calm").Should().StartWith("off   count-differs: 0 to fire, 1 to stay quiet\n");

        string Report(string profile) =>
            ExampleReport.Write(
                new ExampleRunner(name => Settings.Of(packs.Read("desk", name)), profile).Run(
                    packs.Read("desk", profile)
                ),
                100
            );
    }

    [Test]
    public void A_profile_that_an_example_names_and_the_pack_has_not_is_a_fault()
    {
        var page = new RulePageFile(
            "x.md",
            "count-differs",
            new SourceText(
                Page.Replace("Fires\n\n```story", "Fires\n\n```story profile=strickt", StringComparison.Ordinal)
            )
        );

        RulePageReader
            .Read(page, Shipped)
            .Diagnostics.Select(PackFolders.Message)
            .Should()
            .Equal(
                "x.md:9:1: error RC1112: there is no profile 'strickt' | did you mean 'strict'? allowed: breaking-news, default, strict"
            );
    }

    [Test]
    public void A_page_whose_examples_come_out_passes()
    {
        var result = Run("The flood killed five people.", "The flood killed eleven people.");

        result.Passed.Should().BeTrue();
        ExampleReport
            .Write([result], 100)
            .Should()
            .Be("ok    count-differs: 1 to fire, 1 to stay quiet\n1 rule, 0 failed; 2 examples, 0 failed\n");
    }

    [Test]
    public void A_failure_shows_what_was_expected_what_came_and_why_the_rule_did_not_hold()
    {
        var result = Run("The flood killed eleven people.", "The flood killed five people.");

        result.Passed.Should().BeFalse();
        var report = ExampleReport.Write([result], 200);
        report
            .Should()
            .StartWith("FAIL  count-differs: 1 to fire, 1 to stay quiet\n    count-differs.md:9: should fire\n");
        report.Should().Contain("\n    - count-differs: contradicted\n    + sources-agree: corroborated, ");
        report.Should().Contain("count-differs does not hold: north:1 - south:1: relation is equal (asked: different)");
        report.Should().Contain("\n    count-differs.md:16: should stay quiet\n");
        report
            .Should()
            .Contain("\n    - no cluster decided by count-differs\n    + count-differs: contradicted, count: ");
        report.Should().EndWith("\n1 rule, 1 failed; 2 examples, 2 failed\n");
    }

    [Test]
    public void An_example_without_comparable_claims_says_so()
    {
        var result = Run("Snow fell in the hills.", "Snow fell in the hills.");

        ExampleReport
            .Write([result], 100)
            .Should()
            .Contain("+ no two claims of different sources were found comparable");
    }

    [Test]
    public void A_rule_without_a_page_fails()
    {
        var pack = Shipped with { OwnRules = ["count-differs"], Pages = [] };

        var result = Runner.Value.Run(pack).Should().ContainSingle().Subject;

        result.Passed.Should().BeFalse();
        ExampleReport
            .Write([result], 100)
            .Should()
            .Contain("error RC1108: the rule 'count-differs' has no page, so nothing shows that it works");
    }

    [Test]
    public void A_page_without_a_rule_fails()
    {
        var pack = Shipped with
        {
            OwnRules = [],
            Pages = [new RulePageFile("x.md", "count-difers", new SourceText(Page))],
        };

        Runner
            .Value.Run(pack)
            .Single()
            .Diagnostics.Select(fault => $"{fault.Code}: {fault.Message} {fault.Help}")
            .Should()
            .Equal("RC1109: there is no rule 'count-difers' for this page did you mean 'count-differs'?");
    }

    private static PageResult Run(string fires, string quiet)
    {
        var text = Page.Replace("FIRES", fires, StringComparison.Ordinal)
            .Replace("QUIET", quiet, StringComparison.Ordinal);
        ImmutableArray<RulePageFile> pages = [new("count-differs.md", "count-differs", new SourceText(text))];
        return Runner.Value.Run(Shipped with { Pages = pages }, "count-differs").Single();
    }
}

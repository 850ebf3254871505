using System.Collections.Immutable;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;
using static Reconcile.Comparison.RelationKind;
using static Reconcile.Tests.Rules.Given;

namespace Reconcile.Tests.Rules;

internal sealed class RuleTrialTests
{
    private static readonly ComparedCluster Counts = Cluster(
        Count("a", "three", 3),
        Count("b", "about nine", 9).About(),
        RelationKind.Different,
        RelationReason.Value
    );

    [TestCase(
        "{ some-pair: { relation: different, ratio: { at-least: 2 } } }",
        "a:1 - b:1: relation is different, ratio is 3"
    )]
    [TestCase("{ some-pair: { relation: equal } }", "a:1 - b:1: relation is different (asked: equal)")]
    [TestCase("{ some-pair: { ratio: { more-than: 3 } } }", "a:1 - b:1: ratio is 3 (asked: more than 3)")]
    [TestCase("{ some-pair: { days-between: 1 } }", "a:1 - b:1: there is no days-between (asked: exactly 1)")]
    [TestCase("{ some-pair: { both: { exact: true } } }", "a:1 - b:1: exact is false in b:1 (asked: true)")]
    [TestCase("{ some-pair: { one: { exact: true } } }", "a:1 - b:1: exact is true in a:1")]
    [TestCase("{ not: { some-pair: { relation: different } } }", "a:1 - b:1: relation is different (asked: otherwise)")]
    [TestCase("{ not: { some-pair: { relation: equal } } }", "a:1 - b:1: relation is different")]
    [TestCase("{ every-claim: { exact: true } }", "b:1: exact is false (asked: true)")]
    [TestCase("{ most-claims: { value: { at-least: 1 } } }", "a:1: value is 3|b:1: value is 9")]
    [TestCase("{ articles: 3 }", "articles is 2 (asked: exactly 3)")]
    [TestCase("{ any: [{ articles: 3 }, { claims: 2 }] }", "claims is 2")]
    [TestCase(
        "{ any: [{ articles: 3 }, { claims: 4 }] }",
        "articles is 2 (asked: exactly 3), claims is 2 (asked: exactly 4)"
    )]
    public void A_condition_says_what_decided_it(string when, string lines)
    {
        var trial = RuleTrial.Of(Rule(when), Counts);

        trial.Trace!.Lines.Should().Equal(lines.Split('|'));
        trial.Holds.Should().Be(Rule(when).Holds(Counts));
    }

    [Test]
    public void Of_many_pairs_the_one_that_came_nearest_is_shown()
    {
        var (one, two, three) = (Count("a", "three", 3), Count("b", "four", 4), Count("c", "five", 5).About());
        var cluster = Cluster(
            new Relation(one, two, Equal, RelationReason.Same, 1, 0),
            new Relation(one, three, RelationKind.Different, RelationReason.Value, 1.7, 2)
        );

        RuleTrial
            .Of(Rule("{ some-pair: { relation: different, reason: value, both: { exact: true } } }"), cluster)
            .Trace!.Lines.Should()
            .Equal("a:1 - c:1: exact is false in c:1 (asked: true)");
    }

    [Test]
    public void A_cluster_without_pairs_says_so()
    {
        RuleTrial
            .Of(Rule("{ some-pair: { relation: equal } }"), Alone(Count("a", "three", 3)))
            .Trace!.Lines.Should()
            .Equal("there is no pair of claims (asked: some-pair)");
    }

    [TestCase("facets: [place]", "facets")]
    [TestCase("units: [m]", "units")]
    [TestCase("nouns: [house]", "nouns")]
    [TestCase("nouns: [hiker]", null)]
    public void A_rule_that_does_not_apply_says_by_which_list(string list, string? missing)
    {
        RuleTrial.Of(Rule("{ claims: 2 }", $"applies-to: {{ {list} }}\n"), Counts).Missing.Should().Be(missing);
    }

    [TestCase("{ articles: 3 }", "{ articles: { at-least: 2 } }")]
    [TestCase("{ articles: { more-than: 2, at-most: 4 } }", "{ articles: { at-least: 2, at-most: 4 } }")]
    [TestCase("{ some-pair: { relation: different } }", "{ some-pair: { relation: [different, opposed] } }")]
    [TestCase("{ every-pair: { relation: different, matched: false } }", "{ some-pair: { relation: different } }")]
    [TestCase("{ every-pair: { matched: true } }", "{ most-pairs: { matched: true } }")]
    [TestCase("{ claims: 2, articles: 2 }", "{ any: [{ claims: 2 }, { claims: 9 }] }")]
    [TestCase("{ any: [{ claims: 2 }, { claims: 3 }] }", "{ claims: { at-most: 3 } }")]
    [TestCase("{ not: { articles: { at-least: 2 } } }", "{ not: { articles: 3 } }")]
    [TestCase("{ some-pair: { one: { exact: true } } }", "{ some-pair: { either: { exact: true } } }")]
    public void A_rule_is_hidden_by_one_that_asks_less(string later, string earlier)
    {
        Codes(earlier, later).Should().Equal("RC1105");
    }

    [TestCase("{ articles: { at-least: 2 } }", "{ articles: 3 }")]
    [TestCase("{ articles: { at-least: 2 } }", "{ articles: { more-than: 2 } }")]
    [TestCase("{ some-pair: { relation: different } }", "{ every-pair: { relation: different } }")]
    [TestCase("{ any: [{ claims: 2 }, { claims: 3 }] }", "{ claims: 2 }")]
    [TestCase("{ some-claim: { exact: true } }", "{ some-pair: { both: { exact: true } } }")]
    [TestCase("{ some-pair: { one: { exact: true } } }", "{ some-pair: { one: { range: true } } }")]
    [TestCase("{ not: { articles: 3 } }", "{ not: { articles: { at-least: 2 } } }")]
    public void A_rule_is_not_hidden_by_one_that_asks_more_or_something_else(string later, string earlier)
    {
        Codes(earlier, later).Should().BeEmpty();
    }

    private static IEnumerable<string> Codes(string earlier, string later)
    {
        ImmutableArray<RuleFile> files =
        [
            new("a.yaml", "", new SourceText(PackFolders.Rule("a", 1, $"when: {earlier}\n"))),
            new("b.yaml", "", new SourceText(PackFolders.Rule("b", 2, $"when: {later}\n"))),
            new("last.yaml", "", new SourceText(PackFolders.Last)),
        ];
        return RuleSetReader.Read(files, [], [], "rules").Diagnostics.Select(fault => fault.Code);
    }

    private static Rule Rule(string when, string more = "")
    {
        var reading = RuleReader.Read(
            new RuleFile("x.yaml", "", new SourceText(PackFolders.Rule("x", 1, $"{more}when: {when}\n"))),
            []
        );
        reading.Diagnostics.Select(DiagnosticRenderer.Render).Should().BeEmpty();
        return reading.Rule!;
    }
}

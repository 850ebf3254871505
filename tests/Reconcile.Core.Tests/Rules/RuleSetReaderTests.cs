using System.Collections.Immutable;
using CsCheck;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Text;

namespace Reconcile.Tests.Rules;

internal sealed class RuleSetReaderTests
{
    private const string Head = "id: x\ndescription: d\npriority: 1\n";
    private const string Tail = "verdict: divergent\nseverity: low\nmessage: m\n";
    private const string Facets =
        "count, length, mass, volume, area, temperature, speed, duration, money, share, age, magnitude, measure";

    [TestCaseSource(nameof(Faults))]
    public void A_fault_is_reported_with_its_place_and_what_is_allowed(string text, string[] expected)
    {
        Messages(("x", text)).Should().Equal(expected);
    }

    [Test]
    public void A_whole_rule_is_read()
    {
        var rule = Read(
            ("x", Head + "applies-to: { facets: [length], units: [m] }\nwhen: { articles: 3 }\n" + Tail),
            ("last", Last)
        )
            .Rules!.Find("x")!;

        rule.Description.Should().Be("d");
        rule.Family.Should().Be("family");
        rule.Priority.Should().Be(1);
        rule.Verdict.Should().Be(Verdict.Divergent);
        rule.Severity.Should().Be(Severity.Low);
        rule.ConditionText.Should().Be("articles exactly 3");
        rule.Scope.Units.Should().Equal("m");
    }

    [TestCase(
        "some-pair: { relation: [opposed, different], ratio: { more-than: 1.5, at-most: 3 } }",
        "some-pair with relation is different or opposed and ratio more than 1.5 and at most 3"
    )]
    [TestCase(
        "any: [{ articles: { less-than: 3 } }, { not: { claims: 4 } }]",
        "articles less than 3 or not (claims exactly 4)"
    )]
    [TestCase(
        "all: [{ claims: 2, articles: 2 }, { any: [{ claims: 3 }, { claims: 4 }] }]",
        "claims exactly 2 and articles exactly 2 and (claims exactly 3 or claims exactly 4)"
    )]
    [TestCase(
        "every-pair: { both: { certainty: asserted, attributed: false, cue: say } }",
        "every-pair with both with certainty is asserted and attributed is false and cue is say"
    )]
    public void A_condition_reads_well(string when, string text)
    {
        Read(("x", Head + $"when: {{ {when} }}\n" + Tail), ("last", Last))
            .Rules!.Find("x")!
            .ConditionText.Should()
            .Be(text);
    }

    [Test]
    public void Rules_are_tried_by_priority_whatever_the_order_of_the_files()
    {
        var first = ("x", Head + "when: { articles: 3 }\n" + Tail);

        Read(("last", Last), first).Rules!.Rules.Select(rule => rule.Id).Should().Equal("x", "last");
        Read(first, ("last", Last)).Rules!.Rules.Select(rule => rule.Id).Should().Equal("x", "last");
    }

    [Test]
    public void The_faults_of_all_files_are_reported_at_once()
    {
        Messages(("x", Head + "wen: 1\n" + Tail), ("y", "id: z\n"), ("last", Last))
            .Should()
            .Equal(
                "family/x.yaml:4:1: error RC1006: the key 'wen' is unknown"
                    + " | did you mean 'when'? allowed: applies-to, description, id, message, priority, severity, verdict, when",
                "family/y.yaml:1:1: error RC1007: the key 'description' is missing | add 'description: ...'",
                "family/y.yaml:1:1: error RC1007: the key 'priority' is missing | add 'priority: ...'",
                "family/y.yaml:1:1: error RC1007: the key 'verdict' is missing | add 'verdict: ...'",
                "family/y.yaml:1:1: error RC1007: the key 'severity' is missing | add 'severity: ...'",
                "family/y.yaml:1:1: error RC1007: the key 'message' is missing | add 'message: ...'",
                "family/y.yaml:1:5: error RC1102: the id 'z' is not the file's name"
                    + " | write 'id: y', or rename the file to 'z.yaml'"
            );
    }

    [Test]
    public void A_rule_that_can_never_fire_is_reported()
    {
        Messages(
                ("x", Head + "when: { articles: 3 }\n" + Tail),
                ("y", "id: y\ndescription: d\npriority: 2\nwhen: { articles: 3, claims: 4 }\n" + Tail),
                ("last", Last)
            )
            .Should()
            .Equal(
                "family/y.yaml:1:5: error RC1105: the rule can never fire: 'x' is tried before it and holds whenever it would"
                    + " | give 'y' a lower priority number than 'x', or another condition, or switch it off"
            );
    }

    [Test]
    public void A_rule_on_fewer_clusters_does_not_hide_one_on_more()
    {
        Messages(
                ("x", Head + "applies-to: { facets: [count] }\n" + Tail),
                ("y", "id: y\ndescription: d\npriority: 2\napplies-to: { facets: [count, length] }\n" + Tail),
                ("last", Last)
            )
            .Should()
            .BeEmpty();
    }

    [Test]
    public void Two_rules_with_one_id_are_reported()
    {
        var text = Head + "when: { articles: 3 }\n" + Tail;
        var files = ImmutableArray.Create(
            new RuleFile("one/x.yaml", "one", new SourceText(text)),
            new RuleFile("two/x.yaml", "two", new SourceText(text)),
            new RuleFile("last.yaml", "", new SourceText(Last))
        );

        RuleSetReader
            .Read(files, [], [], "rules")
            .Diagnostics.Select(Message)
            .Should()
            .Equal(
                "two/x.yaml:1:5: error RC1101: the rule 'x' is also in one/x.yaml"
                    + " | give one of them another id and file name"
            );
    }

    [Test]
    public void Two_rules_on_one_facet_have_their_own_priorities()
    {
        Messages(
                ("x", Head + "applies-to: { facets: [count] }\nwhen: { articles: 3 }\n" + Tail),
                ("y", "id: y\ndescription: d\npriority: 1\nwhen: { claims: 4 }\n" + Tail),
                ("z", "id: z\ndescription: d\npriority: 2\napplies-to: { facets: [length] }\n" + Tail),
                ("zz", "id: zz\ndescription: d\npriority: 2\napplies-to: { facets: [place] }\n" + Tail),
                ("last", Last)
            )
            .Should()
            .Equal(
                "family/y.yaml:1:5: error RC1106: 'x' has the same priority 1"
                    + " | give each rule on a facet its own priority; the lower number is tried first"
            );
    }

    [Test]
    public void A_set_needs_a_rule_for_the_rest()
    {
        var reading = Read(("x", Head + "when: { articles: 3 }\n" + Tail));

        reading.Rules.Should().BeNull();
        reading
            .Diagnostics.Select(Message)
            .Should()
            .Equal(
                "rules: error RC1107: no rule decides about the clusters that no other rule holds for"
                    + " | add a rule with the highest priority number, without 'applies-to' and 'when'"
            );
    }

    [Test]
    public void A_folder_that_is_not_there_is_reported()
    {
        RuleSetReader
            .Read("no/such/folder")
            .Diagnostics.Select(Message)
            .Should()
            .Equal("no/such/folder: error RC0001: the folder does not exist | name a folder of rules");
    }

    [Test]
    public void A_folder_is_read_with_its_folders_but_without_settings()
    {
        var folder = Directory.CreateTempSubdirectory("rules").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "desk"));
            File.WriteAllText(Path.Combine(folder, "comparison.yaml"), "default: {}");
            File.WriteAllText(Path.Combine(folder, "desk", "last.yaml"), Last);
            File.WriteAllBytes(Path.Combine(folder, "desk", "latin.yaml"), [0x69, 0xE9]);

            var reading = RuleSetReader.Read(folder);

            reading.Rules!.Rules.Should().ContainSingle().Which.Family.Should().Be("desk");
            reading.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.NotUtf8);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void No_text_makes_the_reader_throw()
    {
        string[] pieces =
        [
            "id",
            "when",
            "all",
            "any",
            "not",
            "some-pair",
            "either",
            "ratio",
            "relation",
            "message",
            "applies-to",
            "facets",
            "different",
            "count",
            "place",
            "at-least",
            ": ",
            ":\n",
            "\n",
            "  ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "1",
            "0.05",
            "{values}",
            "{",
            "}",
            "~",
            "null",
            "true",
            "&a",
            "*a",
            "!!x",
            "|\n",
            ">\n",
            "#",
            "é",
            "\uD83D\uDE00",
            "\uD83D",
            "\t",
        ];
        var text = Gen.Int[0, pieces.Length - 1]
            .Array[0, 40]
            .Select(chosen => string.Concat(chosen.Select(i => pieces[i])));

        text.Sample(text =>
        {
            Read(("x", text), ("last", Last));
            Read(("x", Head + "when: " + text + "\n" + Tail), ("last", Last));
            Read(("x", Head + "verdict: divergent\nseverity: low\nmessage: " + text), ("last", Last));
        });
    }

    private const string Last =
        "id: last\ndescription: d\npriority: 10000\nverdict: single-source\nseverity: none\nmessage: m\n";

    private static RuleSetReading Read(params (string Name, string Text)[] files) =>
        RuleSetReader.Read(
            [.. files.Select(file => new RuleFile($"family/{file.Name}.yaml", "family", new SourceText(file.Text)))],
            [],
            [],
            "rules"
        );

    private static IEnumerable<string> Messages(params (string Name, string Text)[] files) =>
        Read(files).Diagnostics.Select(Message);

    // The first line of the rendered diagnostic and its help; the excerpt has tests of its own.
    private static string Message(Diagnostic diagnostic)
    {
        var first = DiagnosticRenderer.Render(diagnostic).Split('\n')[0];
        return diagnostic.Help is { } help ? $"{first} | {help}" : first;
    }

    private static IEnumerable<TestCaseData> Faults()
    {
        static TestCaseData Case(string name, string text, params string[] expected) =>
            new TestCaseData(text, expected.Select(line => "family/x.yaml" + line).ToArray()).SetArgDisplayNames(name);

        yield return Case("empty", "", ": error RC1005: the file is empty | write 'key: value', one a line");
        yield return Case(
            "a list",
            "- a",
            ":1:1: error RC1005: a list stands where a mapping belongs | write 'key: value', one a line"
        );
        yield return Case(
            "verdict",
            Head + "verdict: divergant\nseverity: lo\nmessage: m\n",
            ":4:10: error RC1004: 'divergant' is not one of the allowed names"
                + " | did you mean 'divergent'? allowed: single-source, corroborated, divergent, contradicted",
            ":5:11: error RC1004: 'lo' is not one of the allowed names"
                + " | did you mean 'low'? allowed: none, low, medium, high"
        );
        yield return Case(
            "priority",
            "id: x\ndescription: d\npriority: soon\n" + Tail,
            ":3:11: error RC1004: 'soon' is not a whole number | write a whole number from 1 to 10000"
        );
        yield return Case(
            "scope",
            Head + "applies-to:\n  facet: [count]\n  dimensions: [lenght]\n  nouns: []\n" + Tail,
            ":5:3: error RC1006: the key 'facet' is unknown"
                + " | did you mean 'facets'? allowed: classes, dimensions, facets, nouns, predicates, units",
            ":6:16: error RC1004: 'lenght' is not one of the allowed names | did you mean 'length'? allowed: count,"
                + " length, mass, volume, area, temperature, speed, duration, money, share, age, magnitude, angle, power,"
                + " energy, pressure, data, frequency, rate, score, ratio, ordinal, other",
            ":7:10: error RC1005: 'nouns' is empty | name at least one, or leave the key out"
        );
        yield return Case(
            "units of places",
            Head + "applies-to: { facets: [place], units: [m] }\n" + Tail,
            $":4:32: error RC1104: no facet that the rule applies to has 'units' | facets that have it: {Facets}"
        );
        yield return Case(
            "ratio of places",
            Head + "applies-to: { facets: [place] }\nwhen: { some-pair: { ratio: { at-least: 2 } } }\n" + Tail,
            $":5:22: error RC1104: no facet that the rule applies to has 'ratio' | facets that have it: {Facets}"
        );
        yield return Case(
            "empty range",
            Head + "when: { some-pair: { ratio: { at-least: 3, less-than: 2 } } }\n" + Tail,
            ":4:29: error RC1104: no number lies in this range"
        );
        yield return Case(
            "ratio below one",
            Head + "when: { some-pair: { ratio: { less-than: 1 } } }\n" + Tail,
            ":4:29: error RC1104: 'ratio' is never less than 1 | its smallest value is 1"
        );
        yield return Case(
            "range without end",
            Head + "when: { articles: {} }\n" + Tail,
            ":4:19: error RC1004: the range has no end | allowed: at-least, at-most, less-than, more-than"
        );
        yield return Case(
            "one end twice",
            Head + "when: { articles: { at-least: 1, more-than: 2 } }\n" + Tail,
            ":4:19: error RC1004: one end of the range is given twice"
                + " | write one of at-least and more-than, and one of at-most and less-than"
        );
        yield return Case(
            "condition without value",
            Head + "when: { some-pair: { relation: } }\n" + Tail,
            ":4:22: error RC1007: the key 'relation' has no value | add 'relation: ...'"
        );
        yield return Case(
            "unfinished when",
            Head + "when:\n" + Tail,
            ":4:1: error RC1007: the key 'when' has no value | add 'when: ...'"
        );
        yield return Case(
            "unknown condition",
            Head + "when: { some-pair: { relaton: different } }\n" + Tail,
            ":4:22: error RC1006: the key 'relaton' is unknown | did you mean 'relation'? allowed: all, any, both,"
                + " days-between, either, gap, later-larger, link, matched, not, of-people, one, ratio, reason, relation, same-attribution, same-measured,"
                + " same-predicate, same-said-unit, same-unit, stated-ratio"
        );
        yield return Case(
            "flag",
            Head + "when: { some-claim: { exact: yes } }\n" + Tail,
            ":4:30: error RC1004: 'yes' is not true or false | write true or false"
        );
        yield return Case(
            "empty any",
            Head + "when: { any: [] }\n" + Tail,
            ":4:14: error RC1005: 'any' is empty | write at least one condition"
        );
        const string Placeholders =
            "allowed: {about}, {articles}, {common-unit}, {facet}, {independent-sources}, {quotations}, {ratio},"
            + " {sources}, {values}";
        yield return Case(
            "placeholder",
            Head + "verdict: divergent\nseverity: low\nmessage: \"{value} and {nothing}\"\n",
            ":6:11: error RC1103: the placeholder '{value}' is unknown | did you mean '{values}'? " + Placeholders,
            ":6:23: error RC1103: the placeholder '{nothing}' is unknown | " + Placeholders
        );
        yield return Case(
            "brace",
            Head + "verdict: divergent\nseverity: low\nmessage: \"{{ok}} {\"\n",
            ":6:18: error RC1103: a '{' without its other half | write '{{' for the brace itself"
        );
        yield return Case(
            "unit of places",
            Head + "applies-to: { facets: [place] }\nverdict: divergent\nseverity: low\nmessage: in {common-unit}\n",
            $":7:13: error RC1104: no facet that the rule applies to has '{{common-unit}}' | facets that have it: {Facets}"
        );
    }
}

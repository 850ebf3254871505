using Reconcile.Claims;
using Reconcile.Diagnostics;
using Reconcile.Rules;
using Reconcile.Yaml;
using static Reconcile.Tests.Rules.PackFolders;

namespace Reconcile.Tests.Rules;

internal sealed class PackTests
{
    [Test]
    public void A_pack_adds_its_rules_to_those_that_it_extends()
    {
        var packs = new PackFolders()
            .With("base", ("last.yaml", Last), ("a.yaml", Rule("a", 1)))
            .With("desk", ("pack.yaml", "extends: ../base\n"), ("b.yaml", Rule("b", 2, "when: { articles: 3 }\n")));

        var reading = packs.Read("desk");

        reading.Diagnostics.Select(Message).Should().BeEmpty();
        reading.Rules!.Rules.Select(rule => rule.Id).Should().Equal("a", "b", "last");
        reading.OwnRules.Should().Equal("b");
    }

    [Test]
    public void A_rule_file_takes_the_place_of_the_one_with_its_name_in_the_pack_that_is_extended()
    {
        var packs = new PackFolders()
            .With("base", ("last.yaml", Last), ("a.yaml", Rule("a", 1)))
            .With("desk", ("pack.yaml", "extends: [../base]\n"), ("a.yaml", Rule("a", 7)));

        var rule = packs.Read("desk").Rules!.Find("a")!;

        rule.Priority.Should().Be(7);
        rule.Path.Should().Be("desk/a.yaml");
    }

    [Test]
    public void A_pack_switches_rules_off_and_changes_others()
    {
        var packs = new PackFolders()
            .With("base", ("last.yaml", Last), ("a.yaml", Rule("a", 1)), ("b.yaml", Rule("b", 2, "")))
            .With(
                "desk",
                (
                    "pack.yaml",
                    "extends: ../base\nrules:\n  a: off\n  b: { when: { articles: 4 }, severity: high, message: \"{about}\" }\n"
                )
            );

        var rules = packs.Read("desk").Rules!;

        rules.Find("a").Should().BeNull();
        rules.Find("b")!.ConditionText.Should().Be("articles exactly 4");
        rules.Find("b")!.Severity.Should().Be(Severity.High);
        rules.Find("b")!.MessageText.Should().Be("{about}");
        rules.Find("b")!.Verdict.Should().Be(Verdict.Divergent, "what is not changed stays");
    }

    [Test]
    public void A_later_pack_switches_on_again_what_an_earlier_one_switched_off()
    {
        var packs = new PackFolders()
            .With("base", ("last.yaml", Last), ("a.yaml", Rule("a", 1)))
            .With("quiet", ("pack.yaml", "extends: ../base\nrules: { a: off }\n"))
            .With("desk", ("pack.yaml", "extends: ../quiet\nrules: { a: on }\n"));

        packs.Read("quiet").Rules!.Find("a").Should().BeNull();
        packs.Read("desk").Rules!.Find("a").Should().NotBeNull();
    }

    [Test]
    public void A_pack_can_extend_the_shipped_one()
    {
        var reading = new PackFolders().With("desk", ("pack.yaml", "extends: default\n")).Read("desk");

        reading.Diagnostics.Select(Message).Should().BeEmpty();
        reading.Rules!.Rules.Length.Should().Be(RuleSetReader.ReadDefault().Rules!.Rules.Length);
        reading.Profiles.Keys.Should().Equal("breaking-news", "default", "strict");
    }

    [Test]
    public void A_pack_that_two_packs_extend_is_there_once()
    {
        var packs = new PackFolders()
            .With("base", ("last.yaml", Last))
            .With("one", ("pack.yaml", "extends: ../base\n"), ("a.yaml", Rule("a", 1)))
            .With("two", ("pack.yaml", "extends: ../base\n"), ("b.yaml", Rule("b", 2, "when: { articles: 3 }\n")))
            .With("desk", ("pack.yaml", "extends: [../one, ../two]\n"));

        packs.Messages("desk").Should().BeEmpty();
        packs.Read("desk").Rules!.Rules.Select(rule => rule.Id).Should().Equal("a", "b", "last");
    }

    [Test]
    public void Packs_that_build_on_each_other_many_times_over_are_each_read_once()
    {
        var packs = new PackFolders().With("p0", ("last.yaml", Last));
        for (var i = 1; i < 30; i++)
        {
            // Read again on each way, this would be two to the thirtieth.
            packs.With($"p{i}", ("pack.yaml", $"extends: [../p{i - 1}, ../p{i - 1}]\n"));
        }

        packs.Messages("p29").Should().BeEmpty();
    }

    [Test]
    public void A_class_names_nouns_and_predicates_together()
    {
        var packs = new PackFolders().With(
            "desk",
            ("last.yaml", Last),
            ("classes.yaml", "losses:\n  nouns: [victim]\n  predicates: [die]\n"),
            ("a.yaml", Rule("a", 1, "applies-to: { classes: [losses], nouns: [body], facets: [count] }\n"))
        );

        var scope = packs.Read("desk").Rules!.Find("a")!.Scope;

        scope.Nouns.Should().Equal("body", "victim");
        scope.Predicates.Should().Equal("die");
    }

    [Test]
    public void A_profile_changes_rules_and_tolerances_on_top_of_the_profile_that_it_extends()
    {
        var packs = new PackFolders().With(
            "desk",
            ("last.yaml", Last),
            ("a.yaml", Rule("a", 1)),
            ("comparison.yaml", "default: { relative: 0.05 }\nfacets: { count: { exact-below: 100 } }\n"),
            (
                "profiles/one.yaml",
                "description: d\ntolerances: { default: { relative: 0.02 } }\nrules: { a: { priority: 5 } }\n"
            ),
            ("profiles/two.yaml", "description: d\nextends: one\nrules: { a: { severity: high } }\n")
        );

        var plain = packs.Read("desk");
        var reading = packs.Read("desk", "two");

        reading.Diagnostics.Select(Message).Should().BeEmpty();
        (plain.Rules!.Find("a")!.Priority, plain.Rules.Find("a")!.Severity).Should().Be((1, Severity.Low));
        (reading.Rules!.Find("a")!.Priority, reading.Rules.Find("a")!.Severity).Should().Be((5, Severity.High));
        plain.Tolerances!.For(Facet.Count).Relative.Should().Be(0.05);
        reading.Tolerances!.For(Facet.Count).Relative.Should().Be(0.02, "a facet takes from the default");
        reading.Tolerances.For(Facet.Count).ExactBelow.Should().Be(100);
    }

    [TestCase("default", Verdict.Corroborated)]
    [TestCase("strict", Verdict.Contradicted)]
    public void A_profile_says_when_two_spellings_are_one_place(string profile, Verdict verdict)
    {
        var packs = new PackFolders().With(
            "desk",
            ("pack.yaml", "extends: default\n"),
            ("profiles/strict.yaml", "description: d\ntolerances: { words: { place: 0.95 } }\n")
        );

        VerdictOn(
                packs.Read("desk", profile),
                Facet.Place,
                "The troops crossed the river at Kunduz on Monday.",
                "The troops crossed the river at Konduz on Monday."
            )
            .Should()
            .Be(verdict);
    }

    [TestCase("1", Verdict.SingleSource)]
    [TestCase("3", Verdict.Contradicted)]
    public void A_pack_says_how_far_two_magnitudes_of_one_earthquake_may_be_apart(string magnitude, Verdict verdict)
    {
        var similarity = ShippedFile
            .Read("rules/similarity.yaml")
            .Text.Replace("  magnitude: 1\n", $"  magnitude: {magnitude}\n", StringComparison.Ordinal);
        var packs = new PackFolders().With(
            "desk",
            (
                "pack.yaml",
                "extends: default\nrules: { magnitude-differs: { when: { some-pair: { relation: different } } } }\n"
            ),
            ("similarity.yaml", similarity)
        );

        VerdictOn(
                packs.Read("desk"),
                Facet.Magnitude,
                "A magnitude 6.1 earthquake struck the province of Aceh on Tuesday.",
                "A magnitude 8.1 earthquake struck the province of Aceh on Tuesday."
            )
            .Should()
            .Be(verdict);
    }

    private static Verdict VerdictOn(PackReading pack, Facet facet, string north, string south)
    {
        pack.Diagnostics.Select(Message).Should().BeEmpty();
        var story = Texts.Story(north, south);
        return new Reconciler(Settings.Of(pack).Settings!)
            .Reconcile(story)
            .First(finding => finding.Compared.Cluster.Facet == facet)
            .Verdict;
    }

    [Test]
    public void A_profile_named_default_holds_when_none_is_chosen()
    {
        var packs = new PackFolders().With(
            "desk",
            ("last.yaml", Last),
            ("a.yaml", Rule("a", 1)),
            ("profiles/default.yaml", "description: d\nrules: { a: off }\n")
        );

        packs.Read("desk").Rules!.Find("a").Should().BeNull();
    }

    [TestCaseSource(nameof(Faults))]
    public void What_is_wrong_with_packs_is_reported_with_its_place(
        PackFolders packs,
        string? profile,
        string[] expected
    )
    {
        packs.Messages("desk", profile).Should().Equal(expected);
    }

    [Test]
    public void An_alias_bomb_is_refused_where_it_starts()
    {
        var bomb = "extends: &a [default, default]\n";
        for (var letter = 'a'; letter < 'z'; letter++)
        {
            bomb += $"{letter}: &{(char)(letter + 1)} [*{letter}, *{letter}, *{letter}, *{letter}]\n";
        }

        new PackFolders()
            .With("desk", ("last.yaml", Last), ("pack.yaml", bomb))
            .Messages("desk")
            .Should()
            .Contain(message =>
                message.StartsWith("desk/pack.yaml:1:10: error RC1008: '&a' is an anchor", StringComparison.Ordinal)
            );
    }

    [Test]
    public void A_folder_with_too_many_files_is_not_read()
    {
        var folder = Directory.CreateTempSubdirectory("rules").FullName;
        try
        {
            for (var i = 0; i <= PackFiles.MostFiles; i++)
            {
                File.WriteAllText(Path.Combine(folder, $"r{i}.yaml"), "");
            }

            RuleSetReader
                .Read(folder)
                .Diagnostics.Select(fault => fault.Code)
                .Should()
                .Equal(DiagnosticCodes.TooManyRuleFiles);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void A_folder_that_links_to_itself_is_read_once()
    {
        var folder = Directory.CreateTempSubdirectory("rules").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "last.yaml"), Last);
            Directory.CreateSymbolicLink(Path.Combine(folder, "again"), folder);

            RuleSetReader.Read(folder).Diagnostics.Should().BeEmpty();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void A_new_pack_has_no_fault_and_overwrites_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("rules").FullName;
        try
        {
            var made = PackTemplate.Create(Path.Combine(folder, "desk"));
            var again = PackTemplate.Create(Path.Combine(folder, "desk"));

            made.Diagnostics.Should().BeEmpty();
            PackValidator.Validate(Path.Combine(folder, "desk")).Diagnostics.Select(Message).Should().BeEmpty();
            again.Files.Should().BeEmpty();
            again.Diagnostics.Select(fault => fault.Code).Should().Equal(DiagnosticCodes.FolderNotEmpty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Test]
    public void The_shipped_pack_has_no_fault_under_any_profile() =>
        PackValidator.ValidateDefault().Diagnostics.Select(Message).Should().BeEmpty();

    [TestCase("strict")]
    [TestCase("breaking-news")]
    [TestCase("default")]
    public void The_shipped_profiles_have_no_fault(string profile) =>
        RuleSetReader.ReadDefault(profile).Diagnostics.Select(Message).Should().BeEmpty();

    private static IEnumerable<TestCaseData> Faults()
    {
        static TestCaseData Case(string name, PackFolders packs, string? profile, params string[] expected) =>
            new TestCaseData(packs, profile, expected).SetArgDisplayNames(name);

        static PackFolders Desk(params (string, string)[] files) =>
            new PackFolders().With("base", ("last.yaml", Last), ("a.yaml", Rule("a", 1))).With("desk", files);

        yield return Case(
            "unknown pack",
            Desk(("pack.yaml", "extends: [defalt, /elsewhere]\n"), ("last.yaml", Last)),
            null,
            "desk/pack.yaml:1:11: error RC1110: there is no pack 'defalt'"
                + " | did you mean 'default'? write default for the shipped rules, or a folder relative to this file",
            "desk/pack.yaml:1:19: error RC1110: the pack '/elsewhere' would be another one on another machine"
                + " | write the folder relative to this file: ../foreign-desk"
        );
        yield return Case(
            "what a missing pack would bring is not missing too",
            Desk(("pack.yaml", "extends: ../bas\nrules: { a: off }\n")),
            null,
            "desk/pack.yaml:1:10: error RC1110: there is no pack '../bas'"
                + " | write default for the shipped rules, or a folder relative to this file"
        );
        yield return Case(
            "two files of one rule that is shadowed, too",
            Desk(
                ("last.yaml", Last),
                ("a.yaml", Rule("a", 1)),
                ("one/b.yaml", Rule("b", 2)),
                ("two/b.yaml", Rule("b", 2))
            ),
            null,
            "desk/one/b.yaml:1:5: error RC1105: the rule can never fire: 'a' is tried before it and holds whenever it would"
                + " | give 'b' a lower priority number than 'a', or another condition, or switch it off",
            "desk/two/b.yaml:1:5: error RC1101: the rule 'b' is also in desk/one/b.yaml"
                + " | give one of them another id and file name"
        );
        yield return Case(
            "pack that extends itself",
            Desk(("pack.yaml", "extends: ../other\n"), ("last.yaml", Last))
                .With("other", ("pack.yaml", "extends: ../desk\n")),
            null,
            "other/pack.yaml:1:10: error RC1111: the pack extends itself: desk -> other -> desk"
                + " | take one of the packs out of 'extends'"
        );
        yield return Case(
            "change of no rule",
            Desk(("pack.yaml", "extends: ../base\nrules:\n  aa: off\n  zebra-differs: on\n")),
            null,
            "desk/pack.yaml:3:3: error RC1109: there is no rule 'aa' to change | did you mean 'a'?",
            "desk/pack.yaml:4:3: error RC1109: there is no rule 'zebra-differs' to change"
                + " | name a rule of a pack that this one extends"
        );
        yield return Case(
            "change that is none",
            Desk(("pack.yaml", "extends: ../base\nrules:\n  a: of\n  last:\n")),
            null,
            "desk/pack.yaml:3:6: error RC1004: 'a' is neither switched nor changed"
                + " | write off, on, or the keys that change: { severity: low }",
            "desk/pack.yaml:4:3: error RC1004: 'last' is neither switched nor changed"
                + " | write off, on, or the keys that change: { severity: low }"
        );
        yield return Case(
            "faults in a change",
            Desk(
                (
                    "pack.yaml",
                    "extends: ../base\nrules:\n  a: { id: b, severity: hgh, when: { artcles: 2 }, message: \"{abot}\" }\n"
                )
            ),
            null,
            "desk/pack.yaml:3:8: error RC1006: the key 'id' is unknown"
                + " | allowed: applies-to, description, message, priority, severity, verdict, when",
            "desk/pack.yaml:3:25: error RC1004: 'hgh' is not one of the allowed names"
                + " | did you mean 'high'? allowed: none, low, medium, high",
            "desk/pack.yaml:3:38: error RC1006: the key 'artcles' is unknown | did you mean 'articles'? allowed: all, any,"
                + " articles, claims, every-claim, every-pair, independent-sources, most-claims, most-pairs, not, some-claim, some-pair",
            "desk/pack.yaml:3:62: error RC1103: the placeholder '{abot}' is unknown | did you mean '{about}'? allowed: {about},"
                + " {articles}, {common-unit}, {facet}, {independent-sources}, {quotations}, {ratio}, {sources}, {values}"
        );
        yield return Case(
            "a change that makes a rule impossible",
            Desk(
                ("pack.yaml", "extends: ../base\nrules:\n  b: { applies-to: { facets: [place] } }\n"),
                ("b.yaml", Rule("b", 2, "when: { some-pair: { ratio: 2 } }\n"))
            ),
            null,
            "desk/b.yaml:4:22: error RC1104: no facet that the rule applies to has 'ratio' | facets that have it: count,"
                + " length, mass, volume, area, temperature, speed, duration, money, share, age, magnitude, measure"
        );
        yield return Case(
            "a change that hides another rule",
            Desk(
                ("pack.yaml", "extends: ../base\nrules:\n  a: { priority: 20, when: { articles: { at-least: 3 } } }\n"),
                ("b.yaml", Rule("b", 2, "when: { articles: { at-least: 2 } }\n"))
            ),
            null,
            "desk/pack.yaml:3:3: error RC1105: the rule can never fire: 'b' is tried before it and holds whenever it would"
                + " | give 'a' a lower priority number than 'b', or another condition, or switch it off"
        );
        yield return Case(
            "unknown profile",
            Desk(("last.yaml", Last), ("profiles/one.yaml", "description: d\nextends: tow\n")),
            "onne",
            "desk: error RC1112: there is no profile 'onne' | did you mean 'one'? allowed: default, one"
        );
        yield return Case(
            "profiles that extend each other",
            Desk(
                ("last.yaml", Last),
                ("profiles/one.yaml", "description: d\nextends: two\n"),
                ("profiles/two.yaml", "description: d\nextends: [one, three]\n")
            ),
            "one",
            "desk/profiles/two.yaml:2:11: error RC1111: the profile extends itself: one -> two -> one"
                + " | take one of the profiles out of 'extends'",
            "desk/profiles/two.yaml:2:16: error RC1112: there is no profile 'three'" + " | allowed: default, one, two"
        );
        yield return Case(
            "faults of a profile that is not chosen",
            Desk(
                ("last.yaml", Last),
                (
                    "profiles/one.yaml",
                    "rules: { lst: off }\ntolerances: { facets: { place: {} }, default: { relative: 2 } }\n"
                )
            ),
            null,
            "desk/profiles/one.yaml:1:1: error RC1007: the key 'description' is missing | add 'description: ...'",
            "desk/profiles/one.yaml:1:10: error RC1109: there is no rule 'lst' to change | did you mean 'last'?",
            "desk/profiles/one.yaml:2:25: error RC1006: the key 'place' is unknown | allowed: age, area, count, duration,"
                + " length, magnitude, mass, measure, money, share, speed, temperature, time, volume",
            "desk/profiles/one.yaml:2:59: error RC1004: 2 is out of bounds | write a decimal from 0 to 1"
        );
        yield return Case(
            "classes",
            Desk(
                ("last.yaml", Last),
                ("classes.yaml", "losses:\ntolls: { noun: [dead] }\n"),
                ("a.yaml", Rule("a", 1, "applies-to: { classes: [toll] }\n"))
            ),
            null,
            "desk/a.yaml:4:25: error RC1004: 'toll' is not one of the allowed names | did you mean 'tolls'? allowed: tolls",
            "desk/classes.yaml:1:1: error RC1005: the class 'losses' names no word"
                + " | write nouns: [...], predicates: [...] or both",
            "desk/classes.yaml:2:1: error RC1005: the class 'tolls' names no word"
                + " | write nouns: [...], predicates: [...] or both",
            "desk/classes.yaml:2:10: error RC1006: the key 'noun' is unknown"
                + " | did you mean 'nouns'? allowed: nouns, predicates"
        );
    }
}

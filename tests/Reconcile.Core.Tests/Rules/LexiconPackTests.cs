using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Pages;
using Reconcile.Propositions;
using Reconcile.Rules;
using Reconcile.Text;
using Reconcile.Values;
using Reconcile.Yaml;
using static Reconcile.Tests.Rules.PackFolders;

namespace Reconcile.Tests.Rules;

/// <summary>Word lists that a pack brings in its folder <c>lexicon</c>.</summary>
internal sealed class LexiconPackTests
{
    private const string Extends = "extends: default\n";

    private static IEnumerable<string> Names() => LexiconFiles.All.Select(file => file.Name);

    [TestCaseSource(nameof(Names))]
    public void A_shipped_list_is_whole_and_has_no_fault(string name)
    {
        var path = $"rules/lexicon/{name}.yaml";

        var reading = LexiconReader.Read([new LexiconSource(name, path, ShippedFile.Read(path), IsWhole: true)]);

        reading.Diagnostics.Select(Message).Should().BeEmpty();
        reading.Lexicons!.Changed.Should().Equal(name);
    }

    [Test]
    public void Every_shipped_list_can_be_changed()
    {
        var shipped = typeof(Lexicons)
            .Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith("rules/lexicon/", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension);

        Names().Should().BeEquivalentTo(shipped);
    }

    [Test]
    public void The_names_in_the_table_are_those_that_the_readers_know()
    {
        FieldsShape Entry(string list, string section) =>
            ((EntriesShape)Section(LexiconFiles.Find(list)!.Shape, section)).Entry;

        ((TextShape)Section(Entry("reporting-verbs", "verbs"), "stance"))
            .Allowed.Should()
            .BeEquivalentTo(Kebab.Names<Stance>());
        var hedges = LexiconFiles.Find("hedges")!.Shape;
        ((FieldsShape)Section(hedges, "before"))
            .Fields.Select(field => field.Key)
            .Should()
            .BeEquivalentTo(
                Kebab.Names<Approximation>().Concat(Kebab.Names<Bound>().Where(name => name != Kebab.Of(Bound.None)))
            );
        ((NamedShape)Section(LexiconFiles.Find("units")!.Shape, "dimensions"))
            .Names.Should()
            .BeSubsetOf(Kebab.Names<Dimension>());
    }

    [Test]
    public void Without_word_lists_of_a_pack_the_shipped_readers_are_shared()
    {
        var lexicons = RuleSetReader.ReadDefault().Lexicons!;

        lexicons.Should().BeSameAs(Lexicons.Shipped);
        ValueReader.With(lexicons).Should().BeSameAs(ValueReader.Load());
        Thesaurus.With(lexicons).Should().BeSameAs(Thesaurus.Load());
        Gazetteer.With(lexicons).Should().BeSameAs(Gazetteer.Load());
    }

    [Test]
    public void Pairs_are_added_and_switched_off()
    {
        var thesaurus = Thesaurus.With(
            Lists("opposites", "verbs: [[shelve, adopt]]\noff: { verbs: [[veto, approve]] }\n")
        );

        Opposed(Thesaurus.Load(), "adopt", "shelve").Should().BeFalse();
        Opposed(thesaurus, "adopt", "shelve").Should().BeTrue();
        Opposed(thesaurus, "rise", "fall").Should().BeTrue("what is not named stays");
        Opposed(Thesaurus.Load(), "approve", "veto").Should().BeTrue();
        Opposed(thesaurus, "approve", "veto").Should().BeFalse();
    }

    [Test]
    public void A_section_is_replaced()
    {
        var thesaurus = Thesaurus.With(Lists("opposites", "replaces: [verbs]\nverbs: [[shelve, adopt]]\n"));

        Opposed(thesaurus, "adopt", "shelve").Should().BeTrue();
        Opposed(thesaurus, "approve", "veto").Should().BeFalse();
        thesaurus
            .AreOpposites("guilty", UniversalPos.Adjective, "innocent", UniversalPos.Adjective)
            .Should()
            .BeTrue("the other sections stay");
    }

    [Test]
    public void A_group_of_synonyms_gets_more_words_and_takes_them_from_other_groups()
    {
        var lexicons = Lists(
            "synonyms",
            "groups:\n  - { name: kill, verbs: [finish off] }\n  - { name: quay, nouns: [quay, tremor] }\n"
        );
        var thesaurus = Thesaurus.With(lexicons);

        thesaurus.Concept("finish off", UniversalPos.Verb).Should().Be("kill");
        thesaurus.Concept("murder", UniversalPos.Verb).Should().Be("kill");
        Thesaurus.Load().Concept("tremor", UniversalPos.Noun).Should().Be("quake");
        thesaurus.Concept("tremor", UniversalPos.Noun).Should().Be("quay");
    }

    [TestCase("about 1,000 people", 0.1)]
    [TestCase("nigh on 1,000 people", 0.1)]
    [TestCase("roughly 1,000 people", 0.3)]
    public void Hedges_get_words_and_widths(string text, double width)
    {
        var lexicons = Lists(
            "hedges",
            "widths: { vague: { below: 0.3, above: 0.3 } }\nbefore: { about: [nigh on], vague: [roughly] }\n"
        );

        QuantityOf(lexicons, text).Interval.Should().Be(new Interval(1000 - (1000 * width), 1000 + (1000 * width)));
    }

    [TestCase("12 smoots", 20.4, "m")]
    [TestCase("12 statute miles", 19312.128, "m")]
    [TestCase("12 miles", 19312.128, "m")]
    [TestCase("12 bob", 0.6, "GBP")]
    public void Units_are_added_and_get_more_names(string text, double value, string unit)
    {
        var lexicons = Lists(
            "units",
            """
            dimensions:
              length:
                units:
                  - { name: smoot, factor: 1.7 }
                  - { name: mile, also: [statute mile] }
            parts:
              - { name: bob, of: GBP, factor: 0.05, plural: bob }
            """
        );

        var quantity = QuantityOf(lexicons, text);

        quantity.Stated.Should().BeApproximately(value, 1e-9);
        quantity.Unit.Should().Be(unit);
    }

    [Test]
    public void A_unit_is_switched_off() =>
        QuantityOf(Lists("units", "off: { dimensions: { length: { units: [furlong] } } }\n"), "12 furlongs")
            .Unit.Should()
            .Be("1");

    [Test]
    public void Reporting_words_get_another_stance()
    {
        var vocabulary = ClauseVocabulary.With(
            Lists(
                "reporting-verbs",
                "verbs:\n  - { verb: say, stance: claims }\n  - { verb: intone, stance: claims }\n"
            )
        );

        vocabulary.StanceOf("say").Should().Be(Stance.Claims);
        vocabulary.IsReporting("intone").Should().BeTrue();
        vocabulary.StanceOf("deny").Should().Be(Stance.Denies);
    }

    [Test]
    public void Words_of_certainty_move()
    {
        var vocabulary = ClauseVocabulary.With(
            Lists("certainty", "possible: { verbs: [reckon] }\noff: { planned: { verbs: [try] } }\n")
        );

        vocabulary.GoverningCertainty("reckon").Should().Be(Certainty.Possible);
        vocabulary.GoverningCertainty("try").Should().Be(Certainty.Asserted);
        vocabulary.GoverningCertainty("plan").Should().Be(Certainty.Planned);
    }

    [Test]
    public void A_place_gets_another_name_and_another_place_its_own()
    {
        var gazetteer = Gazetteer.With(
            Lists("places", "cities:\n  - { name: Tornby, within: Denmark, aliases: [Old Tornby] }\n")
        );

        gazetteer.Named("Old Tornby").Should().ContainSingle().Which.Name.Should().Be("Tornby");
        gazetteer.CountryOf(gazetteer.Named("Tornby")[0])!.Name.Should().Be("Denmark");
        gazetteer.Named("Kandahar").Should().NotBeEmpty();
    }

    [Test]
    public void A_pack_that_is_extended_is_laid_below()
    {
        var packs = new PackFolders()
            .With(
                "base",
                ("pack.yaml", Extends),
                ("lexicon/opposites.yaml", "verbs: [[shelve, adopt], [open, seal]]\n")
            )
            .With(
                "desk",
                ("pack.yaml", "extends: ../base\n"),
                ("lexicon/opposites.yaml", "off: { verbs: [[open, seal]] }\n")
            );

        var reading = packs.Read("desk");

        reading.Diagnostics.Select(Message).Should().BeEmpty();
        reading.OwnLexicons.Should().Be(1);
        var thesaurus = Thesaurus.With(reading.Lexicons!);
        Opposed(thesaurus, "adopt", "shelve").Should().BeTrue();
        Opposed(thesaurus, "open", "seal").Should().BeFalse();
    }

    [Test]
    public void A_pack_that_stands_for_itself_has_whole_lists()
    {
        var packs = new PackFolders().With(
            "desk",
            ("last.yaml", Last),
            ("lexicon/opposites.yaml", "verbs: [[shelve, adopt]]\n")
        );

        packs
            .Messages("desk")
            .Should()
            .Equal(
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'nouns' is missing | add 'nouns: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'adjectives' is missing | add 'adjectives: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'adverbs' is missing | add 'adverbs: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'no-opposites' is missing | add 'no-opposites: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'no-negations' is missing | add 'no-negations: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'one-way' is missing | add 'one-way: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'mutual' is missing | add 'mutual: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'leaving' is missing | add 'leaving: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'arriving' is missing | add 'arriving: ...'",
                "desk/lexicon/opposites.yaml:1:1: error RC1007: the key 'converses' is missing | add 'converses: ...'"
            );
        packs.Read("desk").Lexicons.Should().BeNull();
    }

    [Test]
    public void The_list_of_a_pack_decides_a_verdict()
    {
        const string Page =
            "# opposites-claimed\n\n## What it finds\n\n## Why it matters\n\n## Fires\n\n```story\n"
            + "north: The council adopted the plan for the harbour on Monday.\n"
            + "south: The council shelved the plan for the harbour on Monday.\n```\n\n"
            + "## Stays quiet\n\n```story\nnorth: The dam opened.\nsouth: The dam opened.\n```\n\n## Limits\n";
        var packs = new PackFolders().With(
            "desk",
            ("pack.yaml", Extends),
            ("lexicon/opposites.yaml", "verbs: [[shelve, adopt]]\n")
        );
        var pack = packs.Read("desk") with
        {
            Pages = [new RulePageFile("desk/opposites-claimed.md", "opposites-claimed", new SourceText(Page))],
        };

        var results = new ExampleRunner(_ => Settings.Of(pack)).Run(pack);

        ExampleReport.Write(results, 100).Should().EndWith("1 rule, 0 failed; 2 examples, 0 failed\n");
    }

    [TestCase(
        "opposite",
        "verbs: []\n",
        "opposite.yaml: error RC1115: there is no word list 'opposite' | did you mean 'opposites'? allowed: agencies,*"
    )]
    [TestCase(
        "opposites",
        "verb: []\n",
        "opposites.yaml:1:1: error RC1006: the key 'verb' is unknown | did you mean 'verbs'? allowed: adjectives, adverbs, arriving, converses, leaving, mutual, no-negations, no-opposites, nouns, off, one-way, replaces, verbs"
    )]
    [TestCase(
        "opposites",
        "verbs: [[a, b], [b, a]]\n",
        "opposites.yaml:1:17: error RC1116: 'a - b' stands here twice | take one of the two away"
    )]
    [TestCase("opposites", "verbs: [[a, a]]\n", "opposites.yaml:1:9: error RC1116: this is no pair of two words*")]
    [TestCase("opposites", "verbs: [[a, b, c]]\n", "opposites.yaml:1:9: error RC1116: this is no pair of two words*")]
    [TestCase(
        "opposites",
        "verbs: [[Adopt, shelve]]\n",
        "opposites.yaml:1:9: error RC1116: 'Adopt' can never be met: the words here are in lower case | write 'adopt'"
    )]
    [TestCase(
        "opposites",
        "off: { verbs: [[rise, fal]] }\n",
        "opposites.yaml:1:16: error RC1116: there is no 'fal - rise' to switch off | did you mean 'fall - rise'?"
    )]
    [TestCase(
        "opposites",
        "off: { verb: [[rise, fall]] }\n",
        "opposites.yaml:1:8: error RC1006: the key 'verb' is unknown*"
    )]
    [TestCase(
        "opposites",
        "replaces: [verb]\n",
        "opposites.yaml:1:12: error RC1004: 'verb' is not one of the allowed names*"
    )]
    [TestCase("opposites", "replaces: [verbs]\n", "opposites.yaml:1:1: error RC1007: the key 'verbs' is missing*")]
    [TestCase(
        "opposites",
        "verbs: rise\n",
        "opposites.yaml:1:8: error RC1005: a single value stands where a list belongs*"
    )]
    [TestCase("opposites", "[rise]\n", "opposites.yaml:1:1: error RC1005: a list stands where a mapping belongs*")]
    [TestCase(
        "hedges",
        "widths: { about: { below: 2 } }\n",
        "hedges.yaml:1:27: error RC1004: 2 is out of bounds | write a number from 0 to 1"
    )]
    [TestCase(
        "hedges",
        "widths: { abuot: { below: 0, above: 0 } }\n",
        "hedges.yaml:1:11: error RC1004: 'abuot' is not one of the allowed names | did you mean 'about'?*"
    )]
    [TestCase(
        "hedges",
        "before: { about: [say], almost: [say] }\n",
        "hedges.yaml:1:34: error RC1116: 'say' stands here twice*"
    )]
    [TestCase(
        "hedges",
        "off: { widths: { about: { below: 0 } } }\n",
        "hedges.yaml:1:34: error RC1116: this can't be switched off*"
    )]
    [TestCase(
        "units",
        "dimensions: { length: { units: [{ name: smoot, factor: 0 }] } }\n",
        "units.yaml:1:56: error RC1004: 0 is out of bounds | write a number above 0"
    )]
    [TestCase(
        "units",
        "dimensions: { length: { units: [{ name: smoot, factor: 1e999 }] } }\n",
        "units.yaml:1:56: error RC1004: '1e999' is not a number*"
    )]
    [TestCase(
        "units",
        "dimensions: { length: { units: [{ name: smoot, prefixes: [killo] }] } }\n",
        "units.yaml:1:59: error RC1116: there is no 'killo' below 'prefixes' in units.yaml | did you mean 'kilo'?"
    )]
    [TestCase(
        "units",
        "parts: [{ name: bob, of: GPB }]\n",
        "units.yaml:1:26: error RC1116: there is no 'GPB' below 'currencies' in units.yaml | did you mean 'GBP'?"
    )]
    [TestCase("units", "currencies: [{ name: crown }]\n", "units.yaml:1:16: error RC1007: the key 'code' is missing*")]
    [TestCase(
        "reporting-verbs",
        "verbs: [{ verb: intone, stance: claim }]\n",
        "reporting-verbs.yaml:1:33: error RC1004: 'claim' is not one of the allowed names | did you mean 'claims'?*"
    )]
    [TestCase(
        "reporting-verbs",
        "verbs: [{ verb: intone }]\n",
        "reporting-verbs.yaml:1:11: error RC1007: the key 'stance' is missing*"
    )]
    [TestCase(
        "reporting-verbs",
        "off: { verbs: [sya] }\n",
        "reporting-verbs.yaml:1:16: error RC1116: there is no 'sya' to switch off | did you mean 'say'?"
    )]
    [TestCase(
        "synonyms",
        "groups: [{ name: x, result: deth }]\n",
        "synonyms.yaml:1:29: error RC1116: there is no 'deth' below 'groups' in synonyms.yaml | did you mean 'death'?"
    )]
    [TestCase(
        "befallings",
        "groups: [dethrone]\n",
        "befallings.yaml:1:10: error RC1116: there is no 'dethrone' below 'groups' in synonyms.yaml*"
    )]
    [TestCase(
        "agencies",
        "agencies: [{ names: [A, A] }]\n",
        "agencies.yaml:1:25: error RC1116: 'A' stands here twice*"
    )]
    public void A_fault_is_reported_with_its_place(string name, string text, string expected)
    {
        var packs = new PackFolders().With("desk", ("pack.yaml", Extends), ($"lexicon/{name}.yaml", text));

        packs.Messages("desk").Should().ContainSingle().Which.Should().Match($"desk/lexicon/{expected}");
        packs.Read("desk").Lexicons.Should().BeNull();
    }

    [Test]
    public void A_word_may_refer_to_an_entry_in_another_list_of_the_pack()
    {
        var packs = new PackFolders().With(
            "desk",
            ("pack.yaml", Extends),
            ("lexicon/befallings.yaml", "groups: [evict]\n"),
            ("lexicon/synonyms.yaml", "groups: [{ name: evict, verbs: [turn out] }]\n")
        );

        packs.Messages("desk").Should().BeEmpty();
        Thesaurus.With(packs.Read("desk").Lexicons!).TellsWhatBefell("turn out", UniversalPos.Verb).Should().BeTrue();
    }

    private static bool Opposed(Thesaurus thesaurus, string one, string other) =>
        thesaurus.AreOpposites(one, UniversalPos.Verb, other, UniversalPos.Verb);

    private static LexiconShape Section(FieldsShape shape, string key) =>
        shape.Fields.Single(field => field.Key == key).Shape;

    private static Lexicons Lists(string name, string text)
    {
        var packs = new PackFolders().With("desk", ("pack.yaml", Extends), ($"lexicon/{name}.yaml", text));
        var reading = packs.Read("desk");
        reading.Diagnostics.Select(Message).Should().BeEmpty();
        return reading.Lexicons!;
    }

    private static Quantity QuantityOf(Lexicons lexicons, string text)
    {
        var source = new SourceText($"They saw {text} there.");
        var article = new Article("a", "a.txt", "a", null, null, null, source, new TextSpan(0, source.Text.Length));
        var sentence = Annotator.Load().Annotate(article).Sentences[0];
        return ValueReader.With(lexicons).Read(sentence, source, null).Quantities.Should().ContainSingle().Subject;
    }
}

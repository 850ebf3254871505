using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Tests.Lexicon;

public sealed class WordNetTests
{
    private static readonly WordNet WordNet = WordNet.Load();
    private static readonly IReadOnlyList<WordPair> Pairs = WordPair.ReadAll(NewsWordPairs.Table);

    [Test]
    public void One_threshold_tells_the_same_from_the_unrelated_on_the_table_of_news_words()
    {
        var judged = Pairs.Where(pair => pair.Relation is "same" or "unrelated").ToList();
        var wrong = judged.Where(pair => Similarity(pair) >= 0.5 != (pair.Relation == "same")).ToList();
        var accuracy = 1 - (double)wrong.Count / judged.Count;
        TestContext.Out.WriteLine($"{judged.Count} pairs, accuracy {accuracy:P1}; wrong: {string.Join("; ", wrong)}");
        accuracy.Should().BeGreaterThan(0.94);
    }

    [Test]
    public void Related_words_stand_between_the_same_and_the_unrelated()
    {
        var mean = Pairs.ToLookup(pair => pair.Relation, Similarity);
        mean["related"].Average().Should().BeLessThan(mean["same"].Average() - 0.1);
        mean["related"].Average().Should().BeGreaterThan(mean["unrelated"].Average() + 0.2);
    }

    [Test]
    public void Most_opposites_of_the_table_are_found_and_nothing_else_is_opposed()
    {
        var opposed = Pairs.Where(AreOpposites).ToList();
        var all = Pairs.Count(pair => pair.Relation == "opposite");
        TestContext.Out.WriteLine($"{opposed.Count} of {all} opposites");
        opposed.Should().OnlyContain(pair => pair.Relation == "opposite");
        ((double)opposed.Count / all).Should().BeGreaterThan(0.9);
    }

    [Test]
    public void Similarity_and_opposition_do_not_depend_on_the_order()
    {
        foreach (var pair in Pairs)
        {
            var turned = pair with { A = pair.B, PosA = pair.PosB, B = pair.A, PosB = pair.PosA };
            Similarity(turned).Should().Be(Similarity(pair));
            AreOpposites(turned).Should().Be(AreOpposites(pair));
        }
    }

    [TestCase("kill", UniversalPos.Verb, "kill", UniversalPos.Verb, ExpectedResult = 1)]
    [TestCase("Kabul", UniversalPos.ProperNoun, "kabul", UniversalPos.Noun, ExpectedResult = 1)]
    [TestCase("xyzzy", UniversalPos.Noun, "xyzzy", UniversalPos.Noun, ExpectedResult = 1)]
    [TestCase("xyzzy", UniversalPos.Noun, "plugh", UniversalPos.Noun, ExpectedResult = 0)]
    [TestCase("", UniversalPos.Noun, "house", UniversalPos.Noun, ExpectedResult = 0)]
    [TestCase("señor", UniversalPos.Noun, "house", UniversalPos.Noun, ExpectedResult = 0)]
    [TestCase("of", UniversalPos.Adposition, "from", UniversalPos.Adposition, ExpectedResult = 0)]
    [TestCase("Monday", UniversalPos.ProperNoun, "Tuesday", UniversalPos.ProperNoun, ExpectedResult = 0)]
    public double Similarity_at_the_edges(string a, UniversalPos posA, string b, UniversalPos posB) =>
        WordNet.Similarity(a, posA, b, posB);

    [TestCase("murdering", UniversalPos.Noun, "murder", UniversalPos.Noun)]
    [TestCase("stopping", UniversalPos.Noun, "stop", UniversalPos.Verb)]
    [TestCase("devastated", UniversalPos.Adjective, "devastate", UniversalPos.Verb)]
    [TestCase("shelling", UniversalPos.Noun, "shell", UniversalPos.Verb)]
    public void A_participle_means_what_its_verb_means(string a, UniversalPos posA, string b, UniversalPos posB) =>
        WordNet.Similarity(a, posA, b, posB).Should().BeGreaterThan(0.7);

    [TestCase("murder", UniversalPos.Noun, "murder", UniversalPos.Noun)]
    [TestCase("seize", UniversalPos.Verb, "capture", UniversalPos.Verb)]
    [TestCase("buy", UniversalPos.Verb, "kill", UniversalPos.Verb)]
    [TestCase("xyzzy", UniversalPos.Verb, "fall", UniversalPos.Verb)]
    [TestCase("not", UniversalPos.Particle, "yes", UniversalPos.Interjection)]
    public void What_is_not_opposed(string a, UniversalPos posA, string b, UniversalPos posB) =>
        WordNet.AreOpposites(a, posA, b, posB).Should().BeFalse();

    [TestCase("soldier", "person", true)]
    [TestCase("spokesman", "person", true)]
    [TestCase("president", "person", true)]
    [TestCase("Mandela", "person", true)]
    [TestCase("hospital", "person", false)]
    [TestCase("Kabul", "location", true)]
    [TestCase("village", "location", true)]
    [TestCase("spokesman", "location", false)]
    [TestCase("police", "group", true)]
    [TestCase("army", "group", true)]
    [TestCase("explosion", "event", true)]
    [TestCase("earthquake", "event", true)]
    [TestCase("election", "event", true)]
    [TestCase("village", "event", false)]
    [TestCase("truck", "artifact", true)]
    [TestCase("truck", "vehicle", true)]
    [TestCase("storm", "vehicle", false)]
    [TestCase("Tuesday", "time", true)]
    [TestCase("week", "measure", true)]
    [TestCase("mile", "measure", true)]
    [TestCase("dollar", "measure", true)]
    [TestCase("xyzzy", "person", false)]
    [TestCase("person", "xyzzy", false)]
    public void What_a_noun_is_a_kind_of(string noun, string kind, bool expected) =>
        WordNet.IsKindOf(noun, kind).Should().Be(expected);

    [TestCase("Kabul", "Afghanistan", true)]
    [TestCase("Kabul", "Asia", true)]
    [TestCase("Texas", "United States", true)]
    [TestCase("Afghanistan", "Kabul", false)]
    [TestCase("Paris", "Germany", false)]
    [TestCase("Nowhereville", "Germany", false)]
    public void What_a_place_is_a_part_of(string part, string whole, bool expected) =>
        WordNet.IsPartOf(part, whole).Should().Be(expected);

    [TestCase("capture", UniversalPos.Verb, "capturer", UniversalPos.Noun)]
    [TestCase("Afghan", UniversalPos.Adjective, "afghanistan", UniversalPos.Noun)]
    [TestCase("rapidly", UniversalPos.Adverb, "rapid", UniversalPos.Adjective)]
    [TestCase("injury", UniversalPos.Noun, "injure", UniversalPos.Verb)]
    [TestCase("resign", UniversalPos.Verb, "resignation", UniversalPos.Noun)]
    public void Derived_words_are_listed(string lemma, UniversalPos pos, string derived, UniversalPos derivedPos) =>
        WordNet.Derivations(lemma, pos).Should().Contain(new Lexeme(derived, derivedPos)).And.OnlyHaveUniqueItems();

    [Test]
    public void Hypernyms_come_nearest_first()
    {
        var above = WordNet.Hypernyms("truck", UniversalPos.Noun);
        above[0].Should().Be("motor vehicle");
        above.Should().ContainInOrder("vehicle", "artifact", "entity").And.OnlyHaveUniqueItems();
    }

    [TestCase("purchase", UniversalPos.Verb, "buy")]
    [TestCase("buy", UniversalPos.Verb, "buy")]
    [TestCase("Automobile", UniversalPos.Noun, "car")]
    [TestCase("lawyer", UniversalPos.Noun, "lawyer")]
    [TestCase("attorney", UniversalPos.Noun, "lawyer")]
    [TestCase("take", UniversalPos.Verb, "take")]
    [TestCase("get", UniversalPos.Verb, "get")]
    [TestCase("make", UniversalPos.Verb, "make")]
    [TestCase("run", UniversalPos.Verb, "run")]
    [TestCase("Xyzzy", UniversalPos.Noun, "xyzzy")]
    public void One_word_stands_for_exact_synonyms(string lemma, UniversalPos pos, string expected) =>
        WordNet.Canonical(lemma, pos).Should().Be(expected);

    [Test]
    public void The_canonical_word_stands_for_itself()
    {
        foreach (var pair in Pairs)
        {
            var canonical = WordNet.Canonical(pair.A, pair.PosA);
            WordNet.Canonical(canonical, pair.PosA).Should().Be(canonical);
        }
    }

    [TestCase("take over", UniversalPos.Verb, true)]
    [TestCase("take_over", UniversalPos.Verb, true)]
    [TestCase("take-over", UniversalPos.Verb, true)]
    [TestCase("Prime Minister", UniversalPos.ProperNoun, true)]
    [TestCase("quickly", UniversalPos.Verb, false)]
    [TestCase("'hood", UniversalPos.Noun, true)]
    [TestCase("zyrian", UniversalPos.Noun, true)]
    [TestCase("the", UniversalPos.Determiner, false)]
    public void Words_are_known_by_class(string lemma, UniversalPos pos, bool expected) =>
        WordNet.Knows(lemma, pos).Should().Be(expected);

    [Test]
    public void Synonyms_leave_out_the_word_itself() =>
        WordNet.Synonyms("quake", UniversalPos.Noun).Should().Equal("earthquake", "temblor", "seism");

    [Test]
    public void A_word_longer_than_any_lemma_is_unknown() =>
        WordNet.Knows(new string('a', 100_000), UniversalPos.Noun).Should().BeFalse();

    private static double Similarity(WordPair pair) => WordNet.Similarity(pair.A, pair.PosA, pair.B, pair.PosB);

    private static bool AreOpposites(WordPair pair) => WordNet.AreOpposites(pair.A, pair.PosA, pair.B, pair.PosB);
}

using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Tests.Lexicon;

public sealed class ThesaurusTests
{
    private static readonly Thesaurus Thesaurus = Thesaurus.Load();

    [TestCase("die", UniversalPos.Verb, "dead", UniversalPos.Adjective)]
    [TestCase("die", UniversalPos.Verb, "fatality", UniversalPos.Noun)]
    [TestCase("Slaying", UniversalPos.Noun, "murder", UniversalPos.Verb)]
    [TestCase("quake", UniversalPos.Noun, "temblor", UniversalPos.Noun)]
    [TestCase("step down", UniversalPos.Verb, "resignation", UniversalPos.Noun)]
    [TestCase("cop", UniversalPos.Noun, "policeman", UniversalPos.Noun)]
    [TestCase("purchase", UniversalPos.Verb, "acquisition", UniversalPos.Noun)]
    [TestCase("pull back", UniversalPos.Verb, "withdrawal", UniversalPos.Noun)]
    public void Words_for_one_thing_share_a_concept(string a, UniversalPos posA, string b, UniversalPos posB)
    {
        Thesaurus.Concept(a, posA).Should().Be(Thesaurus.Concept(b, posB));
        Thesaurus.Similarity(a, posA, b, posB).Should().BeGreaterThanOrEqualTo(0.95);
        Thesaurus.AreOpposites(a, posA, b, posB).Should().BeFalse();
    }

    [TestCase("kill", UniversalPos.Verb, "die", UniversalPos.Verb)]
    [TestCase("arrest", UniversalPos.Verb, "charge", UniversalPos.Verb)]
    [TestCase("take", UniversalPos.Verb, "buy", UniversalPos.Verb)]
    [TestCase("xyzzy", UniversalPos.Noun, "plugh", UniversalPos.Noun)]
    public void Different_things_have_different_concepts(string a, UniversalPos posA, string b, UniversalPos posB) =>
        Thesaurus.Concept(a, posA).Should().NotBe(Thesaurus.Concept(b, posB));

    [TestCase("killing", UniversalPos.Noun, "death", UniversalPos.Noun, 0.8)]
    [TestCase("house", UniversalPos.Noun, "announce", UniversalPos.Verb, 0)]
    [TestCase("Xyzzy", UniversalPos.ProperNoun, "xyzzy", UniversalPos.Noun, 1)]
    public void Similarity_is_the_better_of_the_lists_and_WordNet(
        string a,
        UniversalPos posA,
        string b,
        UniversalPos posB,
        double expected
    ) => Thesaurus.Similarity(a, posA, b, posB).Should().BeApproximately(expected, 0.1);

    [TestCase("enter", UniversalPos.Verb, "withdraw", UniversalPos.Verb, true)]
    [TestCase("approve", UniversalPos.Verb, "veto", UniversalPos.Verb, true)]
    [TestCase("confirm", UniversalPos.Verb, "denial", UniversalPos.Noun, true)]
    [TestCase("soar", UniversalPos.Verb, "fall", UniversalPos.Noun, true)]
    [TestCase("advance", UniversalPos.Verb, "pull out", UniversalPos.Verb, true)]
    [TestCase("accept", UniversalPos.Verb, "decline", UniversalPos.Verb, true)]
    [TestCase("accept", UniversalPos.Verb, "plunge", UniversalPos.Verb, false)]
    [TestCase("charge", UniversalPos.Verb, "slump", UniversalPos.Verb, false)]
    [TestCase("remember", UniversalPos.Verb, "forget", UniversalPos.Verb, true)]
    [TestCase("rise", UniversalPos.Verb, "rise", UniversalPos.Noun, false)]
    [TestCase("of", UniversalPos.Adposition, "from", UniversalPos.Adposition, false)]
    public void Opposites_in_news(string a, UniversalPos posA, string b, UniversalPos posB, bool expected)
    {
        Thesaurus.AreOpposites(a, posA, b, posB).Should().Be(expected);
        Thesaurus.AreOpposites(b, posB, a, posA).Should().Be(expected);
    }

    [Test]
    public void The_concept_of_a_concept_is_itself_for_words_without_a_group() =>
        Thesaurus.Concept("Xyzzy", UniversalPos.ProperNoun).Should().Be("xyzzy");
}

using Reconcile.Language;

namespace Reconcile.Tests.Language;

internal sealed class LemmatizerTests
{
    private static readonly FormDictionary Dictionary = FormDictionary.Read(ModelFile.Load("forms"));
    private static readonly Lemmatizer Shipped = Lemmatizer.Read(ModelFile.Load("lemmas"), Dictionary);

    [TestCase("buses", "NNS", "bus")]
    [TestCase("mimicking", "VBG", "mimic")]
    [TestCase("Aug.", "NNP", "August")]
    [TestCase("Thurs.", "NNP", "Thursday")]
    [TestCase("mins", "NNS", "minute")]
    [TestCase("b/c", "IN", "because")]
    [TestCase("1,300", "CD", "1300")]
    [TestCase("1,300,000.5", "CD", "1300000.5")]
    [TestCase("7,5", "CD", "7,5")]
    [TestCase("1,30", "CD", "1,30")]
    [TestCase("earnings", "NNS", "earnings")]
    [TestCase("TEHRAN", "NNP", "Tehran")]
    [TestCase("NATO", "NNP", "NATO")]
    public void A_word_with_its_tag_has_a_base_form(string form, string tag, string lemma) =>
        Shipped.Lemmatize(form, tag).Should().Be(lemma);

    [Test]
    public void No_rule_takes_a_whole_word_away()
    {
        new LemmaRule(false, 1, "").Apply("s").Should().Be("s");
        new LemmaRule(false, 2, "").Apply("as").Should().Be("as");
        new LemmaRule(false, 2, "be").Apply("'s").Should().Be("be");
    }
}

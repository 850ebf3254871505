using Reconcile.Language;

namespace Reconcile.Tests.Language;

public sealed class FormDictionaryTests
{
    private static readonly FormDictionary Shipped = FormDictionary.Read(ModelFile.Load("forms"));

    [TestCase("ships", (int)(FormReadings.Plural | FormReadings.ThirdPerson))]
    [TestCase("fled", (int)(FormReadings.Past | FormReadings.Participle))]
    [TestCase("Mice", (int)FormReadings.Plural)]
    [TestCase("stopping", (int)FormReadings.Gerund)]
    [TestCase("happiest", (int)FormReadings.Superlative)]
    [TestCase("quickly", (int)FormReadings.Adverb)]
    [TestCase("NATO", (int)(FormReadings.CapitalNoun | FormReadings.Acronym))]
    public void Forms_have_their_readings_in_any_case(string form, int readings) =>
        Shipped.Find(form).Readings.Should().HaveFlag((FormReadings)readings);

    [TestCase("stoped", (int)FormReadings.Past)]
    [TestCase("mouses", (int)FormReadings.Plural)]
    [TestCase("zzyzzx", (int)FormReadings.Noun)]
    public void Forms_that_nobody_writes_have_none(string form, int reading) =>
        Shipped.Find(form).Readings.Should().NotHaveFlag((FormReadings)reading);

    [TestCase("Lima", (int)NameUses.Place)]
    [TestCase("York", (int)NameUses.PlaceRest)]
    [TestCase("Hannah", (int)NameUses.Given)]
    [TestCase("johnson", (int)NameUses.Family)]
    [TestCase("UNESCO", (int)NameUses.Group)]
    public void Words_know_of_which_names_they_are_parts(string word, int parts) =>
        Shipped.Find(word).Names.Should().HaveFlag((NameUses)parts);

    [Test]
    public void A_dictionary_survives_writing_and_reading()
    {
        var entry = new FormEntry(FormReadings.Verb, NameUses.Given, 3, 4, 5, 6);
        var phrases = new NamePhrases([5, 9], [1, 4]);
        var written = new FormDictionary([7, WordVectors.KeyOf("mark")], [default, entry], phrases).Write();

        var read = FormDictionary.Read(written);

        read.Count.Should().Be(2);
        read.Find("Mark").Should().Be(entry);
        read.Find("other").Should().Be(default(FormEntry));
        read.Phrases.Keys.ToArray().Should().Equal(5, 9);
        read.Phrases.Kinds.ToArray().Should().Equal(1, 4);
    }

    [TestCase(0, false)]
    [TestCase(5, false)]
    [TestCase(6, true)]
    [TestCase(7, false)]
    [TestCase(18, true)]
    public void The_last_step_of_casing_is_always_capital(byte casing, bool expected) =>
        new FormEntry(FormReadings.None, NameUses.None, 0, 0, 0, casing).IsAlwaysCapital.Should().Be(expected);
}

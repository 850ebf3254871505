using Reconcile.Lexicon;

namespace Reconcile.Tests.Lexicon;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Load();

    [TestCase("Afghanistan", "Afghanistan")]
    [TestCase("U.S.", "United States")]
    [TestCase("US", "United States")]
    [TestCase("America", "United States")]
    [TestCase("the Netherlands", "Netherlands")]
    [TestCase("KABUL", "Kabul")]
    [TestCase("The Hague", "The Hague")]
    [TestCase("Kiev", "Kyiv")]
    [TestCase("Georgia", "Georgia", "State of Georgia")]
    [TestCase("New York", "New York State", "New York")]
    [TestCase("Birmingham", "Birmingham", "Birmingham")]
    [TestCase("Us")]
    [TestCase("nice")]
    [TestCase("Nowhereville")]
    [TestCase("")]
    public void A_name_gives_its_places_the_largest_first(string name, params string[] expected) =>
        Gazetteer.Named(name).Select(place => place.Name).Should().Equal(expected);

    [TestCase("Afghan", "Afghanistan")]
    [TestCase("afghans", "Afghanistan")]
    [TestCase("British", "United Kingdom")]
    [TestCase("Spaniards", "Spain")]
    [TestCase("Congolese", "Democratic Republic of the Congo", "Republic of the Congo")]
    [TestCase("Texan", "Texas")]
    [TestCase("Martian")]
    public void A_word_for_people_gives_their_places(string word, params string[] expected) =>
        Gazetteer.OfPeople(word).Select(place => place.Name).Should().Equal(expected);

    [Test]
    public void Around_a_place_come_the_nearest_first() =>
        Gazetteer
            .Around(Gazetteer.Named("Kandahar").Single())
            .Select(place => place.Name)
            .Should()
            .Equal("Afghanistan", "South Asia", "Asia");

    [TestCase("Banda Aceh", "Indonesia")]
    [TestCase("Texas", "United States")]
    [TestCase("France", "France")]
    [TestCase("Savannah", "United States")]
    [TestCase("Middle East", null)]
    public void A_place_has_a_country(string name, string? expected) =>
        Gazetteer.CountryOf(Gazetteer.Named(name).Single())?.Name.Should().Be(expected);
}

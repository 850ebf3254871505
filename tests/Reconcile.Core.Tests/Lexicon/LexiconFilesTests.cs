using Reconcile.Lexicon;
using YamlDotNet.RepresentationModel;

namespace Reconcile.Tests.Lexicon;

public sealed class LexiconFilesTests
{
    private static readonly string[] WordClasses = ["verbs", "nouns", "adjectives"];

    private static readonly string[] Stances =
    [
        "neutral",
        "claims",
        "denies",
        "doubts",
        "predicts",
        "confirms",
        "admits",
        "asks",
        "plans",
    ];

    [TestCase("opposites", "verbs", 150)]
    [TestCase("opposites", "nouns", 50)]
    [TestCase("opposites", "adjectives", 50)]
    [TestCase("synonyms", "groups", 200)]
    [TestCase("reporting-verbs", "verbs", 120)]
    [TestCase("reporting-verbs", "nouns", 50)]
    [TestCase("demonyms", "countries", 195)]
    [TestCase("places", "cities", 400)]
    [TestCase("places", "parts", 50)]
    [TestCase("titles", "military", 30)]
    public void A_list_is_long_enough_to_be_of_use(string file, string list, int least) =>
        List(Read(file), list).Should().HaveCountGreaterThanOrEqualTo(least);

    [TestCase("opposites")]
    [TestCase("synonyms")]
    [TestCase("reporting-verbs")]
    [TestCase("certainty")]
    [TestCase("demonyms")]
    [TestCase("places")]
    [TestCase("titles")]
    public void Words_are_trimmed_and_stand_once_in_their_list(string file)
    {
        foreach (var words in Sequences(Read(file)).Where(nodes => nodes.All(node => node is YamlScalarNode)))
        {
            var texts = words.Select(Text).ToList();
            texts.Should().OnlyHaveUniqueItems().And.OnlyContain(text => text.Length > 0 && text == text.Trim());
        }
    }

    [TestCase("opposites")]
    [TestCase("synonyms")]
    [TestCase("reporting-verbs")]
    [TestCase("certainty")]
    public void Lemmas_are_in_lower_case(string file) =>
        Read(file)
            .AllNodes.OfType<YamlScalarNode>()
            .Select(node => node.Value!)
            .Should()
            .OnlyContain(text => !text.Any(char.IsUpper));

    [TestCase("verbs")]
    [TestCase("nouns")]
    [TestCase("adjectives")]
    [TestCase("adverbs")]
    public void Opposites_are_pairs_of_two_words_and_stand_once(string list)
    {
        var pairs = List(Read("opposites"), list).Select(pair => Scalars(pair).Order(StringComparer.Ordinal).ToList());
        pairs.Should().OnlyContain(pair => pair.Count == 2);
        pairs.Select(pair => string.Join('|', pair)).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Synonyms_are_not_opposites()
    {
        var opposites = WordClasses
            .SelectMany(list => List(Read("opposites"), list).Select(pair => (list, Words: Scalars(pair).ToHashSet())))
            .ToList();
        foreach (var group in List(Read("synonyms"), "groups").Cast<YamlMappingNode>())
        {
            foreach (var (list, words) in opposites.Where(pair => group.Children.ContainsKey(pair.list)))
            {
                Scalars(group[list])
                    .Count(words.Contains)
                    .Should()
                    .BeLessThan(2, $"{group} holds {string.Join('/', words)}");
            }
        }
    }

    [TestCase("verbs")]
    [TestCase("nouns")]
    [TestCase("adjectives")]
    public void A_word_stands_in_one_group_of_synonyms_for_each_class(string list) =>
        List(Read("synonyms"), "groups")
            .Cast<YamlMappingNode>()
            .Where(group => group.Children.ContainsKey(list))
            .SelectMany(group => Scalars(group[list]))
            .Should()
            .OnlyHaveUniqueItems();

    [Test]
    public void Groups_of_synonyms_have_known_keys_unique_names_and_results_that_are_groups()
    {
        var groups = List(Read("synonyms"), "groups").Cast<YamlMappingNode>().ToList();
        var names = groups.Select(group => Text(group["name"])).ToList();
        names.Should().OnlyHaveUniqueItems();
        groups
            .SelectMany(group => group.Children.Keys.Select(Text))
            .Should()
            .OnlyContain(key =>
                key == "name" || key == "result" || key == "verbs" || key == "nouns" || key == "adjectives"
            );
        groups
            .Where(group => group.Children.ContainsKey("result"))
            .Should()
            .OnlyContain(group => names.Contains(Text(group["result"])));
    }

    [TestCase("verbs", "verb")]
    [TestCase("nouns", "noun")]
    [TestCase("adverbs", "adverb")]
    [TestCase("prepositions", "preposition")]
    public void Each_word_of_reporting_has_one_known_stance(string list, string key)
    {
        var entries = List(Read("reporting-verbs"), list).Cast<YamlMappingNode>().ToList();
        entries.Select(entry => Text(entry[key])).Should().OnlyHaveUniqueItems();
        entries.Should().OnlyContain(entry => entry.Children.Count >= 2 && Stances.Contains(Text(entry["stance"])));
    }

    [Test]
    public void Each_place_lies_within_one_known_place()
    {
        var (places, countries) = (Read("places"), List(Read("demonyms"), "countries"));
        var around = List(places, "regions").Concat(List(places, "parts")).Concat(countries).Select(Name).ToList();
        around.Should().OnlyHaveUniqueItems();
        var within = countries
            .Select(country => Text(country["region"]))
            .Concat(
                places
                    .Children.Values.SelectMany(Nodes)
                    .OfType<YamlMappingNode>()
                    .Where(place => place.Children.ContainsKey("within"))
                    .Select(place => Text(place["within"]))
            );
        var cities = List(places, "cities").Select(Name).GroupBy(name => name).Where(group => group.Count() == 1);
        within.Except(around).Except(cities.Select(group => group.Key)).Should().BeEmpty();
    }

    [Test]
    public void A_city_stands_once_within_a_place() =>
        List(Read("places"), "cities")
            .Select(city => $"{Name(city)} within {Text(city["within"])}")
            .Should()
            .OnlyHaveUniqueItems();

    private static YamlMappingNode Read(string name)
    {
        using var stream = typeof(WordNet).Assembly.GetManifestResourceStream($"rules/lexicon/{name}.yaml");
        using var reader = new StreamReader(stream!);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }

    private static List<YamlNode> List(YamlMappingNode file, string list) => Nodes(file[list]);

    private static List<YamlNode> Nodes(YamlNode sequence) => [.. ((YamlSequenceNode)sequence).Children];

    private static IEnumerable<List<YamlNode>> Sequences(YamlMappingNode file) =>
        file.AllNodes.OfType<YamlSequenceNode>().Select(Nodes);

    private static IEnumerable<string> Scalars(YamlNode sequence) => Nodes(sequence).Select(Text);

    private static string Name(YamlNode entry) => Text(entry["name"]);

    private static string Text(YamlNode scalar) => ((YamlScalarNode)scalar).Value!;
}

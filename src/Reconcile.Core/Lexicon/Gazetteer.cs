using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>Places, the words for their people and what lies within what, from <c>demonyms.yaml</c> and <c>places.yaml</c>.</summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(() => From(Lexicons.Shipped));

    private readonly Dictionary<string, List<Place>> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Place>> demonyms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Place> around = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> quarters;
    private readonly FrozenSet<string> nature;
    private readonly FrozenSet<string> notBehind;

    private Gazetteer(WordList places, WordList countries)
    {
        notBehind = places.Texts("not-behind").ToFrozenSet(StringComparer.Ordinal);
        nature = places.Texts("nature").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        quarters = places.Texts("quarters").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Add(countries.Mappings("countries"), PlaceKind.Country, "region");
        Add(places.Mappings("regions"), PlaceKind.Region, "within");
        Add(places.Mappings("parts"), PlaceKind.Part, "within");
        Add(places.Mappings("cities"), PlaceKind.City, "within");
    }

    /// <summary>The gazetteer that is part of this assembly; read once, then shared.</summary>
    public static Gazetteer Load() => Shared.Value;

    /// <summary>The gazetteer as packs changed it.</summary>
    public static Gazetteer With(Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return lexicons.Make(Shared, From, "places", "demonyms");
    }

    private static Gazetteer From(Lexicons lexicons) => new(lexicons.Read("places"), lexicons.Read("demonyms"));

    /// <summary>The places of a name or abbreviation, countries first, cities last; none for an unknown name.</summary>
    /// <param name="name">
    /// As written, with a capital: "Kabul", "KABUL", "the Netherlands". An abbreviation is matched exactly, so that "Us"
    /// in a headline is no country.
    /// </param>
    public ImmutableArray<Place> Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        if (bare.Length == 0 || char.IsLower(bare[0]))
        {
            return [];
        }

        var found = Lookup(names, name);
        return
        [
            .. (found.IsEmpty ? Lookup(names, bare) : found).Where(place =>
                !place.Aliases.Any(alias => IsAbbreviation(alias) && DiffersInCase(alias, bare))
            ),
        ];
    }

    /// <summary>Whether a place may be what stands behind a word, in its dictionary form, and "in": not what one "stars" in.</summary>
    internal bool MayFollow(string word) => !notBehind.Contains(word);

    /// <summary>Whether a word before the name of a place names a part of it: "central", "northern".</summary>
    internal bool IsQuarter(string word) => quarters.Contains(word);

    /// <summary>Whether a word stands before the name of a mountain or water: "mount", "gulf".</summary>
    internal bool IsOfNature(string word) => nature.Contains(word);

    /// <summary>The places that an adjective or a noun for people belongs to: "Afghan", "Spaniard", "Congolese" (two).</summary>
    public ImmutableArray<Place> OfPeople(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var found = Lookup(demonyms, word);
        return found.IsEmpty && word.EndsWith('s') ? Lookup(demonyms, word[..^1]) : found;
    }

    /// <summary>The places around one, from the nearest to the largest: Kandahar gives Afghanistan, South Asia, Asia.</summary>
    public ImmutableArray<Place> Around(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var found = ImmutableArray.CreateBuilder<Place>();
        for (
            var within = place.Within;
            within is not null && around.TryGetValue(within, out var next);
            within = next.Within
        )
        {
            found.Add(next);
        }

        return found.ToImmutable();
    }

    /// <summary>The country of a place; a country is its own; null for a part of the world.</summary>
    public Place? CountryOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Kind == PlaceKind.Country
            ? place
            : Around(place).FirstOrDefault(outer => outer.Kind == PlaceKind.Country);
    }

    private static bool IsAbbreviation(string alias) => alias.Length <= 4 && !alias.Any(char.IsLower);

    private static bool DiffersInCase(string alias, string name) =>
        alias != name && alias.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<Place> Lookup(Dictionary<string, List<Place>> index, string key) =>
        index.TryGetValue(key, out var found) ? [.. found] : [];

    private void Add(IEnumerable<YamlMapping> entries, PlaceKind kind, string within)
    {
        foreach (var entry in entries)
        {
            var place = new Place(
                WordList.Text(entry, "name")!,
                kind,
                WordList.Text(entry, within),
                WordList.Words(entry, "capitals"),
                WordList.Words(entry, "adjectives"),
                WordList.Words(entry, "people"),
                WordList.Words(entry, "aliases")
            );
            // Cities come last: a name that a country or a part has too is theirs.
            around.TryAdd(place.Name, place);

            Index(names, [place.Name, .. place.Aliases], place);
            Index(demonyms, [.. place.Adjectives, .. place.People], place);
        }
    }

    private static void Index(Dictionary<string, List<Place>> index, IEnumerable<string> keys, Place place)
    {
        foreach (var key in keys.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!index.TryGetValue(key, out var list))
            {
                index.Add(key, list = []);
            }

            list.Add(place);
        }
    }
}

using System.Collections.Frozen;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Resolves an article's descriptions ("the capital", "the alliance") and pronouns.</summary>
internal sealed class ReferenceResolver(
    Gazetteer gazetteer,
    MentionFinder finder,
    DescriptionFinder descriptionFinder,
    PronounResolver pronouns,
    Dictionary<string, Entity> descriptions,
    IEnumerable<Entity> entities,
    Dictionary<string, int> counts
)
{
    /// <summary>Words of a name that the gazetteer does not know, from which on it is rather something else than a town.</summary>
    private const int LongestUnknownTown = 3;

    /// <summary>Kinds of places around towns; a name may have them beside it: "Velin province", "the province of Velin".</summary>
    private static readonly FrozenSet<string> Regions = FrozenSet.ToFrozenSet([
        "province",
        "state",
        "region",
        "county",
        "district",
        "island",
        "territory",
        "republic",
        "valley",
        "peninsula",
    ]);

    /// <summary>Last words of names of places that are no towns, beside <see cref="Regions"/>.</summary>
    private static readonly FrozenSet<string> NoTowns = FrozenSet.ToFrozenSet([
        "neighborhood",
        "neighbourhood",
        "street",
        "road",
        "avenue",
        "lane",
        "square",
        "park",
        "river",
        "lake",
        "sea",
        "mountain",
        "bridge",
        "forest",
        "desert",
        "coast",
    ]);

    /// <summary>Beside "capital" they say that it is not the country's.</summary>
    private static readonly FrozenSet<string> OtherCapitals = FrozenSet.ToFrozenSet([
        "provincial",
        "regional",
        "local",
        "former",
        "cultural",
        "commercial",
        "financial",
    ]);

    private readonly List<Entity> known =
    [
        .. entities.DistinctBy(entity => entity.Key).OrderBy(entity => entity.Key, StringComparer.Ordinal),
    ];
    private readonly TownMemory towns = new();

    /// <summary>Fills in what the words that are no names stand for, sentence by sentence.</summary>
    /// <param name="article">The article.</param>
    /// <param name="resolved">For each token its entity; filled in.</param>
    /// <param name="nouns">For each pronoun whose antecedent has no name, the noun that it repeats; filled in.</param>
    public void Resolve(
        AnnotatedArticle article,
        Dictionary<Sentence, Entity?[]> resolved,
        Dictionary<Sentence, Mention?[]> nouns
    )
    {
        foreach (var sentence in article.Sentences)
        {
            var (found, repeated) = (resolved[sentence], new Mention?[sentence.Tokens.Length]);
            nouns[sentence] = repeated;
            for (var i = 0; i < found.Length; i++)
            {
                found[i] ??= Description(sentence, i, found);
                if (
                    found[i] is { Kind: NameKind.Location } place
                    && (i == 0 || found[i - 1] != place)
                    && IsTown(place)
                    && !StandsForGovernment(place)
                    && !IsInRegion(sentence, HeadOf(sentence, i, found))
                )
                {
                    towns.Add(place, sentence.Index, i);
                }
            }

            foreach (var mention in finder.Find(sentence, found))
            {
                if (pronouns.Take(mention) is not { } chain || mention.Entity is not null)
                {
                    continue;
                }

                found[mention.Token] ??= chain.Entity;
                if (chain.Entity is null && mention.Kind is MentionKind.Pronoun)
                {
                    repeated[mention.Token] = chain.Noun;
                }
            }
        }
    }

    private Entity? Description(Sentence sentence, int index, Entity?[] found)
    {
        var token = sentence.Tokens[index];
        if (token.Pos is not UniversalPos.Noun)
        {
            return null;
        }

        var definite = sentence.IsDefinite(index);
        if (definite && token.Lemma is "capital")
        {
            if (HasWordBeside(sentence, index, OtherCapitals))
            {
                return null;
            }

            // "The capital of Spain" is that of Spain, whatever the story is about.
            if (sentence.OwnerOf(index) < 0 && !IsNamedBeside(sentence, index) && CapitalInStory() is { } capital)
            {
                return capital;
            }
        }

        if (definite && token.Lemma is "city" or "town")
        {
            return NamedBelow(sentence, index) ? null
                : sentence.ChildWith(index, "amod") < 0 ? towns.At(sentence.Index)
                : DescriptionFinder.DescriptionsAt(sentence, index).First() is var which && which != token.Lemma
                    ? descriptions.GetValueOrDefault(which)
                : null;
        }

        if (
            Described(sentence, index) is { } described
            && (definite || (token.Is("compound") && described.Kind is NameKind.Organization))
            && descriptionFinder.CanStandFor(token, described)
            && !NamesAnother(sentence, index, found, described)
        )
        {
            return described;
        }

        return definite && token.Tag is not "NNS" ? LastWordOfAName(token) : null;
    }

    private Entity? Described(Sentence sentence, int index) =>
        DescriptionFinder
            .DescriptionsAt(sentence, index)
            .Select(descriptions.GetValueOrDefault)
            .FirstOrDefault(entity => entity is not null);

    /// <summary>"The stronghold of Marsk" is not the stronghold Dolen.</summary>
    private static bool NamesAnother(Sentence sentence, int index, Entity?[] found, Entity described) =>
        sentence.ChildWith(index, "nmod") is var below and >= 0
        && found[below] is { } another
        && another != described
        && another.Kind == described.Kind;

    /// <summary>"The capital, Marsk": the name says which.</summary>
    private static bool IsNamedBeside(Sentence sentence, int index) =>
        sentence.Tokens[index].Is("compound")
        || sentence.ChildWith(index, "appos") >= 0
        || sentence.ChildWith(index, "compound") >= 0;

    private static bool HasWordBeside(Sentence sentence, int index, FrozenSet<string> words) =>
        sentence
            .ChildrenOf(index)
            .Any(child => sentence.Tokens[child].Is("amod") && words.Contains(sentence.Tokens[child].Lemma));

    /// <summary>"the city of Dolen" names its city itself.</summary>
    private static bool NamedBelow(Sentence sentence, int index) =>
        sentence.ChildWith(index, "nmod") >= 0 || sentence.ChildWith(index, "appos") >= 0;

    /// <summary>The capital that the story names most: others stand for their governments.</summary>
    private Entity? CapitalInStory() => known.Where(IsCapital).MaxBy(entity => counts.GetValueOrDefault(entity.Key));

    /// <summary>A place that the gazetteer does not know is far more often a town than a country.</summary>
    private bool IsTown(Entity entity) =>
        gazetteer.Named(entity.Name) is var places
        && (
            (
                places.IsEmpty
                && entity.Key.Count(letter => letter == '_') < LongestUnknownTown
                && !IsNoTown(entity.Key[(entity.Key.LastIndexOf('_') + 1)..])
                && gazetteer.OfPeople(entity.Name).IsEmpty
            ) || places.Any(place => place.Kind is PlaceKind.City)
        );

    private static bool IsNoTown(string word) => NoTowns.Contains(word) || Regions.Contains(word);

    /// <summary>The token of a name that its other tokens hang on.</summary>
    private static int HeadOf(Sentence sentence, int start, Entity?[] found)
    {
        var head = start;
        for (var i = start; i < found.Length && found[i] == found[start]; i++)
        {
            if (sentence.Tokens[i].Head is var above && (above < start || found[above] != found[start]))
            {
                head = i;
            }
        }

        return head;
    }

    /// <summary>"Velin province", "the province of Velin": the noun says what kind of place is named.</summary>
    private static bool IsInRegion(Sentence sentence, int index) =>
        sentence.Tokens[index] is { Head: >= 0 and var above } token
        && sentence.Tokens[above] is { Pos: UniversalPos.Noun, Lemma: var kind }
        && Regions.Contains(kind)
        && (token.Is("compound") || (token.Is("nmod") && sentence.PrepositionOf(index) is "of"));

    /// <summary>"Washington warned the alliance": a capital that is not the one that the story is about.</summary>
    private bool StandsForGovernment(Entity town) => IsCapital(town) && CapitalInStory() != town;

    private bool IsCapital(Entity entity) =>
        entity.Kind is NameKind.Location
        && gazetteer
            .Named(entity.Name)
            .Any(place => gazetteer.CountryOf(place) is { } country && country.Capitals.Contains(place.Name));

    /// <summary>A name of several words surely is one; two with capitals may be the beginning of another.</summary>
    private static bool IsLong(Entity entity) => entity.Key.Count(letter => letter == '_') > 1;

    /// <summary>"the service" after "Northern Service", if only one name ends so.</summary>
    private Entity? LastWordOfAName(Token noun)
    {
        var ending = "_" + noun.Lemma;
        var ended = known
            .Where(entity =>
                entity.Kind is not NameKind.Person
                && entity.Key.EndsWith(ending, StringComparison.Ordinal)
                && (IsLong(entity) || descriptionFinder.CanStandFor(noun, entity))
            )
            .ToList();
        return ended.Count == 1 ? ended[0] : null;
    }
}

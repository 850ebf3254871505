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

    /// <summary>What a place is that is no town, as the last word of its name or beside it.</summary>
    private static readonly FrozenSet<string> NoTowns = FrozenSet.ToFrozenSet([
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

    /// <summary>What is left of a town's weight in the next sentence: "the city" is rather the one told of than the one last named.</summary>
    private const double Fading = 0.85;

    private readonly List<Entity> known =
    [
        .. entities.DistinctBy(entity => entity.Key).OrderBy(entity => entity.Key, StringComparer.Ordinal),
    ];
    private readonly Dictionary<Entity, (double Weight, int Sentence)> towns = [];

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
        var number = 0;
        foreach (var sentence in article.Sentences)
        {
            number++;
            var (found, repeated) = (resolved[sentence], new Mention?[sentence.Tokens.Length]);
            nouns[sentence] = repeated;
            for (var i = 0; i < found.Length; i++)
            {
                found[i] ??= Description(sentence, i, found, number);
                if (
                    found[i] is { Kind: NameKind.Location } place
                    && IsTown(place)
                    && !StandsForGovernment(place)
                    && !IsCalledOtherwise(sentence, i)
                )
                {
                    Remember(place, number);
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

    private Entity? Description(Sentence sentence, int index, Entity?[] found, int number)
    {
        var token = sentence.Tokens[index];
        if (token.Pos is not UniversalPos.Noun)
        {
            return null;
        }

        var definite = sentence.IsDefinite(index);
        if (
            definite
            && token.Lemma == "capital"
            && !HasOwner(sentence, index)
            && !IsNamedBeside(sentence, index)
            && CapitalInStory() is { } capital
        )
        {
            return capital;
        }

        if (definite && token.Lemma is "city" or "town")
        {
            return NamedBelow(sentence, index) ? null
                : sentence.ChildWith(index, "amod") < 0 ? TownInMind(number)
                : DescriptionFinder.DescriptionsAt(sentence, index).ToList() is [var unique, _]
                    ? descriptions.GetValueOrDefault(unique)
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

    /// <summary>"The stronghold of Orsk" is not the stronghold Dolen.</summary>
    private static bool NamesAnother(Sentence sentence, int index, Entity?[] found, Entity described) =>
        sentence.ChildWith(index, "nmod") is var below and >= 0
        && found[below] is { } another
        && another != described
        && another.Kind == described.Kind;

    private void Remember(Entity town, int sentence)
    {
        var (weight, last) = towns.GetValueOrDefault(town);
        towns[town] = ((weight * Math.Pow(Fading, sentence - last)) + 1, sentence);
    }

    private Entity? TownInMind(int sentence) =>
        towns.Count == 0
            ? null
            : towns
                .OrderByDescending(pair => pair.Value.Weight * Math.Pow(Fading, sentence - pair.Value.Sentence))
                .ThenByDescending(pair => pair.Value.Sentence)
                .First()
                .Key;

    /// <summary>"the capital of Spain" is that of Spain, whatever the story is about.</summary>
    private static bool HasOwner(Sentence sentence, int index)
    {
        foreach (var child in sentence.ChildrenOf(index))
        {
            if (sentence.Tokens[child].BaseRelation() is "nmod" && sentence.PrepositionOf(child) is "of")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The provincial capital Orsk", "the capital, Orsk": the name says which; "the Afghan capital" has none.</summary>
    private static bool IsNamedBeside(Sentence sentence, int index) =>
        sentence.Tokens[index].Is("compound")
        || sentence.ChildWith(index, "appos") >= 0
        || sentence
            .ChildrenOf(index)
            .Any(child =>
                sentence.Tokens[child].Is("compound")
                || (
                    sentence.Tokens[child] is { Lemma: var kind } word
                    && word.Is("amod")
                    && char.IsLower(word.Text[0])
                    && kind is not "national"
                )
            );

    /// <summary>"the city of Herat" names its city itself.</summary>
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
                && !NoTowns.Contains(entity.Key[(entity.Key.LastIndexOf('_') + 1)..])
                && gazetteer.OfPeople(entity.Name).IsEmpty
            ) || places.Any(place => place.Kind is PlaceKind.City)
        );

    /// <summary>"Velin province": what kind of place it is stands beside the name.</summary>
    private static bool IsCalledOtherwise(Sentence sentence, int index) =>
        sentence.Tokens[index] is { Head: >= 0 and var above } token
        && token.BaseRelation() is "compound" or "nmod"
        && sentence.Tokens[above] is { Pos: UniversalPos.Noun, Lemma: var kind }
        && NoTowns.Contains(kind);

    /// <summary>"Washington warned the alliance": a capital that is not the one that the story is about.</summary>
    private bool StandsForGovernment(Entity town) => IsCapital(town) && CapitalInStory() != town;

    private bool IsCapital(Entity entity) =>
        entity.Kind is NameKind.Location
        && gazetteer
            .Named(entity.Name)
            .Any(place => gazetteer.CountryOf(place) is { } country && country.Capitals.Contains(place.Name));

    /// <summary>A name of several words surely is one; two with capitals may be "State Fire" of "State Fire Marshal".</summary>
    private static bool IsLong(Entity entity) => entity.Key.Count(letter => letter == '_') > 1;

    /// <summary>"the alliance" after "Northern Alliance", if only one name ends so.</summary>
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

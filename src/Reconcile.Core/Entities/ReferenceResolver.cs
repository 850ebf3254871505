using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Resolves an article's descriptions ("the capital", "the alliance") and pronouns.</summary>
internal sealed class ReferenceResolver(
    Gazetteer gazetteer,
    PronounResolver pronouns,
    Dictionary<string, Entity> descriptions,
    IEnumerable<Entity> entities,
    Dictionary<string, int> counts
)
{
    /// <summary>Words of a name that the gazetteer does not know, from which on it is rather something else than a town.</summary>
    private const int LongestUnknownTown = 3;

    private readonly List<Entity> known =
    [
        .. entities.DistinctBy(entity => entity.Key).OrderBy(entity => entity.Key, StringComparer.Ordinal),
    ];
    private Entity? lastTown;

    /// <summary>Fills in the entities of words that are no names, sentence by sentence.</summary>
    public void Resolve(AnnotatedArticle article, Dictionary<Sentence, Entity?[]> resolved)
    {
        foreach (var sentence in article.Sentences)
        {
            var found = resolved[sentence];
            for (var i = 0; i < found.Length; i++)
            {
                found[i] ??= Reference(sentence, i);
                Remember(sentence, i, found[i]);
            }
        }
    }

    private void Remember(Sentence sentence, int token, Entity? entity)
    {
        if (entity?.Kind is NameKind.Person)
        {
            pronouns.Remember(sentence, token, entity);
        }
        else if (entity?.Kind is NameKind.Location && IsTown(entity) && !StandsForGovernment(entity))
        {
            lastTown = entity;
        }
    }

    private Entity? Reference(Sentence sentence, int index)
    {
        var token = sentence.Tokens[index];
        if (token.Pos is UniversalPos.Pronoun)
        {
            return pronouns.Resolve(sentence, index);
        }

        if (token.Pos is not UniversalPos.Noun)
        {
            return null;
        }

        var definite = IsDefinite(sentence, index);
        if (definite && token.Lemma == "capital" && !HasOwner(sentence, index) && CapitalInStory() is { } capital)
        {
            return capital;
        }

        if (definite && token.Lemma is "city" or "town")
        {
            return NamedBelow(sentence, index) ? null : lastTown;
        }

        if (definite || token.Is("compound"))
        {
            return descriptions.GetValueOrDefault(token.Lemma) ?? (definite ? LastWordOfAName(token.Lemma) : null);
        }

        return null;
    }

    private static bool IsDefinite(Sentence sentence, int index)
    {
        foreach (var child in sentence.ChildrenOf(index))
        {
            if (sentence.Tokens[child] is { Pos: UniversalPos.Determiner, Lemma: "the" or "this" or "that" })
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>"the city of Herat" names its city itself.</summary>
    private static bool NamedBelow(Sentence sentence, int index) =>
        sentence.ChildWith(index, "nmod") >= 0
        || sentence.ChildWith(index, "appos") >= 0
        || sentence.ChildWith(index, "amod") >= 0;

    /// <summary>The capital that the story names most: others stand for their governments.</summary>
    private Entity? CapitalInStory() => known.Where(IsCapital).MaxBy(entity => counts.GetValueOrDefault(entity.Key));

    /// <summary>A place that the gazetteer does not know is far more often a town than a country.</summary>
    private bool IsTown(Entity entity) =>
        gazetteer.Named(entity.Name) is var places
        && (
            (places.IsEmpty && entity.Key.Count(letter => letter == '_') < LongestUnknownTown)
            || places.Any(place => place.Kind is PlaceKind.City)
        );

    /// <summary>"Washington warned the alliance": a capital that is not the one that the story is about.</summary>
    private bool StandsForGovernment(Entity town) => IsCapital(town) && CapitalInStory() != town;

    private bool IsCapital(Entity entity) =>
        entity.Kind is NameKind.Location
        && gazetteer
            .Named(entity.Name)
            .Any(place => gazetteer.CountryOf(place) is { } country && country.Capitals.Contains(place.Name));

    /// <summary>"the alliance" after "Northern Alliance", if only one name ends so.</summary>
    private Entity? LastWordOfAName(string lemma)
    {
        var ending = "_" + lemma;
        var named = known
            .Where(entity =>
                entity.Kind is not NameKind.Person && entity.Key.EndsWith(ending, StringComparison.Ordinal)
            )
            .ToList();
        return named.Count == 1 ? named[0] : null;
    }
}

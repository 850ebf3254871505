using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Entities;

/// <summary>Finds out, over a whole story, which words stand for the same person, place or group.</summary>
public sealed class EntityResolver
{
    private readonly NameCollector collector;
    private readonly NameGrouper grouper;
    private readonly Gazetteer gazetteer;
    private readonly GivenNames givenNames;
    private readonly PersonName persons;
    private readonly ClauseVocabulary vocabulary;
    private readonly Thesaurus thesaurus;
    private readonly DescriptionFinder descriptionFinder;
    private readonly AntecedentChoice choose;

    private EntityResolver(Lexicons lexicons, AntecedentChoice choose)
    {
        this.choose = choose;
        thesaurus = Thesaurus.With(lexicons);
        gazetteer = Gazetteer.With(lexicons);
        givenNames = GivenNames.With(lexicons);
        persons = new PersonName(givenNames);
        vocabulary = ClauseVocabulary.With(lexicons);
        descriptionFinder = new DescriptionFinder(thesaurus);
        collector = new NameCollector(Titles.With(lexicons), givenNames, gazetteer);
        grouper = new NameGrouper(gazetteer, OptionalNameWords.With(lexicons), givenNames);
    }

    /// <summary>Creates a resolver with the shipped tables of places and titles.</summary>
    public static EntityResolver Load() => With(Lexicons.Shipped);

    /// <summary>Creates a resolver with the lists as packs changed them.</summary>
    public static EntityResolver With(Lexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        return new EntityResolver(lexicons, AntecedentModel.Fitted.Choose);
    }

    /// <summary>Creates a resolver that leaves the choice of antecedents to somebody else, to learn from it.</summary>
    internal static EntityResolver With(AntecedentChoice choose) => new(Lexicons.Shipped, choose);

    /// <summary>Resolves the names, descriptions and pronouns of a story.</summary>
    /// <param name="story">The story, for its aliases.</param>
    /// <param name="articles">Its articles, annotated, in the story's order.</param>
    public StoryEntities Resolve(Story story, ImmutableArray<AnnotatedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(story);
        var mentions = Mentions(articles);
        var entities = grouper.Group(mentions, story.Aliases);
        var resolved = new Dictionary<Sentence, Entity?[]>(
            ReferenceEqualityComparer.Instance as IEqualityComparer<Sentence>
        );
        foreach (var article in articles)
        {
            foreach (var sentence in article.Sentences)
            {
                resolved[sentence] = new Entity?[sentence.Tokens.Length];
            }
        }

        foreach (var mention in mentions)
        {
            for (var i = mention.Tokens.Start; i < mention.Tokens.End; i++)
            {
                resolved[mention.Sentence][i] = entities[mention.Key];
            }
        }

        var descriptions = descriptionFinder.Find(articles, resolved);
        var counts = mentions
            .GroupBy(mention => entities[mention.Key].Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var genders = new PersonGenders(articles, mentions, entities, givenNames);
        var finder = new MentionFinder(thesaurus, gazetteer, givenNames, genders);
        var nouns = new Dictionary<Sentence, Mention?[]>(
            ReferenceEqualityComparer.Instance as IEqualityComparer<Sentence>
        );
        foreach (var article in articles)
        {
            var pronouns = new PronounResolver(choose, vocabulary);
            new ReferenceResolver(
                gazetteer,
                finder,
                descriptionFinder,
                pronouns,
                descriptions,
                entities.Values,
                counts
            ).Resolve(article, resolved, nouns);
        }

        return new StoryEntities(
            resolved,
            nouns,
            PlacesAround.ToldBy(mentions, entities),
            NamedDifferently(mentions, entities)
        );
    }

    private ImmutableArray<NameMention> Mentions(ImmutableArray<AnnotatedArticle> articles)
    {
        var found = articles
            .SelectMany(article => article.Sentences)
            .Select(sentence => (Sentence: sentence, Names: collector.Collect(sentence)))
            .ToList();
        var families = found
            .SelectMany(names => names.Names)
            .Where(name => name is { Kind: NameKind.Person, Words.Length: > 1 })
            .Select(name => name.Words[^1])
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.SelectMany(names =>
                names
                    .Names.Concat(NameCollector.CollectFamilies(names.Sentence, names.Names, families))
                    .OrderBy(name => name.Tokens.Start)
            ),
        ];
    }

    private ImmutableArray<(Entity, ImmutableArray<NameMention>)> NamedDifferently(
        ImmutableArray<NameMention> mentions,
        Dictionary<string, Entity> entities
    ) =>
        [
            .. mentions
                .GroupBy(mention => entities[mention.Key])
                .Select(group => (Named: group.Key, Names: NamesThatDiffer(group.Key, [.. group])))
                .Where(group => !group.Names.IsEmpty)
                .OrderBy(group => group.Named.Key, StringComparer.Ordinal),
        ];

    /// <summary>A place or a group may have several names; only a slip is a matter of spelling.</summary>
    private ImmutableArray<NameMention> NamesThatDiffer(Entity named, ImmutableArray<NameMention> names) =>
        named.Kind is NameKind.Person
            ? AreOtherNames(names)
                ? names
                : []
            : Slips(names);

    private static ImmutableArray<NameMention> Slips(ImmutableArray<NameMention> names)
    {
        var keys = names.Select(name => name.Key).Distinct(StringComparer.Ordinal).ToList();
        var slips = keys.Where(one => keys.Exists(other => one != other && NameSpelling.IsSlip(one, other)))
            .ToHashSet(StringComparer.Ordinal);
        return [.. names.Where(name => slips.Contains(name.Key))];
    }

    private bool AreOtherNames(ImmutableArray<NameMention> names)
    {
        var full = names
            .Where(name => name.Words.Length > 1)
            .DistinctBy(name => name.Key, StringComparer.Ordinal)
            .ToList();
        return full.Exists(one =>
            full.Exists(other => !persons.AreSpeltAlike(one.Words.AsSpan(), other.Words.AsSpan()))
        );
    }
}

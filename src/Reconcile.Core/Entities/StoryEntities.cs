using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Entities;

/// <summary>Which entity each word of a story stands for.</summary>
public sealed class StoryEntities
{
    private readonly Dictionary<Sentence, Entity?[]> entities;
    private readonly Dictionary<Sentence, Mention?[]> nouns;
    private readonly ILookup<string, string> around;

    internal StoryEntities(
        Dictionary<Sentence, Entity?[]> entities,
        Dictionary<Sentence, Mention?[]> nouns,
        ILookup<string, string> around,
        ImmutableArray<(Entity Named, ImmutableArray<NameMention> Mentions)> namedDifferently
    )
    {
        this.entities = entities;
        this.nouns = nouns;
        this.around = around;
        NamedDifferently = namedDifferently;
    }

    /// <summary>No entity at all: every word stands for itself.</summary>
    public static StoryEntities None { get; } = new([], [], Array.Empty<string>().ToLookup(name => name), []);

    /// <summary>The persons whose full names are spelt in more than one way, with all their names, and other names with slips; ordered by key.</summary>
    internal ImmutableArray<(Entity Named, ImmutableArray<NameMention> Mentions)> NamedDifferently { get; }

    /// <summary>The entity that a token names or refers to; null when it stands for itself.</summary>
    public Entity? At(Sentence sentence, int token) =>
        entities.TryGetValue(sentence, out var found) ? found[token] : null;

    /// <summary>The keys of the places that the story says another lies in: "Dayton, Ohio", "Dayton in Ohio".</summary>
    internal IEnumerable<string> Around(string key) => around[key];

    /// <summary>The noun that a pronoun repeats ("they" after "two officers"); null where it stands for a name or for nothing.</summary>
    internal Mention? NounAt(Sentence sentence, int token) =>
        nouns.TryGetValue(sentence, out var found) ? found[token] : null;
}

using System.Collections.Immutable;
using Reconcile.Language;

namespace Reconcile.Entities;

/// <summary>Which entity each word of a story stands for.</summary>
public sealed class StoryEntities
{
    private readonly Dictionary<Sentence, Entity?[]> entities;
    private readonly Dictionary<Sentence, Mention?[]> nouns;

    internal StoryEntities(
        Dictionary<Sentence, Entity?[]> entities,
        Dictionary<Sentence, Mention?[]> nouns,
        ImmutableArray<(Entity Named, ImmutableArray<NameMention> Mentions)> namedDifferently
    )
    {
        this.entities = entities;
        this.nouns = nouns;
        NamedDifferently = namedDifferently;
    }

    /// <summary>No entity at all: every word stands for itself.</summary>
    public static StoryEntities None { get; } = new([], [], []);

    /// <summary>The persons whose full names are spelt in more than one way, with all their names, and other names with slips; ordered by key.</summary>
    internal ImmutableArray<(Entity Named, ImmutableArray<NameMention> Mentions)> NamedDifferently { get; }

    /// <summary>The entity that a token names or refers to; null when it stands for itself.</summary>
    public Entity? At(Sentence sentence, int token) =>
        entities.TryGetValue(sentence, out var found) ? found[token] : null;

    /// <summary>The noun that a pronoun repeats ("they" after "two officers"); null where it stands for a name or for nothing.</summary>
    internal Mention? NounAt(Sentence sentence, int token) =>
        nouns.TryGetValue(sentence, out var found) ? found[token] : null;
}

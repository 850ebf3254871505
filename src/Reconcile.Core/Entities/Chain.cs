using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>The mentions of one article that speak of the same.</summary>
internal sealed class Chain(Mention first)
{
    /// <summary>Whom or what the story names so; null for what it does not name.</summary>
    public Entity? Entity { get; } = first.Entity;

    /// <summary>The last name or noun that spoke of it: what a pronoun repeats.</summary>
    public Mention Noun { get; private set; } = first;

    /// <summary>Whether "he" or "she" can mean it; null when nothing has told.</summary>
    public Gender? Gender { get; private set; } = first.Gender;

    /// <summary>How many mentions it has.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Adds a mention that comes later in the article.</summary>
    public void Add(Mention mention)
    {
        Count++;
        Gender ??= mention.Gender;
        if (mention.Kind is not MentionKind.Pronoun)
        {
            Noun = mention;
        }
    }
}

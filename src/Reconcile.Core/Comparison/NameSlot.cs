using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>A name in a clause and the place in which it stands.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The part of the argument that it is or stands in.</param>
/// <param name="Preposition">The argument's preposition.</param>
/// <param name="Path">From the argument's head down to the name: how each word hangs, by relation and preposition, and the lemma above it.</param>
/// <param name="IsOwn">Whether the argument stands at the clause's own predicate, not at another clause's.</param>
internal sealed record NameSlot(
    Name Name,
    ArgumentRole Role,
    string? Preposition,
    ImmutableArray<string> Path,
    bool IsOwn
)
{
    /// <summary>Whether the name is itself who did it or to whom it was done, where a body stands for its head, or a place for its government.</summary>
    public bool IsParticipant => Path.IsEmpty && Role is not (ArgumentRole.Oblique or ArgumentRole.Adverbial);

    /// <summary>The names of a clause, each once, but for those in a list, which may be longer than a clause tells.</summary>
    public static IEnumerable<NameSlot> Of(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        foreach (var argument in proposition.Arguments)
        {
            foreach (var name in sentence.Names.Where(name => argument.Tokens.Overlaps(name.Tokens)))
            {
                if (PathOf(sentence, argument.Head, HeadOf(sentence, name)) is { } path)
                {
                    yield return new NameSlot(
                        name,
                        argument.Role,
                        argument.Preposition,
                        path,
                        sentence.Tokens[argument.Head].Head == proposition.Predicate
                    );
                }
            }
        }
    }

    /// <summary>Whether another name stands in the same place of its clause.</summary>
    public bool IsPlaceOf(NameSlot other) =>
        Role == other.Role
        && string.Equals(Preposition, other.Preposition, StringComparison.Ordinal)
        && Path.SequenceEqual(other.Path, StringComparer.Ordinal);

    private static int HeadOf(Sentence sentence, Name name)
    {
        var head = name.Tokens.Start;
        while (name.Tokens.Contains(sentence.Tokens[head].Head))
        {
            head = sentence.Tokens[head].Head;
        }

        return head;
    }

    private static ImmutableArray<string>? PathOf(Sentence sentence, int top, int token)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        for (; token != top; token = sentence.Tokens[token].Head)
        {
            if (token < 0 || IsListed(sentence, token))
            {
                return null;
            }

            var above = sentence.Tokens[token].Head;
            if (above >= 0)
            {
                path.Add(
                    $"{sentence.Tokens[token].BaseRelation()} {sentence.PrepositionOf(token)} {sentence.Tokens[above].Lemma.ToLowerInvariant()}"
                );
            }
        }

        return IsListed(sentence, top) ? null : path.ToImmutable();
    }

    private static bool IsListed(Sentence sentence, int token) =>
        sentence.Tokens[token].Is("conj") || sentence.ChildWith(token, "conj") >= 0;
}

using System.Collections.Immutable;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>A name in a clause and the place in which it stands.</summary>
/// <param name="Tokens">The name.</param>
/// <param name="Kind">What it names; null for a name of which nothing is known.</param>
/// <param name="Role">The part of the argument that it is or stands in.</param>
/// <param name="Preposition">The argument's preposition.</param>
/// <param name="Path">From the name up to the argument's head: how each word hangs, by relation and preposition, and the lemma above it.</param>
/// <param name="IsOwn">Whether the argument stands at the clause's own predicate, not at another clause's.</param>
/// <param name="IsOfSeveral">Whether it stands at a noun for several without "the": "[houses] in Velin".</param>
internal sealed record NameSlot(
    TokenRange Tokens,
    NameKind? Kind,
    ArgumentRole Role,
    string? Preposition,
    ImmutableArray<string> Path,
    bool IsOwn,
    bool IsOfSeveral
)
{
    /// <summary>Whether the name is itself who did it or to whom it was done, where a body stands for its head, or a place for its government.</summary>
    public bool IsParticipant => Path.IsEmpty && Role is not (ArgumentRole.Oblique or ArgumentRole.Adverbial);

    /// <summary>The names of a clause, but for those in a list, which may be longer than a clause tells.</summary>
    public static IEnumerable<NameSlot> Of(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        foreach (var argument in proposition.Arguments)
        {
            var isOwn = sentence.Tokens[argument.Head].Head == proposition.Predicate;
            for (var token = argument.Tokens.Start; token < argument.Tokens.End; token++)
            {
                if (NameAt(sentence, token) is not { } name)
                {
                    continue;
                }

                var head = HeadOf(sentence, name.Tokens);
                if (PathOf(sentence, argument.Head, head) is { } path)
                {
                    yield return new NameSlot(
                        name.Tokens,
                        IsThe(sentence, head) && name.Kind is NameKind.Person ? null : name.Kind,
                        argument.Role,
                        argument.Preposition,
                        path,
                        isOwn,
                        IsOfSeveralAt(sentence, argument.Head, head)
                    );
                }

                token = name.Tokens.End - 1;
            }
        }
    }

    /// <summary>Whether another name stands in the same place of its clause.</summary>
    public bool IsPlaceOf(NameSlot other) =>
        Role == other.Role
        && string.Equals(Preposition, other.Preposition, StringComparison.Ordinal)
        && Path.SequenceEqual(other.Path, StringComparer.Ordinal);

    /// <summary>The name at a token, or the proper nouns in a row of which no name was made.</summary>
    private static (TokenRange Tokens, NameKind? Kind)? NameAt(Sentence sentence, int token)
    {
        if (sentence.NameAt(token) is { } name)
        {
            return (name.Tokens, name.Kind);
        }

        var end = token;
        while (
            end < sentence.Tokens.Length
            && sentence.Tokens[end].Pos is UniversalPos.ProperNoun
            && !CalendarWords.Contains(sentence.Tokens[end].Text)
            && sentence.NameAt(end) is null
        )
        {
            end++;
        }

        return end > token ? (new TokenRange(token, end), null) : null;
    }

    private static int HeadOf(Sentence sentence, TokenRange name)
    {
        var head = name.Start;
        while (name.Contains(sentence.Tokens[head].Head))
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
            if (
                token < 0
                || IsListed(sentence, token)
                || sentence.Tokens[token] is not { Head: >= 0 and var above } word
            )
            {
                return null;
            }

            // What stands in a clause is no part of the noun.
            var relation = word.BaseRelation();
            if (relation is not ("nmod" or "compound" or "flat" or "appos" or "amod"))
            {
                return null;
            }

            path.Add($"{relation} {sentence.PrepositionOf(token)} {sentence.Tokens[above].Lemma.ToLowerInvariant()}");
        }

        return IsListed(sentence, top) ? null : path.ToImmutable();
    }

    private static bool IsOfSeveralAt(Sentence sentence, int top, int token)
    {
        for (; token != top; token = sentence.Tokens[token].Head)
        {
            var above = sentence.Tokens[token].Head;
            if (sentence.Tokens[above].Tag is "NNS" && !sentence.IsDefinite(above))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The Velin Museum" is no person.</summary>
    private static bool IsThe(Sentence sentence, int head) =>
        sentence.ChildWith(head, "det") is var article and >= 0 && sentence.Tokens[article].Lemma is "the";

    private static bool IsListed(Sentence sentence, int token) =>
        sentence.Tokens[token].Is("conj") || sentence.ChildWith(token, "conj") >= 0;
}

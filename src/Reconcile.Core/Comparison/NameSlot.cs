using System.Collections.Immutable;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>A name in a clause and the place in which it stands.</summary>
/// <param name="Proposition">The clause.</param>
/// <param name="Argument">The part of the clause that the name is or stands in.</param>
/// <param name="Tokens">The name.</param>
/// <param name="Kind">What it names; null for a name of which nothing is known.</param>
/// <param name="Path">The tokens from the name's head up to the argument's, both included: one where the name is the argument.</param>
internal sealed record NameSlot(
    Proposition Proposition,
    Argument Argument,
    TokenRange Tokens,
    NameKind? Kind,
    ImmutableArray<int> Path
)
{
    /// <summary>Whether the name is the argument, not a part of it: who did it, not "the mayor of [Velin]".</summary>
    public bool IsArgument => Path.Length == 1;

    /// <summary>Whether the name is itself who did it or to whom it was done, where a body stands for its head, or a place for its government.</summary>
    public bool IsParticipant => IsArgument && Argument.Role is not (ArgumentRole.Oblique or ArgumentRole.Adverbial);

    /// <summary>Whether the argument stands at the clause's own predicate, not at another clause's.</summary>
    public bool IsOwn => Sentence.Tokens[Argument.Head].Head == Proposition.Predicate;

    private Sentence Sentence => Proposition.Sentence;

    /// <summary>The names of a clause, but for those in a list, which may be longer than a clause tells.</summary>
    public static IEnumerable<NameSlot> Of(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        foreach (var argument in proposition.Arguments)
        {
            for (var token = argument.Tokens.Start; token < argument.Tokens.End; token++)
            {
                if (NameAt(sentence, token) is not { } name)
                {
                    continue;
                }

                var head = HeadOf(sentence, name.Tokens);
                if (PathOf(sentence, argument.Head, head) is { } path)
                {
                    var kind = name.Kind is NameKind.Person && IsNoPerson(sentence, head) ? null : name.Kind;
                    yield return new NameSlot(proposition, argument, name.Tokens, kind, path);
                }

                token = name.Tokens.End - 1;
            }
        }
    }

    /// <summary>The name at a token, or the proper nouns in a row of which no name was made; null for other words.</summary>
    public static (TokenRange Tokens, NameKind? Kind)? NameAt(Sentence sentence, int token)
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

    /// <summary>Whether another name stands in the same place of its clause: in the same part, below the same words.</summary>
    public bool IsPlaceOf(NameSlot other) =>
        Argument.Role == other.Argument.Role
        && string.Equals(Argument.Preposition, other.Argument.Preposition, StringComparison.Ordinal)
        && Steps().SequenceEqual(other.Steps());

    private IEnumerable<(string Relation, string? Preposition, string Above)> Steps() =>
        Path.Zip(Path.Skip(1))
            .Select(step =>
                (
                    Sentence.Tokens[step.First].BaseRelation().ToString(),
                    Sentence.PrepositionOf(step.First),
                    Sentence.Tokens[step.Second].Lemma.ToLowerInvariant()
                )
            );

    private static int HeadOf(Sentence sentence, TokenRange name)
    {
        var head = name.Start;
        while (name.Contains(sentence.Tokens[head].Head))
        {
            head = sentence.Tokens[head].Head;
        }

        return head;
    }

    private static ImmutableArray<int>? PathOf(Sentence sentence, int top, int token)
    {
        var path = ImmutableArray.CreateBuilder<int>();
        for (; token != top; token = sentence.Tokens[token].Head)
        {
            // What stands in a clause is no part of the noun.
            if (
                token < 0
                || IsListed(sentence, token)
                || sentence.Tokens[token].BaseRelation() is not ("nmod" or "compound" or "flat" or "appos" or "amod")
            )
            {
                return null;
            }

            path.Add(token);
        }

        path.Add(top);
        return IsListed(sentence, top) ? null : path.ToImmutable();
    }

    /// <summary>"The Velin Museum", "in Velin": no person, whatever it was taken for.</summary>
    private static bool IsNoPerson(Sentence sentence, int head) =>
        sentence.PrepositionOf(head) is "in" or "into" or "inside"
        || (sentence.ChildWith(head, "det") is var article and >= 0 && sentence.Tokens[article].Lemma is "the");

    private static bool IsListed(Sentence sentence, int token) =>
        sentence.Tokens[token].Is("conj") || sentence.ChildWith(token, "conj") >= 0;
}

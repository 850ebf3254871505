using System.Collections.Frozen;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds whose children a number counts: "a mother of four", "her four children", "Novak has four children".</summary>
/// <remarks>As with an age, the clause around it ("the mother of four was rescued") says nothing about the number.</remarks>
internal static class ParentFinder
{
    /// <summary>How far behind "father of two" the name may stand, in tokens.</summary>
    private const int Reach = 3;

    private static readonly FrozenSet<string> Parents = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "mother",
        "father",
        "parent",
        "mum",
        "mom",
        "dad"
    );

    private static readonly FrozenSet<string> Children = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "child",
        "kid"
    );

    private static readonly FrozenSet<string> Having = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "have",
        "leave",
        "raise"
    );

    /// <summary>The parent; null when the number counts something else, or the parent is not known.</summary>
    public static Entity? Of(Sentence sentence, Quantity quantity, StoryEntities entities)
    {
        var tokens = sentence.Tokens;
        var countsChildren = quantity.Noun is { } noun && Children.Contains(tokens[noun].Lemma);
        var of = quantity.Tokens.Start - 1;
        if (
            of > 0
            && tokens[of].Lemma == "of"
            && Parents.Contains(tokens[of - 1].Lemma)
            && (
                countsChildren
                || quantity.Tokens.End == tokens.Length
                || tokens[quantity.Tokens.End].Pos is not (UniversalPos.Noun or UniversalPos.Adjective)
            )
        )
        {
            return ParentAt(
                sentence,
                of - 1,
                countsChildren ? quantity.Noun!.Value + 1 : quantity.Tokens.End,
                entities
            );
        }

        if (!countsChildren)
        {
            return null;
        }

        var child = quantity.Noun!.Value;
        if (sentence.ChildWith(child, "nmod:poss") is var owner and >= 0)
        {
            return PersonAt(entities, sentence, owner);
        }

        return
            tokens[child].Is("obj")
            && Having.Contains(tokens[tokens[child].Head].Lemma)
            && sentence.ChildWith(tokens[child].Head, "nsubj") is var subject and >= 0
            ? PersonAt(entities, sentence, tokens[subject].Lemma is "who" ? tokens[tokens[child].Head].Head : subject)
            : null;
    }

    private static Entity? ParentAt(Sentence sentence, int parent, int end, StoryEntities entities)
    {
        if (PersonAt(entities, sentence, parent) is { } known)
        {
            return known;
        }

        // "mother of four Jana Novak"
        for (var i = end; i < Math.Min(end + Reach, sentence.Tokens.Length); i++)
        {
            if (PersonAt(entities, sentence, i) is { } behind)
            {
                return behind;
            }

            if (sentence.Tokens[i].Pos is not UniversalPos.Punctuation)
            {
                break;
            }
        }

        // "Novak, a mother of four", "Novak was a mother of four"
        var token = sentence.Tokens[parent];
        if (token.Is("appos") || token.Is("compound") || token.Is("flat"))
        {
            return PersonAt(entities, sentence, token.Head);
        }

        return sentence.ChildWith(parent, "cop") >= 0 && sentence.ChildWith(parent, "nsubj") is var subject and >= 0
            ? PersonAt(entities, sentence, subject)
            : null;
    }

    private static Entity? PersonAt(StoryEntities entities, Sentence sentence, int token) =>
        token >= 0 && entities.At(sentence, token) is { Kind: NameKind.Person or null } person ? person : null;
}

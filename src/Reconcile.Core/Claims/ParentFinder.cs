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

    private const string Child = "child";

    private const string Grandchild = "grandchild";

    /// <summary>Words for who has children or grandchildren, and which they have.</summary>
    private static readonly FrozenDictionary<string, string> Parents = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["mother"] = Child,
        ["father"] = Child,
        ["parent"] = Child,
        ["mum"] = Child,
        ["mom"] = Child,
        ["dad"] = Child,
        ["grandmother"] = Grandchild,
        ["grandfather"] = Grandchild,
        ["grandparent"] = Grandchild,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Children = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [Child] = Child,
        ["kid"] = Child,
        [Grandchild] = Grandchild,
        ["grandkid"] = Grandchild,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Having = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "have",
        "leave",
        "raise"
    );

    /// <summary>What a claim about somebody's children says of them: the parent and whether it is children or grandchildren.</summary>
    /// <returns>Null when the number counts something else, or the parent is not known.</returns>
    public static CanonicalForm? FormOf(Sentence sentence, Quantity quantity, StoryEntities entities)
    {
        var tokens = sentence.Tokens;
        var counted =
            quantity.Noun is { } noun && !IsGreat(sentence, noun)
                ? Children.GetValueOrDefault(tokens[noun].Lemma)
                : null;
        var of = quantity.Tokens.Start - 1;
        if (
            of > 0
            && tokens[of].Lemma == "of"
            && !IsGreat(sentence, of - 1)
            && Parents.GetValueOrDefault(tokens[of - 1].Lemma) is { } kind
            && (
                counted is not null
                || quantity.Tokens.End == tokens.Length
                || tokens[quantity.Tokens.End].Pos is not (UniversalPos.Noun or UniversalPos.Adjective)
            )
        )
        {
            var end = counted is not null ? quantity.Noun!.Value + 1 : quantity.Tokens.End;
            return ParentAt(sentence, of - 1, end, entities) is { } parent ? FormBuilder.Build(parent, kind) : null;
        }

        return counted is not null && OwnerOf(sentence, quantity.Noun!.Value, entities) is { } owner
            ? FormBuilder.Build(owner, counted)
            : null;
    }

    /// <summary>"Great-grandmother", "great grandchildren".</summary>
    private static bool IsGreat(Sentence sentence, int noun) =>
        noun > 0 && (sentence.Tokens[noun - 1].Lemma is "great" || sentence.Tokens[noun - 1].Text is "-");

    /// <summary>"[Her] four children", "[Novak] has four children", "[Novak] leaves a husband and four children".</summary>
    private static Entity? OwnerOf(Sentence sentence, int child, StoryEntities entities)
    {
        var tokens = sentence.Tokens;
        var first = tokens[child].Is("conj") ? tokens[child].Head : child;
        var verb = tokens[first].Head;
        if (verb >= 0 && tokens[verb] is { Lemma: "survive" } or { Lemma: "leave", Tag: not "VBZ" })
        {
            // A child may have died before, and who "left two children" somewhere may have more.
            return null;
        }

        var owner = sentence.ChildWith(child, "nmod:poss");
        owner = owner >= 0 ? owner : sentence.ChildWith(first, "nmod:poss");
        if (owner >= 0)
        {
            return PersonAt(entities, sentence, owner);
        }

        if (
            verb >= 0
            && Having.Contains(tokens[verb].Lemma)
            && (
                (tokens[first].Is("obj") && first == child)
                // The dead leave "a husband and two children".
                || (
                    tokens[verb] is { Lemma: "leave", Tag: "VBZ" }
                    && (tokens[first].Is("obj") || sentence.PrepositionOf(first) is "behind")
                )
            )
        )
        {
            var subject = sentence.ChildWith(verb, "nsubj");
            return subject >= 0
                ? PersonAt(entities, sentence, tokens[subject].Lemma is "who" ? tokens[verb].Head : subject)
                : null;
        }

        return null;
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

using System.Collections.Immutable;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Finds where a proposition says that it happened.</summary>
internal static class PlaceFinder
{
    /// <summary>The places, in the order of the text.</summary>
    public static ImmutableArray<WordsValue> Find(Proposition proposition, StoryEntities entities)
    {
        var found = ImmutableArray.CreateBuilder<WordsValue>();
        var sentence = proposition.Sentence;
        foreach (var argument in proposition.Arguments)
        {
            if (
                argument.Role is ArgumentRole.Oblique
                && argument.Preposition is "in" or "at" or "near" or "outside" or "inside" or "off" or "on" or "around"
            )
            {
                var names = NamesIn(sentence, argument, entities);
                if (!names.IsEmpty)
                {
                    var span = sentence.SpanOf(argument.Tokens);
                    var own = NameOf(sentence, argument.Head, entities);
                    var canonical = own?.Key ?? names[0];
                    found.Add(
                        new WordsValue(span, proposition.Article.Text[span].ToString(), canonical)
                        {
                            IsWithin = own is null,
                            Number = NumberOf(sentence, argument, entities),
                            IsNear = argument.Preposition is "near" or "outside" or "off" or "around",
                            Around =
                            [
                                .. names.Remove(canonical).Union(entities.Around(canonical), StringComparer.Ordinal),
                            ],
                        }
                    );
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>"At <c>24</c> Marsk Road", "in the <c>1200</c> block of Marsk Road".</summary>
    private static string? NumberOf(Sentence sentence, Argument argument, StoryEntities entities)
    {
        for (var at = argument.Tokens.Start; at < argument.Tokens.End - 1; at++)
        {
            var next = sentence.Tokens[at + 1];
            if (
                sentence.Tokens[at].Text.All(char.IsAsciiDigit)
                && (
                    next.Lemma is "block"
                    || (
                        sentence.Tokens[at].Head == argument.Head
                        && entities.At(sentence, at + 1) is { Kind: NameKind.Location }
                        && next.Tag is not "NNPS"
                    )
                )
            )
            {
                return next.Lemma is "block" ? $"{sentence.Tokens[at].Text} block" : sentence.Tokens[at].Text;
            }
        }

        return null;
    }

    /// <summary>The name of the place itself: "Geneva", "the city of Geneva", "Geneva airport"; null for "a town in Ohio".</summary>
    private static Entity? NameOf(Sentence sentence, int head, StoryEntities entities)
    {
        if (entities.At(sentence, head) is { Kind: NameKind.Location } named)
        {
            return named;
        }

        // "A Geneva suburb" is one of several.
        if (sentence.ChildrenOf(head).Any(child => IsOneOf(sentence.Tokens[child])))
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            var isPartOfName = sentence.Tokens[child].BaseRelation() switch
            {
                "compound" or "flat" or "appos" => true,
                "nmod" => sentence.ChildWith(child, "case") is var mark and >= 0 && sentence.Tokens[mark].Lemma == "of",
                _ => false,
            };
            if (isPartOfName && entities.At(sentence, child) is { Kind: NameKind.Location } below)
            {
                return below;
            }
        }

        return null;
    }

    private static bool IsOneOf(Token token) =>
        token is { Lemma: "a" or "an" or "some" } || token.Relation is "nmod:poss";

    private static ImmutableArray<string> NamesIn(Sentence sentence, Argument argument, StoryEntities entities) =>
        [
            .. Enumerable
                .Range(argument.Tokens.Start, argument.Tokens.Length)
                .Select(token => entities.At(sentence, token))
                .Where(entity => entity is { Kind: NameKind.Location })
                .Select(entity => entity!.Key)
                .Distinct(StringComparer.Ordinal),
        ];
}

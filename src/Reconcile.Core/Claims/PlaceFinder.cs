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
                && PlaceIn(sentence, argument, entities) is { } place
            )
            {
                var span = sentence.SpanOf(argument.Tokens);
                found.Add(new WordsValue(span, proposition.Article.Text[span].ToString(), place.Key));
            }
        }

        return found.ToImmutable();
    }

    private static Entity? PlaceIn(Sentence sentence, Argument argument, StoryEntities entities)
    {
        if (entities.At(sentence, argument.Head) is { Kind: NameKind.Location } named)
        {
            return named;
        }

        for (var i = argument.Tokens.Start; i < argument.Tokens.End; i++)
        {
            if (entities.At(sentence, i) is { Kind: NameKind.Location } below)
            {
                return below;
            }
        }

        return null;
    }
}

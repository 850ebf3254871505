using System.Collections.Frozen;
using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the place whose inhabitants a number counts: "Orsk, a city of 40,000 people", "home to 40,000".</summary>
/// <remarks>As with an age, the clause around it ("in Orsk, a city of 40,000, roofs flew off") says nothing about the number.</remarks>
internal static class PopulationFinder
{
    /// <summary>How many steps up the tree the place may stand above the number.</summary>
    private const int Reach = 6;

    private static readonly FrozenSet<string> Settlements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "city",
        "town",
        "village",
        "community",
        "island",
        "country",
        "nation",
        "municipality",
        "suburb",
        "district",
        "province",
        "region",
        "state"
    );

    private static readonly FrozenSet<string> Inhabitants = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "people",
        "person",
        "inhabitant",
        "resident",
        "soul"
    );

    /// <summary>Whether the number is a population, and the place; null where the place is not known.</summary>
    public static (bool IsPopulation, Entity? Place) Of(Sentence sentence, Quantity quantity, StoryEntities entities)
    {
        if (quantity.Dimension is not Dimension.Count || MarkOf(sentence, quantity) is not { } mark)
        {
            return (false, null);
        }

        if (!LivesThere(sentence.Tokens[mark]))
        {
            return (true, PlaceAbove(sentence, mark, entities));
        }

        // "Three people live in the house" counts no population.
        var where = sentence
            .ChildrenOf(mark)
            .Where(child =>
                sentence.Tokens[child].BaseRelation() is "obl" && sentence.PrepositionOf(child) is "in" or "on"
            )
            .ToList();
        var place = where
            .Select(child => PlaceAt(sentence, child, entities))
            .FirstOrDefault(found => found is not null);
        return (
            place is not null
                || where.Exists(child =>
                    sentence.Tokens[child].Pos is UniversalPos.ProperNoun
                    || Settlements.Contains(sentence.Tokens[child].Lemma)
                ),
            place
        );
    }

    /// <summary>The word that tells of a population: "city" of "a city of 40,000", "home" of "home to 40,000", "population".</summary>
    private static int? MarkOf(Sentence sentence, Quantity quantity)
    {
        var tokens = sentence.Tokens;
        var number = quantity.Tokens.Start;
        while (tokens[number].Head >= 0 && quantity.Tokens.Contains(tokens[number].Head))
        {
            number = tokens[number].Head;
        }

        var counted = quantity.Noun is { } noun
            ? Inhabitants.Contains(tokens[noun].Lemma)
                ? noun
                : -1
            : number;
        if (number < 0 || tokens[number].Head < 0)
        {
            return null;
        }

        // "a population of 40,000", "population 40,000", "the population is 40,000"
        if (tokens[number].Head is var head && tokens[head].Lemma is "population")
        {
            return head;
        }

        if (counted < 0 || tokens[counted].Head is not (>= 0 and var above))
        {
            return null;
        }

        // "40,000 people live in the town"
        if (tokens[counted].Is("nsubj") && LivesThere(tokens[above]))
        {
            return above;
        }

        var preposition = sentence.PrepositionOf(counted);
        return
            (preposition is "of" && Settlements.Contains(tokens[above].Lemma))
            || (preposition is "to" && tokens[above].Lemma is "home")
            || (tokens[above].Lemma is "have" && tokens[counted].Lemma is "inhabitant")
            ? above
            : null;
    }

    private static bool LivesThere(Token verb) => verb is { Lemma: "live" or "reside", Tag: "VBP" or "VBZ" };

    private static Entity? PlaceAbove(Sentence sentence, int mark, StoryEntities entities)
    {
        for (var (at, steps) = (mark, 0); at >= 0 && steps < Reach; at = sentence.Tokens[at].Head, steps++)
        {
            if (PlaceAt(sentence, at, entities) is { } own)
            {
                return own;
            }

            foreach (var child in sentence.ChildrenOf(at))
            {
                if (
                    sentence.Tokens[child].BaseRelation() is "nmod" or "nsubj"
                    && PlaceAt(sentence, child, entities) is { } beside
                )
                {
                    return beside;
                }
            }
        }

        return null;
    }

    private static Entity? PlaceAt(Sentence sentence, int token, StoryEntities entities) =>
        entities.At(sentence, token) is { Kind: NameKind.Location or null } place ? place : null;
}

using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds whose age a quantity is.</summary>
/// <remarks>A person has one age, whatever the clause around it tells, so a named bearer is all that the claim is about.</remarks>
internal static class AgeBearer
{
    /// <summary>How many tokens before and behind the age are looked at.</summary>
    private const int Reach = 4;

    /// <summary>The person; null when the bearer is not named.</summary>
    public static Entity? Of(Sentence sentence, Quantity age, StoryEntities entities) =>
        NameOf(sentence, age, entities) is { } name ? entities.At(sentence, name) : null;

    /// <summary>A token of the person's name; null when the bearer is not named.</summary>
    public static int? NameOf(Sentence sentence, Quantity age, StoryEntities entities)
    {
        // "Twenty-year-old Jan Novak", "the 20-year-old Novak"
        for (var i = age.Tokens.End; i < Math.Min(age.Tokens.End + Reach, sentence.Tokens.Length); i++)
        {
            if (IsPersonAt(sentence, i, entities))
            {
                return i;
            }

            if (sentence.Tokens[i].Pos is not (UniversalPos.Noun or UniversalPos.Adjective or UniversalPos.ProperNoun))
            {
                break;
            }
        }

        // "Jan Novak, 20,", "Novak (20)", "Novak is 20 years old", "Novak, aged 20", "Novak, who is 20"
        for (var i = age.Tokens.Start - 1; i >= Math.Max(0, age.Tokens.Start - Reach); i--)
        {
            if (IsPersonAt(sentence, i, entities))
            {
                return i;
            }

            var isLink =
                sentence.Tokens[i].Pos is UniversalPos.Punctuation or UniversalPos.Auxiliary
                || sentence.Tokens[i].Lemma is "age" or "aged" or "who";
            if (!isLink)
            {
                break;
            }
        }

        return NounOf(sentence, age) is { } noun ? Same(sentence, noun, entities) : null;
    }

    /// <summary>The noun that an age stands before: "a 20-year-old former [judge]".</summary>
    private static int? NounOf(Sentence sentence, Quantity age)
    {
        var noun = age.Tokens.End - 1;
        while (
            sentence.Tokens[noun].Head > noun
            && sentence.Tokens[noun].BaseRelation() is "amod" or "compound" or "nmod" or "obl" or "dep"
        )
        {
            noun = sentence.Tokens[noun].Head;
        }

        return noun >= age.Tokens.End && sentence.Tokens[noun].Pos is UniversalPos.Noun ? noun : null;
    }

    /// <summary>"Novak, a 20-year-old baker", "Novak is a 20-year-old baker", "a 20-year-old baker, Jan Novak".</summary>
    private static int? Same(Sentence sentence, int noun, StoryEntities entities)
    {
        var other =
            sentence.Tokens[noun].Is("appos") ? sentence.Tokens[noun].Head
            : sentence.ChildWith(noun, "cop") >= 0 ? sentence.ChildWith(noun, "nsubj")
            : sentence.ChildWith(noun, "appos");
        return other >= 0 && IsPersonAt(sentence, other, entities) ? other : null;
    }

    private static bool IsPersonAt(Sentence sentence, int token, StoryEntities entities) =>
        entities.At(sentence, token) is { Kind: NameKind.Person or null }
        && sentence.Tokens[token].Pos is UniversalPos.ProperNoun or UniversalPos.Pronoun
        && !IsOwner(sentence, token);

    /// <summary>"His seven-year-old daughter", "Novak's 20-year-old car": the owner's age is another one.</summary>
    private static bool IsOwner(Sentence sentence, int token) => sentence.Tokens[token].Is("nmod:poss");
}

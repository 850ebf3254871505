using Reconcile.Entities;
using Reconcile.Language;

namespace Reconcile.Claims;

/// <summary>Finds the persons that a sentence names.</summary>
internal static class PersonNames
{
    /// <summary>Each person with the tokens of the name, in the order of the text; pronouns are no names.</summary>
    public static IEnumerable<(Entity Person, TokenRange Name)> In(Sentence sentence, StoryEntities entities)
    {
        for (var start = 0; start < sentence.Tokens.Length; start++)
        {
            if (PersonAt(start) is not { } person)
            {
                continue;
            }

            var end = start + 1;
            while (end < sentence.Tokens.Length && PersonAt(end) == person)
            {
                end++;
            }

            yield return (person, new TokenRange(start, end));
            start = end;
        }

        Entity? PersonAt(int token) =>
            sentence.Tokens[token].Pos is UniversalPos.ProperNoun
            && entities.At(sentence, token) is { Kind: NameKind.Person } person
                ? person
                : null;
    }
}

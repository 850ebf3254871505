using Reconcile.Entities;
using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Finds the persons that sentences name.</summary>
internal static class PersonNames
{
    /// <summary>Each person with the tokens of the name, in the order of the text; pronouns are no names.</summary>
    public static IEnumerable<(Sentence Sentence, Entity Person, TokenRange Name)> In(
        IEnumerable<Proposition> propositions,
        StoryEntities entities
    ) =>
        propositions
            .Select(one => one.Sentence)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<Sentence>()
            .SelectMany(sentence => In(sentence, entities).Select(found => (sentence, found.Person, found.Name)));

    private static IEnumerable<(Entity Person, TokenRange Name)> In(Sentence sentence, StoryEntities entities)
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

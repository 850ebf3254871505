using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Learns from titles, given names and nouns beside a name which pronoun can mean a person.</summary>
internal sealed class PersonGenders
{
    private readonly Dictionary<string, int> votes = new(StringComparer.Ordinal);

    /// <summary>Reads all mentions of a story.</summary>
    public PersonGenders(ImmutableArray<NameMention> mentions, Dictionary<string, Entity> entities, GivenNames names)
    {
        foreach (var mention in mentions)
        {
            var entity = entities[mention.Key];
            foreach (var gender in Signs(mention, names))
            {
                votes[entity.Key] = votes.GetValueOrDefault(entity.Key) + (gender is Gender.Feminine ? 1 : -1);
            }
        }
    }

    /// <summary>What most signs say; null where none or as many say the one as the other.</summary>
    public Gender? Of(Entity entity) =>
        votes.GetValueOrDefault(entity.Key) switch
        {
            > 0 => Gender.Feminine,
            < 0 => Gender.Masculine,
            _ => null,
        };

    private static IEnumerable<Gender> Signs(NameMention mention, GivenNames names)
    {
        var (sentence, tokens) = (mention.Sentence, mention.Tokens);

        // A family name alone may be somebody's given name.
        if (mention.Words.Length > 1 && names.Of(mention.Words[0]) is { } given)
        {
            yield return given;
        }

        for (var i = Math.Max(0, tokens.Start - 2); i < tokens.Start; i++)
        {
            if (sentence.Tokens[i].Relation is not "nmod:poss" && names.Of(sentence.Tokens[i].Text) is { } title)
            {
                yield return title;
            }
        }

        for (var i = tokens.Start; i < tokens.End; i++)
        {
            foreach (var child in sentence.ChildrenOf(i))
            {
                if (
                    sentence.Tokens[child].Is("appos")
                    && sentence.Tokens[child].Pos is UniversalPos.Noun
                    && names.Of(sentence.Tokens[child].Lemma) is { } noun
                )
                {
                    yield return noun;
                }
            }
        }
    }
}

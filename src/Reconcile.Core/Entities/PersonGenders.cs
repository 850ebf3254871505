using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>
/// Learns from titles, given names and nouns beside a name which pronoun can mean a person, and of whom none of these tells,
/// from the pronouns that stand where no one else is named.
/// </summary>
/// <remarks>Gender from the company that names keep in running text: Bergsma and Lin 2006, within one story.</remarks>
internal sealed class PersonGenders
{
    /// <summary>Pronouns that tell must outnumber those that tell otherwise by so many, and so many times.</summary>
    private const int LeastLead = 2;

    private const int LeastTimes = 4;

    private readonly Dictionary<string, int> votes = new(StringComparer.Ordinal);

    /// <summary>Reads all mentions of a story.</summary>
    public PersonGenders(
        ImmutableArray<AnnotatedArticle> articles,
        ImmutableArray<NameMention> mentions,
        Dictionary<string, Entity> entities,
        GivenNames names
    )
    {
        foreach (var mention in mentions)
        {
            var entity = entities[mention.Key];
            foreach (var gender in Signs(mention, names))
            {
                votes[entity.Key] = votes.GetValueOrDefault(entity.Key) + (gender is Gender.Feminine ? 1 : -1);
            }
        }

        LearnFromPronouns(articles, mentions, entities);
    }

    private void LearnFromPronouns(
        ImmutableArray<AnnotatedArticle> articles,
        ImmutableArray<NameMention> mentions,
        Dictionary<string, Entity> entities
    )
    {
        var named = mentions
            .Where(mention => entities[mention.Key].Kind is NameKind.Person or null)
            .ToLookup(
                mention => mention.Sentence,
                mention => entities[mention.Key],
                (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance
            );
        var counts = new Dictionary<string, (int Feminine, int Masculine)>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            for (var i = 0; i < article.Sentences.Length; i++)
            {
                if (named[article.Sentences[i]].Distinct().Take(2).ToList() is not [var only])
                {
                    continue;
                }

                var next = i + 1 < article.Sentences.Length ? article.Sentences[i + 1] : null;
                var (feminine, masculine) = Pronouns(article.Sentences[i]);
                if (feminine + masculine == 0 && next is not null && !named[next].Any())
                {
                    (feminine, masculine) = Pronouns(next);
                }

                var (f, m) = counts.GetValueOrDefault(only.Key);
                counts[only.Key] = (f + Math.Sign(feminine), m + Math.Sign(masculine));
            }
        }

        foreach (var (key, (feminine, masculine)) in counts)
        {
            if (
                votes.GetValueOrDefault(key) == 0
                && Math.Abs(feminine - masculine) >= LeastLead
                && Math.Max(feminine, masculine) >= LeastTimes * Math.Min(feminine, masculine)
            )
            {
                votes[key] = feminine - masculine;
            }
        }
    }

    private static (int Feminine, int Masculine) Pronouns(Sentence sentence)
    {
        var (feminine, masculine) = (0, 0);
        foreach (var token in sentence.Tokens)
        {
            var gender = token.Pos is UniversalPos.Pronoun ? MentionFinder.GenderOf(token) : null;
            (feminine, masculine) = gender switch
            {
                Gender.Feminine => (feminine + 1, masculine),
                Gender.Masculine => (feminine, masculine + 1),
                _ => (feminine, masculine),
            };
        }

        return (feminine, masculine);
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

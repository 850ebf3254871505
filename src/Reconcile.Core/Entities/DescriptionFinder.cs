using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Learns from a story by which common nouns it speaks of a named entity.</summary>
/// <remarks>
/// "the opposition Northern Alliance" teaches that "the opposition" is the Northern Alliance, "Hiller, the suspect"
/// that "the suspect" is Hiller. A noun that is tied to two entities teaches nothing.
/// </remarks>
internal sealed class DescriptionFinder(Thesaurus thesaurus)
{
    /// <summary>For each noun's lemma, the one entity that it describes.</summary>
    public Dictionary<string, Entity> Find(
        ImmutableArray<AnnotatedArticle> articles,
        Dictionary<Sentence, Entity?[]> resolved
    )
    {
        var seen = new Dictionary<string, Entity?>(StringComparer.Ordinal);
        foreach (var sentence in articles.SelectMany(article => article.Sentences))
        {
            var entities = resolved[sentence];
            for (var i = 0; i < sentence.Tokens.Length; i++)
            {
                if (
                    DescribedBy(sentence, entities, i) is { Kind: not null } entity
                    && CanStandFor(sentence.Tokens[i], entity)
                )
                {
                    var lemma = sentence.Tokens[i].Lemma;
                    seen[lemma] = !seen.TryGetValue(lemma, out var known) || known == entity ? entity : null;
                }
            }
        }

        return seen.Where(pair => pair.Value is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
    }

    /// <summary>Whether a noun can mean an entity where it stands: "the firms" are not one firm, "the workers" no person.</summary>
    public bool CanStandFor(Token noun, Entity entity) =>
        thesaurus.CanDescribe(noun.Lemma, entity.Kind)
        && (noun.Tag is not "NNS" || (entity.Kind is NameKind.Organization && !thesaurus.IsPerson(noun.Lemma)));

    private static Entity? DescribedBy(Sentence sentence, Entity?[] entities, int index)
    {
        var token = sentence.Tokens[index];
        if (token.Pos is not UniversalPos.Noun || entities[index] is not null || token.Head < 0)
        {
            return null;
        }

        // "the opposition Northern Alliance"
        if (
            token.Is("compound")
            && index + 1 < entities.Length
            && entities[token.Head] is { } head
            && entities[index + 1] == head
        )
        {
            return head;
        }

        // "Hiller, the suspect"
        if (token.Is("appos") && entities[token.Head] is { } named)
        {
            return named;
        }

        // "the shooter, Hiller"
        foreach (var child in sentence.ChildrenOf(index))
        {
            if (sentence.Tokens[child].Is("appos") && entities[child] is { } apposed)
            {
                return apposed;
            }
        }

        return null;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Learns from a story by which common nouns it speaks of a named entity.</summary>
/// <remarks>
/// "the opposition Velin Front" teaches that "the opposition" is the Velin Front, "Hiller, the suspect"
/// that "the suspect" is Hiller. A noun that is tied to two entities teaches nothing, unless a word beside it says of which
/// it is told: "the last stronghold".
/// </remarks>
internal sealed class DescriptionFinder(Thesaurus thesaurus)
{
    /// <summary>Beside a noun they say that there is one; without them it still is that one.</summary>
    private static readonly FrozenSet<string> Unique = FrozenSet.ToFrozenSet(["last", "only", "main", "chief", "sole"]);

    /// <summary>Beside a noun they say which of several; without them it may be any.</summary>
    private static readonly FrozenSet<string> Distinguishing = FrozenSet.ToFrozenSet([
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "next",
        "previous",
        "former",
        "other",
        "another",
    ]);

    /// <summary>For each description as <see cref="DescriptionsAt"/> gives it, the one entity that it is told of.</summary>
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
                    foreach (var description in DescriptionsAt(sentence, i))
                    {
                        seen[description] =
                            !seen.TryGetValue(description, out var known) || known == entity ? entity : null;
                    }
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

    /// <summary>The ways in which a noun describes one thing, the surest first: "last stronghold" before "stronghold".</summary>
    public static IEnumerable<string> DescriptionsAt(Sentence sentence, int noun)
    {
        var lemma = sentence.Tokens[noun].Lemma;
        var beside = sentence
            .ChildrenOf(noun)
            .Select(child => sentence.Tokens[child])
            .Where(token => token.BaseRelation() is "amod" or "nummod" or "det")
            .ToList();
        if (beside.Find(IsDistinguishing) is { } which)
        {
            return [$"{which.Lemma} {lemma}"];
        }

        return beside.Find(token => Unique.Contains(token.Lemma)) is { } only
            ? [$"{only.Lemma} {lemma}", lemma]
            : [lemma];
    }

    /// <summary>"The second film", "the tallest tower", "the 12th president", "the other driver".</summary>
    private static bool IsDistinguishing(Token token) =>
        token.Tag is "JJS" || char.IsAsciiDigit(token.Text[0]) || Distinguishing.Contains(token.Lemma);

    private static Entity? DescribedBy(Sentence sentence, Entity?[] entities, int index)
    {
        var token = sentence.Tokens[index];
        if (token.Pos is not UniversalPos.Noun || entities[index] is not null || token.Head < 0)
        {
            return null;
        }

        // "the opposition Velin Front"
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

        // "the shooter, Hiller", "the last village of the Lakers, Marsk", whose name the tree may hang on the nearer one.
        for (var noun = index; noun >= 0; noun = sentence.OwnerOf(noun))
        {
            foreach (var child in sentence.ChildrenOf(noun))
            {
                if (
                    sentence.Tokens[child].Is("appos")
                    && entities[child] is { } apposed
                    && (noun == index || (entities[noun] is { } nearer && nearer.Kind != apposed.Kind))
                )
                {
                    return apposed;
                }
            }
        }

        return null;
    }
}

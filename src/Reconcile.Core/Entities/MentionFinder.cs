using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Entities;

/// <summary>Finds the names, noun phrases and pronouns by which a sentence speaks of somebody or something.</summary>
internal sealed class MentionFinder(
    Thesaurus thesaurus,
    Gazetteer gazetteer,
    GivenNames givenNames,
    PersonGenders genders
)
{
    /// <summary>The mentions in the order of the text; conjuncts that stand together come once more as one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="known">For each token what it is known to stand for.</param>
    public ImmutableArray<Mention> Find(Sentence sentence, Entity?[] known)
    {
        var found = ImmutableArray.CreateBuilder<Mention>();
        var isQuoted = false;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            isQuoted = sentence.Tokens[i].Tag is "``" || (isQuoted && sentence.Tokens[i].Tag is not "''");
            if (MentionAt(sentence, i, known) is { } read)
            {
                var mention = read with { IsQuoted = isQuoted };
                found.Add(mention);
                if (mention.Kind is not MentionKind.Pronoun && sentence.ChildWith(i, "conj") >= 0)
                {
                    found.Add(mention with { Entity = null, IsPlural = true, Gender = null, IsJoined = true });
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The pronouns of the third person; null for other words.</summary>
    public static PronounKind? KindOf(Token token) =>
        token.Pos is not UniversalPos.Pronoun || token.Is("expl")
            ? null
            : token.Lemma.ToLowerInvariant() switch
            {
                "he" or "his" or "him" or "himself" or "she" or "her" or "hers" or "herself" => PronounKind.Person,
                "they" or "their" or "them" or "theirs" or "themselves" => PronounKind.Several,
                "it" or "its" or "itself" => PronounKind.Thing,
                _ => null,
            };

    private Mention? MentionAt(Sentence sentence, int index, Entity?[] known)
    {
        var token = sentence.Tokens[index];
        if (KindOf(token) is { } kind)
        {
            return new Mention(
                sentence,
                index,
                MentionKind.Pronoun,
                null,
                kind is PronounKind.Several,
                kind is PronounKind.Person ? true
                    : kind is PronounKind.Thing ? false
                    : null,
                GenderOf(token),
                IsJoined: false,
                IsQuoted: false
            );
        }

        if (known[index] is { } entity)
        {
            return !IsHead(sentence, index, known) ? null
                : IsInhabitant(sentence, index, entity) ? NounAt(sentence, index, null)
                : NameAt(sentence, index, entity);
        }

        return token.Pos is UniversalPos.Noun && HeadsPhrase(token)
            ? NounAt(sentence, index, Apposed(sentence, index, known))
            : null;
    }

    /// <summary>"The Spaniard left": about Spain, but "he" is the man.</summary>
    private bool IsInhabitant(Sentence sentence, int index, Entity entity) =>
        entity.Kind is NameKind.Location
        && sentence.Tokens[index].BaseRelation() is "nsubj" or "obj" or "obl" or "conj" or "root"
        && (
            gazetteer.OfPeople(sentence.Tokens[index].Text).Length > 0
            || (
                index > 0
                && gazetteer.OfPeople($"{sentence.Tokens[index - 1].Text} {sentence.Tokens[index].Text}").Length > 0
            )
        )
        && HasArticle(sentence, index);

    private static bool HasArticle(Sentence sentence, int index)
    {
        foreach (var child in sentence.ChildrenOf(index))
        {
            if (sentence.Tokens[child].Lemma is "the" or "a" or "an" or "another" or "one")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The person whose name a noun takes with it: "the police spokesman Jan Voss".</summary>
    private static Entity? Apposed(Sentence sentence, int index, Entity?[] known)
    {
        foreach (var child in sentence.ChildrenOf(index))
        {
            if (
                sentence.Tokens[child].BaseRelation() is "appos" or "flat"
                && known[child] is { Kind: NameKind.Person } person
            )
            {
                return person;
            }
        }

        return null;
    }

    private Mention NameAt(Sentence sentence, int index, Entity entity) =>
        new(
            sentence,
            index,
            sentence.Tokens[index].Pos is UniversalPos.Noun ? MentionKind.Noun : MentionKind.Name,
            entity,
            entity.Kind is NameKind.Organization or null ? null : false,
            entity.Kind is { } kind ? kind is NameKind.Person : null,
            genders.Of(entity),
            IsJoined: false,
            IsQuoted: false
        );

    private Mention NounAt(Sentence sentence, int index, Entity? named)
    {
        var token = sentence.Tokens[index];
        var isPerson =
            named is not null
            || token.Pos is UniversalPos.ProperNoun or UniversalPos.Adjective
            || thesaurus.IsPerson(token.Lemma);
        bool? isPlural =
            token.Tag is "NNS" or "NNPS" || token.Lemma is "people" or "police" ? true
            : !isPerson && thesaurus.CanDescribe(token.Lemma, NameKind.Organization) ? null
            : false;
        return new Mention(
            sentence,
            index,
            MentionKind.Noun,
            named,
            isPlural,
            isPerson,
            named is null ? givenNames.Of(token.Lemma) : genders.Of(named),
            IsJoined: false,
            IsQuoted: false
        );
    }

    /// <summary>Whom "he" or "she" can mean; null for other words.</summary>
    public static Gender? GenderOf(Token pronoun) =>
        pronoun.Lemma.ToLowerInvariant() switch
        {
            "he" or "his" or "him" or "himself" => Gender.Masculine,
            "she" or "her" or "hers" or "herself" => Gender.Feminine,
            _ => null,
        };

    /// <summary>Whether no word above it stands for the same: a name of three words is one mention.</summary>
    private static bool IsHead(Sentence sentence, int index, Entity?[] known)
    {
        var head = sentence.Tokens[index].Head;
        return head < 0 || known[head] != known[index] || sentence.Tokens[index].Is("conj");
    }

    /// <summary>Not a part of another noun, nor "last week", which no pronoun takes up.</summary>
    private static bool HeadsPhrase(Token token) =>
        token.Relation is not ("obl:unmarked" or "nmod:unmarked" or "obl:tmod" or "nmod:tmod" or "obl:npmod")
        && token.BaseRelation() is not ("compound" or "flat" or "fixed" or "goeswith" or "appos");
}

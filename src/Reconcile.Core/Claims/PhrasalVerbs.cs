using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Claims;

/// <summary>Verbs of two words, which mean something else than the first alone: "get out", "break away", "open fire".</summary>
internal sealed class PhrasalVerbs(Thesaurus thesaurus)
{
    /// <summary>The lemma of a verb with its particle or its bare object, where WordNet has both as one word.</summary>
    /// <returns>The lemma, words apart, and the other word's token; null for a verb that stands alone.</returns>
    public (string Lemma, int Part)? At(Sentence sentence, int verb)
    {
        if (sentence.Tokens[verb].Pos is not UniversalPos.Verb)
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(verb))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "compound:prt" || (token is { Tag: "NN", Relation: "obj" } && IsBare(sentence, child)))
            {
                var lemma = $"{sentence.Tokens[verb].Lemma} {token.Lemma}".ToLowerInvariant();
                if (thesaurus.Knows(lemma, UniversalPos.Verb))
                {
                    return (lemma, child);
                }
            }
        }

        return null;
    }

    /// <summary>"open fire" and "take part in", not "open the door".</summary>
    private static bool IsBare(Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (sentence.Tokens[child].BaseRelation() is not ("nmod" or "punct"))
            {
                return false;
            }
        }

        return true;
    }
}

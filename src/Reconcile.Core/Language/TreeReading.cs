namespace Reconcile.Language;

/// <summary>Questions about a dependency tree that several stages ask.</summary>
internal static class TreeReading
{
    /// <summary>The relation without its subtype: <c>nsubj</c> of <c>nsubj:pass</c>.</summary>
    public static ReadOnlySpan<char> BaseRelation(this Token token)
    {
        var colon = token.Relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? token.Relation : token.Relation.AsSpan(0, colon);
    }

    /// <summary>Whether the relation, without its subtype, is the one given.</summary>
    public static bool Is(this Token token, string relation) =>
        token.Relation.StartsWith(relation, StringComparison.Ordinal)
        && (token.Relation.Length == relation.Length || token.Relation[relation.Length] == ':');

    /// <summary>The first child with a relation (without subtype), or -1.</summary>
    public static int ChildWith(this Sentence sentence, int token, string relation)
    {
        foreach (var child in sentence.ChildrenOf(token))
        {
            if (sentence.Tokens[child].Is(relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a token is a verb by its tag, whatever the tree makes of it.</summary>
    public static bool IsVerbal(this Token token) =>
        token.Pos is UniversalPos.Verb
        || (token.Pos is UniversalPos.Auxiliary && token.Tag.StartsWith("VB", StringComparison.Ordinal));

    /// <summary>Whether a token carries meaning of its own.</summary>
    public static bool IsContent(this Token token) =>
        token.Pos
            is UniversalPos.Noun
                or UniversalPos.ProperNoun
                or UniversalPos.Verb
                or UniversalPos.Adjective
                or UniversalPos.Adverb
                or UniversalPos.Numeral
                or UniversalPos.Symbol
                or UniversalPos.Other;

    /// <summary>The name that covers a token, or null.</summary>
    public static Name? NameAt(this Sentence sentence, int token)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Tokens.Contains(token))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether "the" or "this" says that it is known which one is meant.</summary>
    public static bool IsDefinite(this Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (
                sentence.Tokens[child] is
                { Pos: UniversalPos.Determiner, Lemma: "the" or "this" or "that" or "these" or "those" }
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Lemma of the preposition of a phrase ("in", "according to"), or null.</summary>
    public static string? PrepositionOf(this Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            var token = sentence.Tokens[child];
            if (token.Is("case") && token.Pos is not UniversalPos.Particle && token.Lemma != "'s")
            {
                return token.Lemma;
            }
        }

        // The preposition of a name of several words may hang at its first word.
        foreach (var child in sentence.ChildrenOf(head))
        {
            var token = sentence.Tokens[child];
            if (
                child < head
                && token.Pos is UniversalPos.ProperNoun
                && token.Is("compound")
                && sentence.PrepositionOf(child) is { } inner
            )
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>The noun behind "of" that a noun belongs to, "the village [of the Lakers]"; -1 where there is none.</summary>
    public static int OwnerOf(this Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (sentence.Tokens[child].BaseRelation() is "nmod" && sentence.PrepositionOf(child) is "of")
            {
                return child;
            }
        }

        return -1;
    }
}

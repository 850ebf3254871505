using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>Reads the two words before a participle that may say how near it is: "close to", "brink of", "short of".</summary>
internal static class Brink
{
    /// <summary>The first of the two words, and both with a blank between; null where none stand there.</summary>
    public static (int Word, string Words)? At(Sentence sentence, int participle)
    {
        if (!IsParticiple(sentence, participle))
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(participle))
        {
            if (child is > 0 && child < participle && sentence.Tokens[child].BaseRelation() is "mark" or "case")
            {
                return (child - 1, $"{sentence.Tokens[child - 1].Lemma} {sentence.Tokens[child].Lemma}");
            }
        }

        return null;
    }

    /// <summary>"Taking", "being taken".</summary>
    private static bool IsParticiple(Sentence sentence, int token) =>
        sentence.Tokens[token] switch
        {
            { Tag: "VBG" } => true,
            { Tag: "VBN" } => sentence
                .ChildrenOf(token)
                .Any(child => sentence.Tokens[child] is { Lemma: "be", Tag: "VBG" } && child < token),
            _ => false,
        };
}

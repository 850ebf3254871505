using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Finds the things that a clause speaks of, with what is said of them: "paid for [trips to Dolen] and [school fees]".</summary>
/// <remarks>Each is a fact of its own, which another source may have in another clause.</remarks>
internal static class ThingFinder
{
    private const int FewestTokens = 3;
    private const int MostTokens = 12;

    /// <summary>The words of each thing, without the articles, prepositions, commas and conjunctions around it.</summary>
    public static IEnumerable<TokenRange> Of(Proposition proposition)
    {
        var sentence = proposition.Sentence;
        for (var head = 0; head < sentence.Tokens.Length; head++)
        {
            var token = sentence.Tokens[head];
            if (
                head != proposition.Predicate
                && token.Pos is UniversalPos.Noun or UniversalPos.ProperNoun
                && token.BaseRelation() is "obj" or "obl" or "nmod" or "appos" or "nsubj" or "conj"
                && proposition.Span.Contains(token.Span)
            )
            {
                var words = Words(sentence, head);
                if (words.Length is >= FewestTokens and <= MostTokens)
                {
                    yield return words;
                }
            }
        }
    }

    private static TokenRange Words(Sentence sentence, int head)
    {
        var tokens = sentence.Tokens;
        var (start, end) = (sentence.SubtreeOf(head).Start, sentence.SubtreeOf(head).End);
        foreach (var child in sentence.ChildrenOf(head))
        {
            // What it is listed with is another thing.
            var listed = tokens[child].Is("conj") ? sentence.SubtreeOf(child).Start : end;
            end = listed > head ? Math.Min(end, listed) : end;
        }

        while (start < head && IsAround(tokens[start]))
        {
            start++;
        }

        while (end > head + 1 && IsAround(tokens[end - 1]))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private static bool IsAround(Token token) =>
        token.Pos
            is UniversalPos.Punctuation
                or UniversalPos.CoordinatingConjunction
                or UniversalPos.Adposition
                or UniversalPos.Determiner;
}

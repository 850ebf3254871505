using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Claims;

/// <summary>Finds the things that a clause speaks of, with what is said of them: "paid for [trips to Dolen] and [school fees]".</summary>
/// <remarks>Each is a fact of its own, which another source may have in another clause.</remarks>
internal static class ThingFinder
{
    private const int FewestTokens = 3;
    private const int MostTokens = 12;

    /// <summary>
    /// The words of each thing, without the articles, prepositions, commas and conjunctions around it, and without what a clause
    /// below tells of it.
    /// </summary>
    /// <param name="proposition">The clause.</param>
    /// <param name="ofSentence">All clauses of its sentence: a thing belongs to the smallest, and to the first of two readings.</param>
    public static IEnumerable<TokenRange> Of(Proposition proposition, IReadOnlyList<Proposition> ofSentence)
    {
        var sentence = proposition.Sentence;
        for (var head = 0; head < sentence.Tokens.Length; head++)
        {
            var token = sentence.Tokens[head];
            if (
                head != proposition.Predicate
                && token.Pos is UniversalPos.Noun or UniversalPos.ProperNoun
                && token.BaseRelation() is "obj" or "obl" or "nmod" or "appos" or "nsubj" or "conj"
                && ReferenceEquals(
                    ofSentence.Where(clause => clause.Span.Contains(token.Span)).MinBy(clause => clause.Span.Length),
                    proposition
                )
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
        for (var i = head + 1; i < end; i++)
        {
            // What it is listed with is another thing, and what a clause tells of it is told by that clause.
            if (tokens[i].BaseRelation() is "conj" or "acl" && sentence.SubtreeOf(i).Start is var other && other > head)
            {
                end = Math.Min(end, other);
            }
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

using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Tells numbers that count a part, a stretch or a difference, which no other source's whole can confirm.</summary>
internal sealed class CountedPart(CountedThing counted, ValueWords valueWords)
{
    /// <summary>Tokens between what was reached and the games that it took.</summary>
    private const int LongestWay = 6;

    /// <summary>
    /// "one of the wounded", "another four", "two others", "the first three", "ten games later", "twelve fewer than", "the
    /// fourth strike in seven months". "Three were killed and two others hurt" gives the whole of the hurt.
    /// </summary>
    /// <param name="proposition">The clause of the number.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="sentences">The sentences of its article.</param>
    public bool IsPart(Proposition proposition, Quantity quantity, ImmutableArray<Sentence> sentences)
    {
        var sentence = proposition.Sentence;
        var (before, after) = (Lemma(sentence, quantity.Tokens.Start - 1), Lemma(sentence, quantity.Tokens.End));
        if (quantity.Dimension is Dimension.Money)
        {
            return before is "include";
        }

        if (quantity.Dimension is not Dimension.Count)
        {
            return false;
        }

        return (quantity.Stated == 1 && after is "of")
            || IsStretch(sentence, quantity)
            || IsPlayedThrough(sentence, quantity)
            || IsDifference(sentence, quantity)
            || IsAdded(proposition, quantity, sentences)
            || (
                !counted.IsFirstOfItsKind(proposition, quantity, sentences)
                && (
                    before is "another" or "other"
                    || Lemma(sentence, quantity.Tokens.Start) is "another"
                    || after is "other" or "more"
                )
            );
    }

    /// <summary>"The first three games", "the past seven votes", "ten games later", "the third defeat in seven votes".</summary>
    private static bool IsStretch(Sentence sentence, Quantity quantity)
    {
        var before = quantity.Tokens.Start - 1;
        if (
            before >= 0
            && sentence.Tokens[before]
                is { Lemma: "first" or "last" or "final" or "next" or "past" or "previous", Pos: not UniversalPos.Verb }
        )
        {
            return true;
        }

        return quantity.Noun is { } noun
            && (
                Text(sentence, noun + 1) is "later" or "earlier" or "ago"
                || (sentence.PrepositionOf(noun) is "in" && IsBehindOrdinal(sentence, before - 1))
            );
    }

    /// <summary>"Two brothers were also arrested", where the article told before of somebody who was.</summary>
    private static bool IsAdded(Proposition proposition, Quantity quantity, ImmutableArray<Sentence> sentences)
    {
        var (sentence, verb) = (proposition.Sentence, proposition.PredicateToken);
        return quantity.Noun is { } noun
            && sentence.Tokens[noun].BaseRelation() is "nsubj"
            && verb.Pos is UniversalPos.Verb
            && sentence.ChildrenOf(proposition.Predicate).Any(child => sentence.Tokens[child].Lemma is "also")
            && sentences
                .Take(sentence.Index)
                .Any(before => before.Tokens.Any(token => token.Pos == verb.Pos && token.Lemma == verb.Lemma));
    }

    /// <summary>"60 goals in 21 matches": the matches are what the goals took.</summary>
    private bool IsPlayedThrough(Sentence sentence, Quantity quantity) =>
        quantity.Noun is { } noun
        && valueWords.IsRound(sentence.Tokens[noun].Lemma)
        && sentence.PrepositionOf(noun) is "in" or "over"
        && Enumerable
            .Range(Math.Max(0, quantity.Tokens.Start - LongestWay), Math.Min(LongestWay, quantity.Tokens.Start))
            .Any(token => sentence.Tokens[token] is { Pos: UniversalPos.Numeral } number && number.Is("nummod"));

    /// <summary>"The [third] defeat": one of a row.</summary>
    private static bool IsBehindOrdinal(Sentence sentence, int noun) =>
        noun > 0
        && sentence.Tokens[noun].Pos is UniversalPos.Noun
        && sentence.Tokens[noun - 1].Pos is UniversalPos.Adjective
        && IsOrdinal(sentence.Tokens[noun - 1].Lemma);

    private static bool IsOrdinal(string word) => word is "first" or "last" || NumberWords.Ordinal(word) is not null;

    /// <summary>"Twelve fewer than", "five more votes than": how many lie between two numbers.</summary>
    private static bool IsDifference(Sentence sentence, Quantity quantity)
    {
        var after = quantity.Tokens.End;
        return Text(sentence, after) is "fewer" or "less" or "more"
            && (
                Text(sentence, after + 1) is "than"
                || (quantity.Noun is { } noun && noun > after && Text(sentence, noun + 1) is "than")
            );
    }

    private static string? Lemma(Sentence sentence, int token) =>
        token >= 0 && token < sentence.Tokens.Length ? sentence.Tokens[token].Lemma : null;

    private static string? Text(Sentence sentence, int token) =>
        token < sentence.Tokens.Length ? sentence.Tokens[token].Text.ToLowerInvariant() : null;
}

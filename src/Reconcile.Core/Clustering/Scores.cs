using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Tells scores that only look comparable from two of one match.</summary>
internal sealed class Scores(Thesaurus thesaurus, ValueWords valueWords)
{
    /// <summary>"3-1 at home" is another score than "7-4", as is that of a division.</summary>
    public bool TellsVenue(Claim claim) =>
        claim.Value is QuantityValue { Quantity.Dimension: Dimension.Score }
        && claim.Form.Terms.Any(term => valueWords.TellsVenue(term.Lemma));

    /// <summary>
    /// "A 21-3 lead", "Rovers (14-5)": only who won and what was decided has one score, others change through the game.
    /// </summary>
    public bool IsOfTheMoment(Claim claim) =>
        claim.Value is QuantityValue { Quantity: { Dimension: Dimension.Score } score }
        && (
            IsInBrackets(claim.Proposition.Sentence, score.Tokens.Start)
            || !(
                claim.Form.Terms.Any(term => valueWords.Decides(term.Lemma, term.Pos, thesaurus))
                || CountsVotes(claim.Proposition.Sentence, score.Tokens)
            )
        );

    /// <summary>"Eight votes to five", "by a majority of nine to four".</summary>
    private static bool CountsVotes(Sentence sentence, TokenRange score) =>
        Enumerable
            .Range(score.Start - 2, score.Length + 2)
            .Any(token => token >= 0 && sentence.Tokens[token].Lemma is "vote" or "majority");

    private static bool IsInBrackets(Sentence sentence, int token) =>
        token > 0 && sentence.Tokens[token - 1].Text is "(" or "[";
}

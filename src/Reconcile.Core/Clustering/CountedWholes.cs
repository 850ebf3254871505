using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Tells a part from the whole that another source counts: "two men and a woman" are its three people.</summary>
internal sealed class CountedWholes(Thesaurus thesaurus, ValueWords valueWords)
{
    private readonly MeasuredThings things = new(thesaurus, valueWords);

    /// <summary>One counts some of what the other counts all of; who gives one number for both takes them for one.</summary>
    public bool CountPartOfIt(Claim first, Quantity a, Claim second, Quantity b) =>
        (OtherThings.Differ(a, b) || (a.Interval != b.Interval && things.ArePeople(first, second) is not true))
        && IsOfWhole(first) != IsOfWhole(second)
        && !Told.HaveSame(first, second, thesaurus);

    /// <summary>
    /// Whether the article of a claim gives the other's value too, for a thing of the same name; of one who is named, the clause.
    /// </summary>
    public bool Holds(Claim claim, Claim other) =>
        other.Value is QuantityValue { Quantity: var quantity }
        && (NameSameAgent(claim, other) ? claim.Beside.Where(claim.InClause.Contains) : claim.Beside).Any(beside =>
            beside.Unit == quantity.Unit && (beside.Interval == quantity.Interval || AddUp(claim, beside, quantity))
        );

    /// <summary>"Two men and a woman" are the three people of another source.</summary>
    public bool IsPartOfRow(Claim claim, Claim whole)
    {
        if (
            claim
                is not {
                    Value: QuantityValue { Quantity: { Noun: { } noun } part },
                    Proposition.Sentence: var sentence
                }
            || whole.Value is not QuantityValue { Quantity: var sum }
            || things.ArePeople(claim, whole) is not true
        )
        {
            return false;
        }

        var first = sentence.Tokens[noun].Is("conj") ? sentence.Tokens[noun].Head : noun;
        var row = sentence.ChildrenOf(first).Where(child => sentence.Tokens[child].Is("conj")).Prepend(first).ToList();
        var counts = row.ConvertAll(word => CountOf(sentence, word, claim.InClause.Add(part)));
        return row.Count > 1 && counts.TrueForAll(count => count is not null) && counts.Sum() == sum.Stated;
    }

    /// <summary>"40 of the letters were signed" counts some of them, "the office has 90 letters" all.</summary>
    private static bool IsOfWhole(Claim claim) =>
        claim
            is {
                Facet: Facet.Count,
                Value: QuantityValue { Quantity: var quantity },
                Proposition.Sentence: var sentence
            }
        && quantity.Noun is { } noun
        && Enumerable
            .Range(quantity.Tokens.Start, Math.Max(0, noun - quantity.Tokens.Start))
            .Any(token =>
                sentence.Tokens[token].Lemma is "of"
                && sentence.Tokens[token + 1].Lemma
                    is "the"
                        or "this"
                        or "these"
                        or "those"
                        or "its"
                        or "their"
                        or "his"
                        or "her"
            );

    /// <summary>"Berg had 12 points" and "Berg scored 14": that somebody else had 14 says nothing of his.</summary>
    private bool NameSameAgent(Claim first, Claim second) =>
        things.ArePeople(first, second) is not true
        && ParticipantNames.Of(first, TermRole.Agent, guessed: false) is { Length: > 0 } a
        && ParticipantNames.Of(second, TermRole.Agent, guessed: false).Intersect(a, StringComparer.Ordinal).Any();

    /// <summary>How many a noun of a sentence stands for: the number beside it, or one behind "a"; null where neither is there.</summary>
    private static double? CountOf(Sentence sentence, int noun, IEnumerable<Quantity> quantities) =>
        quantities.FirstOrDefault(quantity => quantity.Noun == noun)?.Stated
        ?? (
            sentence.ChildWith(noun, "det") is var article and >= 0 && sentence.Tokens[article].Lemma is "a" ? 1 : null
        );

    /// <summary>"Nine from the north and eight from the south" are the 17 of another source.</summary>
    private static bool AddUp(Claim claim, Quantity beside, Quantity whole) =>
        claim
            is {
                Value: QuantityValue { Quantity: { Interval: { IsPoint: true } part } },
                Proposition.Sentence: var sentence
            }
        && sentence.Span.Contains(beside.Span)
        && beside.Interval.IsPoint
        && part.Low + beside.Interval.Low == whole.Stated;
}

using System.Collections.Frozen;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>Finds the share of voters who voted: "54 percent of voters cast ballots" gives the turnout.</summary>
/// <remarks>Whom they voted for is another share.</remarks>
internal static class TurnoutFinder
{
    private const string Turnout = "turnout";

    /// <summary>Tokens behind the share among which the voters are looked for: "of all registered voters".</summary>
    private const int Reach = 5;

    private static readonly FrozenSet<string> Voters = FrozenSet.Create(
        StringComparer.Ordinal,
        "voter",
        "elector",
        "electorate"
    );

    /// <summary>Verbs of who votes: "cast ballots", "took part", "turned out", "went to the polls".</summary>
    private static readonly FrozenSet<string> Voting = FrozenSet.Create(
        StringComparer.Ordinal,
        "vote",
        "cast",
        "participate",
        "take",
        "turn",
        "go"
    );

    /// <summary>What of the voters' deeds says that they voted.</summary>
    private static readonly FrozenSet<string> Deeds = FrozenSet.Create(
        StringComparer.Ordinal,
        "ballot",
        "vote",
        "part",
        "out",
        "poll"
    );

    /// <summary>The form of a claim about the turnout; null for other shares.</summary>
    public static CanonicalForm? FormOf(Proposition proposition, Quantity quantity)
    {
        var (sentence, predicate) = (proposition.Sentence, proposition.PredicateToken);
        var isOfVoters = Enumerable
            .Range(
                quantity.Tokens.End,
                Math.Max(0, Math.Min(sentence.Tokens.Length, quantity.Tokens.End + Reach) - quantity.Tokens.End)
            )
            .Any(token => Voters.Contains(sentence.Tokens[token].Lemma));
        var children = sentence.ChildrenOf(proposition.Predicate);
        return
            quantity.Dimension is Dimension.Share
            && isOfVoters
            && proposition.Polarity is Polarity.Positive
            && Voting.Contains(predicate.Lemma)
            && (
                predicate.Lemma is "vote" or "participate"
                || children.Any(child => Deeds.Contains(sentence.Tokens[child].Lemma))
            )
            && !children.Any(child => sentence.PrepositionOf(child) is "for" or "against" or "by")
            ? new CanonicalForm(Turnout, [new Term(Turnout, UniversalPos.Noun, TermRole.Measured)])
            : null;
    }
}

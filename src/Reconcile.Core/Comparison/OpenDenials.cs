using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Finds the denials that leave open what another source tells.</summary>
internal sealed class OpenDenials(ClauseVocabulary vocabulary)
{
    /// <summary>
    /// Whether one may tell what did not happen beside who tells that it did or will: "has not yet taken effect" and "takes
    /// effect in May", "no one has been charged" and "they will be charged", "did not preach on Sunday" and "preached in Dolen".
    /// </summary>
    public bool LeaveOpen(Claim denied, Claim told) =>
        (IsNotYet(denied.Proposition) && IsToCome(told))
        || (
            denied.Proposition.Certainty is Certainty.Asserted or Certainty.Reported
            && told.Proposition.Certainty is Certainty.Planned
        )
        || (denied.Times.Any(NamesTime) && !told.Times.Any(NamesTime) && !IsPerfect(denied.Proposition))
        || IsUnderCondition(denied.Proposition)
        || IsFormer(told.Proposition)
        // "I don't feel that they tried": what is denied stands below.
        || (
            vocabulary.IsNegRaising(denied.Proposition.PredicateToken.Lemma)
            && denied.Proposition.Sentence.ChildWith(denied.Proposition.Predicate, "ccomp") >= 0
        );

    /// <summary>"Previously, they were required to ask", who no longer are.</summary>
    public bool IsFormer(Proposition proposition) =>
        proposition
            .Sentence.ChildrenOf(proposition.Predicate)
            .Any(child => vocabulary.IsFormer(proposition.Sentence.Tokens[child].Lemma));

    /// <summary>"As if they had not heard it", "if he does not win".</summary>
    private static bool IsUnderCondition(Proposition proposition) =>
        proposition
            .Sentence.ChildrenOf(proposition.Predicate)
            .Any(child => proposition.Sentence.Tokens[child] is { Lemma: "if" or "unless" } word && word.Is("mark"));

    /// <summary>"Had not been arrested by Tuesday" is true of all the time before.</summary>
    private static bool IsPerfect(Proposition proposition) =>
        proposition
            .Sentence.ChildrenOf(proposition.Predicate)
            .Any(child => proposition.Sentence.Tokens[child] is { Lemma: "have" } word && word.Is("aux"));

    private static bool NamesTime(TimeExpression time) => time.Kind is not TimeKind.Duration;

    private static bool IsNotYet(Proposition proposition) =>
        proposition.Polarity is Polarity.Negative
        && proposition
            .Sentence.ChildrenOf(proposition.Predicate)
            .Any(child => proposition.Sentence.Tokens[child].Lemma is "yet");

    /// <summary>"Will open", "opens in May", "when the bridge opens".</summary>
    private static bool IsToCome(Claim claim) =>
        claim.Proposition.Certainty is Certainty.Planned
        || (PresentTense.Has(claim.Proposition) && (!claim.Times.IsEmpty || IsWhen(claim.Proposition)));

    private static bool IsWhen(Proposition proposition) =>
        proposition
            .Sentence.ChildrenOf(proposition.Predicate)
            .SelectMany(child => proposition.Sentence.ChildrenOf(child).Append(child))
            .Any(child =>
                proposition.Sentence.Tokens[child]
                    is { Lemma: "when" or "until" or "till" or "once" or "before" or "after" } word
                && (word.Is("mark") || word.Is("advmod"))
            );
}

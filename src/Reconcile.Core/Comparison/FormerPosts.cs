using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Compares what somebody is said to be with what another source says that he was: "the mayor", "a former mayor".</summary>
internal static class FormerPosts
{
    private const string Ex = "ex-";

    /// <summary>Whether only one of two clauses says that it is over, of the same noun.</summary>
    public static bool Differ(Proposition first, Proposition second) =>
        IsNoun(first)
        && IsNoun(second)
        && IsFormer(first) != IsFormer(second)
        && string.Equals(Bare(first), Bare(second), StringComparison.OrdinalIgnoreCase);

    private static bool IsNoun(Proposition proposition) => proposition.PredicateToken.Pos is UniversalPos.Noun;

    private static bool IsFormer(Proposition proposition) =>
        proposition.PredicateToken.Lemma.StartsWith(Ex, StringComparison.OrdinalIgnoreCase)
        || proposition
            .Sentence.ChildrenOf(proposition.Predicate)
            .Any(child => proposition.Sentence.Tokens[child].Lemma is "former" or "ex" or "onetime" or "erstwhile");

    private static string Bare(Proposition proposition) =>
        proposition.PredicateToken.Lemma is var lemma && lemma.StartsWith(Ex, StringComparison.OrdinalIgnoreCase)
            ? lemma[Ex.Length..]
            : lemma;
}

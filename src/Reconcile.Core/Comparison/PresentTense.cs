using Reconcile.Language;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Tells whether a clause stands in the present, in which news tells of what is still to come, too.</summary>
internal static class PresentTense
{
    /// <summary>"Velin Foods buys its rival", "the rules forbid it": headlines and rules tell so what is still to come.</summary>
    public static bool Has(Proposition proposition) =>
        proposition.PredicateToken.Tag is "VBZ" or "VBP"
        || proposition
            .Sentence.ChildrenOf(proposition.Predicate)
            .Any(child =>
                proposition.Sentence.Tokens[child] is { Tag: "VBZ" or "VBP", Lemma: "be" or "do" } word
                && (word.Is("aux") || word.Is("cop"))
            );
}

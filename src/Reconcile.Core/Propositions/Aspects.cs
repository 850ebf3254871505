using Reconcile.Language;

namespace Reconcile.Propositions;

/// <summary>Reads the aspect of a clause from its auxiliaries.</summary>
internal static class Aspects
{
    /// <summary>The aspect; null where the verb has another form, above all the past in which news is told.</summary>
    public static Aspect? Of(Proposition proposition)
    {
        var (sentence, verb) = (proposition.Sentence, proposition.PredicateToken);
        var auxiliaries = sentence
            .ChildrenOf(proposition.Predicate)
            .Select(child => sentence.Tokens[child])
            .Where(token => token.Is("aux"))
            .ToList();
        if (!auxiliaries.Exists(token => token.Tag is "VBZ" or "VBP") || auxiliaries.Exists(token => token.Tag is "MD"))
        {
            return null;
        }

        return verb.Tag == "VBG" || auxiliaries.Exists(token => token.Tag == "VBG") ? Aspect.Ongoing
            : auxiliaries.Exists(token => token is { Tag: "VBZ" or "VBP", Lemma: "have" }) ? Aspect.Done
            : null;
    }
}

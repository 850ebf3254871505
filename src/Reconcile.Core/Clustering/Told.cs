using Reconcile.Claims;
using Reconcile.Lexicon;

namespace Reconcile.Clustering;

/// <summary>What claims tell of that which they are about.</summary>
internal static class Told
{
    /// <summary>The event whose time a claim gives, or the predicate of its clause.</summary>
    public static Lexeme By(Claim claim, Thesaurus thesaurus) =>
        thesaurus.MeaningAt(claim.Proposition.Sentence, claim.Event ?? claim.Proposition.Predicate);

    /// <summary>Whether two claims tell the same by words that mean the same.</summary>
    public static bool HaveSame(Claim first, Claim second, Thesaurus thesaurus)
    {
        var (a, b) = (By(first, thesaurus), By(second, thesaurus));
        return thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos);
    }
}

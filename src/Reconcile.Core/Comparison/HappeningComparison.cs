using Reconcile.Claims;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Compares two claims that something happened.</summary>
internal sealed class HappeningComparison(Thesaurus thesaurus)
{
    /// <summary>Likeness from which two words are taken to say the same: synonyms and derivations of one another.</summary>
    private const double SameWord = 0.75;

    /// <summary>The relation of two happenings.</summary>
    public Relation Relate(Claim first, Claim second)
    {
        var (kind, reason) = Judge(first, second);
        return new Relation(first, second, kind, reason, null, null);
    }

    private (RelationKind, RelationReason) Judge(Claim first, Claim second)
    {
        var (a, b) = (first.Proposition, second.Proposition);
        var differ = a.Certainty != b.Certainty || a.Polarity != b.Polarity;
        var (p, q) = (a.PredicateToken, b.PredicateToken);
        var opposites = thesaurus.AreOpposites(p.Lemma, p.Pos, q.Lemma, q.Pos) && SharesPatient(first, second);
        if (!differ && !opposites)
        {
            return (RelationKind.Equal, RelationReason.Same);
        }

        if (!opposites && !SaysTheSame(first, second))
        {
            // Without the same predicate of the same thing a "not" or "will" of one says nothing about the other.
            return (RelationKind.Compatible, RelationReason.Hedge);
        }

        if (a.Certainty is Certainty.Denied != b.Certainty is Certainty.Denied)
        {
            return (RelationKind.Opposed, RelationReason.Denial);
        }

        if (a.Polarity != b.Polarity)
        {
            // "did not retreat" against "advanced": two turns lead back.
            return opposites
                ? (RelationKind.Equal, RelationReason.Same)
                : (RelationKind.Opposed, RelationReason.Polarity);
        }

        if (opposites)
        {
            return (RelationKind.Opposed, RelationReason.Opposites);
        }

        return a.Certainty is Certainty.Planned != b.Certainty is Certainty.Planned
            ? (RelationKind.Different, RelationReason.Phase)
            : (RelationKind.Compatible, RelationReason.Hedge);
    }

    /// <summary>Whether two claims have the same predicate, and the same participants as far as both name them.</summary>
    private bool SaysTheSame(Claim first, Claim second)
    {
        var (p, q) = (first.Proposition.PredicateToken, second.Proposition.PredicateToken);
        return thesaurus.Similarity(p.Lemma, p.Pos, q.Lemma, q.Pos) >= SameWord
            && SharesPatient(first, second)
            && SharesAgent(first, second);
    }

    /// <summary>Who is not named may be anybody, unless the clauses tell to whom it was done.</summary>
    private bool SharesAgent(Claim first, Claim second) =>
        Has(first, TermRole.Agent) && Has(second, TermRole.Agent)
            ? Share(first, second, TermRole.Agent)
            : Has(first, TermRole.Agent) == Has(second, TermRole.Agent) || Share(first, second, TermRole.Patient);

    private bool SharesPatient(Claim first, Claim second) =>
        Has(first, TermRole.Patient) && Has(second, TermRole.Patient)
            ? Share(first, second, TermRole.Patient)
            : Share(first, second, TermRole.Circumstance) || Share(first, second, TermRole.Agent);

    private static bool Has(Claim claim, TermRole role) => claim.Form.Terms.Any(term => term.Role == role);

    private bool Share(Claim first, Claim second, TermRole role) =>
        first.Form.Terms.Any(a =>
            a.Role == role
            && second.Form.Terms.Any(b =>
                b.Role == role && thesaurus.Similarity(a.Lemma, a.Pos, b.Lemma, b.Pos) >= SameWord
            )
        );
}

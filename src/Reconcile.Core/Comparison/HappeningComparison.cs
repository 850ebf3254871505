using Reconcile.Claims;
using Reconcile.Lexicon;
using Reconcile.Propositions;

namespace Reconcile.Comparison;

/// <summary>Compares two claims that something happened.</summary>
internal sealed class HappeningComparison(Thesaurus thesaurus)
{
    /// <summary>The relation of two happenings.</summary>
    public Relation Relate(Claim first, Claim second)
    {
        var (kind, reason) = Judge(first.Proposition, second.Proposition);
        return new Relation(first, second, kind, reason, null, null);
    }

    private (RelationKind, RelationReason) Judge(Proposition a, Proposition b)
    {
        if (a.Certainty is Certainty.Denied != b.Certainty is Certainty.Denied)
        {
            return (RelationKind.Opposed, RelationReason.Denial);
        }

        var (p, q) = (a.PredicateToken, b.PredicateToken);
        var opposites = thesaurus.AreOpposites(p.Lemma, p.Pos, q.Lemma, q.Pos);
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

        if (a.Certainty is Certainty.Planned != b.Certainty is Certainty.Planned)
        {
            return (RelationKind.Different, RelationReason.Phase);
        }

        return a.Certainty == b.Certainty
            ? (RelationKind.Equal, RelationReason.Same)
            : (RelationKind.Compatible, RelationReason.Hedge);
    }
}

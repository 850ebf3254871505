using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Claims;

/// <summary>Tells whether two orders are of the same two events, and whether they put the same one first.</summary>
/// <remarks>Cautious: what one side leaves open may be the same, but what both name must be.</remarks>
internal sealed class EventOrders(Thesaurus thesaurus)
{
    /// <summary>True for the same order, false for the reversed one; null where the events are others or could be either.</summary>
    public bool? AreInSameOrder(WordsValue a, WordsValue b)
    {
        if (a.Events.Length != 2 || b.Events.Length != 2)
        {
            return null;
        }

        var same = AreAlike(a.Events[0], b.Events[0], a.Events[1], b.Events[1]);
        var reversed = AreAlike(a.Events[0], b.Events[1], a.Events[1], b.Events[0]);
        return same == reversed ? null : same;
    }

    private bool AreAlike(CanonicalForm a, CanonicalForm b, CanonicalForm c, CanonicalForm d) =>
        MayBeOne(a, b) && MayBeOne(c, d) && (ShareParticipant(a, b) || ShareParticipant(c, d));

    private bool MayBeOne(CanonicalForm a, CanonicalForm b) =>
        Share(a, b, IsPredicate)
        && !Clash(a, b, term => term.Role is TermRole.Agent)
        && !Clash(a, b, term => term.Role is TermRole.Patient)
        && !Clash(a, b, IsNamedCircumstance)
        && Kinds(a).SetEquals(Kinds(b));

    /// <summary>The adjectives of an event that a noun names: "the first vote" is not "the second vote".</summary>
    private static ImmutableHashSet<string> Kinds(CanonicalForm form) =>
        form.Terms.Any(term => IsPredicate(term) && term.Pos is UniversalPos.Noun)
            ? form
                .Terms.Where(term => term.Pos is UniversalPos.Adjective or UniversalPos.Numeral)
                .Select(term => term.Lemma)
                .ToImmutableHashSet(StringComparer.Ordinal)
            : [];

    private bool ShareParticipant(CanonicalForm a, CanonicalForm b) => Share(a, b, IsParticipant);

    private bool Clash(CanonicalForm a, CanonicalForm b, Func<Term, bool> which) =>
        a.Terms.Any(which) && b.Terms.Any(which) && !Share(a, b, which);

    private bool Share(CanonicalForm a, CanonicalForm b, Func<Term, bool> which) =>
        a.Terms.Where(which).Any(one => b.Terms.Where(which).Any(other => IsSameWord(one, other)));

    private static bool IsPredicate(Term term) => term.Role is TermRole.Predicate;

    private static bool IsParticipant(Term term) => term.Role is TermRole.Agent or TermRole.Patient;

    private static bool IsNamedCircumstance(Term term) =>
        term is { Role: TermRole.Circumstance, Pos: UniversalPos.ProperNoun };

    private bool IsSameWord(Term a, Term b) =>
        (a.Lemma == b.Lemma && a.Pos == b.Pos) || thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos);
}

using Reconcile.Claims;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Comparison;

/// <summary>Tells quantities that only look comparable from two values of one thing.</summary>
/// <remarks>
/// Clustering joins what is alike; a number that differs is an alarm only where nothing says that it counts something
/// else: another fate, another day, a part of what the same article counts as a whole.
/// </remarks>
internal sealed class OtherThings(Thesaurus thesaurus)
{
    /// <summary>Whether two quantities that differ are of two things.</summary>
    public bool Are(Claim first, Claim second) =>
        TellOtherFates(first, second) || TellOtherDays(first, second) || Holds(first, second) || Holds(second, first);

    /// <summary>
    /// Whether both measure a thing of the same name or meaning; people under any name are one thing. Null when either
    /// names none.
    /// </summary>
    public bool? MeasureTheSame(Claim first, Claim second)
    {
        var (a, b) = (Measured(first), Measured(second));
        return a.Length > 0 && b.Length > 0 ? a.Any(x => b.Any(y => AreSame(x, y))) : null;
    }

    private bool AreSame(Term a, Term b) =>
        thesaurus.AreSame(a.Lemma, a.Pos, b.Lemma, b.Pos) || (IsPeople(a) && IsPeople(b));

    private bool IsPeople(Term term) => term.Lemma is "people" or "other" || thesaurus.IsPerson(term.Lemma);

    private static Term[] Measured(Claim claim) => [.. claim.Form.Terms.Where(term => term.Role is TermRole.Measured)];

    /// <summary>"Seven were freed" and "about 100 were at work": people are counted by what befell them.</summary>
    private bool TellOtherFates(Claim first, Claim second) =>
        first.Facet is Facet.Count
        && Fate(first) is { } one
        && Fate(second) is { } other
        && !thesaurus.AreSame(one.Lemma, one.Pos, other.Lemma, other.Pos);

    private Term? Fate(Claim claim)
    {
        var measured = Measured(claim).FirstOrDefault();
        if (measured is not null && thesaurus.TellsWhatBefell(measured.Lemma, measured.Pos))
        {
            return measured;
        }

        if (measured is null || !IsPeople(measured))
        {
            return null;
        }

        return claim.Form.Terms.FirstOrDefault(term =>
            term.Role is TermRole.Predicate && thesaurus.TellsWhatBefell(term.Lemma, term.Pos)
        );
    }

    /// <summary>"75 km from the city" of Wednesday's quake and 135 of Sunday's.</summary>
    public static bool TellOtherDays(Claim first, Claim second) =>
        first.Times.Any(a => second.Times.Any(b => Exclude(a, b)))
        && !first.Times.Any(a => second.Times.Any(b => !Exclude(a, b)));

    private static bool Exclude(TimeExpression a, TimeExpression b)
    {
        if (a.Kind is TimeKind.Duration || b.Kind is TimeKind.Duration)
        {
            return false;
        }

        if (a is { Start: { } startA, End: { } endA } && b is { Start: { } startB, End: { } endB })
        {
            return startA.Date >= endB || startB.Date >= endA;
        }

        return CalendarPattern.Of(a.Timex) is { } one
            && CalendarPattern.Of(b.Timex) is { } other
            && one.Excludes(other);
    }

    /// <summary>Whether the article of a claim gives the other's value too, for a thing of the same name.</summary>
    private static bool Holds(Claim claim, Claim other) =>
        other.Value is QuantityValue { Quantity: var quantity }
        && claim.Beside.Any(beside => beside.Interval == quantity.Interval && beside.Unit == quantity.Unit);
}

using Reconcile.Claims;
using Reconcile.Lexicon;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Tells rows of one table apart, of which each has numbers of its own: "21 carts for 200 dollars", "35 carts for 300 dollars".</summary>
internal sealed class TableRows(Thesaurus thesaurus, ValueWords valueWords)
{
    /// <summary>Numbers that must all differ before two clauses tell of two things: one alone may be wrong.</summary>
    private const int FewestOthers = 2;

    private readonly MeasuredThings things = new(thesaurus, valueWords);

    /// <summary>
    /// "21 carts for 200 dollars" and "35 carts for 300 dollars" are two rows of a table: of what is counted over and over, one
    /// number may be wrong, not all.
    /// </summary>
    public bool AreOfOtherRows(Claim first, Claim second) =>
        first.Facet is Facet.Count or Facet.Length
        && things.ArePeople(first, second) is not true
        && things.AreOfOneName(first, second) is true
        && TellOtherNumbers(first, second);

    /// <summary>"Seized 21 carts, 6 ploughs and 300 sacks" beside "has seized 35 carts and 14 ploughs": nobody is wrong twice at once.</summary>
    public bool AreRowsOfOneTable(Claim first, Claim second)
    {
        var pairs =
            from a in first.InClause
            from b in second.InClause
            where
                MeasuredThings.NounOf(a, first) is { } noun
                && !thesaurus.IsPerson(noun)
                && AreOfOneName(a, first, b, second)
            select a.Interval.Overlaps(b.Interval);
        var overlap = pairs.ToList();
        return overlap.Count >= FewestOthers && overlap.TrueForAll(same => !same);
    }

    /// <summary>"Cut 1,200 jobs in January" and "cut 300 jobs in March": nobody is wrong twice at once.</summary>
    public bool TellOtherNumbers(Claim first, Claim second, double leastRatio = 1)
    {
        var pairs =
            from a in first.InClause
            from b in second.InClause
            where AreOfOneName(a, first, b, second)
            select OtherThings.Differ(a, b) && AreApart(a, b, leastRatio) && !IsToll(a, first);
        var differ = pairs.ToList();
        return differ.Count > 0 && differ.TrueForAll(apart => apart);
    }

    /// <summary>Early reports differ on how many people it was.</summary>
    private bool IsToll(Quantity quantity, Claim claim) =>
        MeasuredThings.NounOf(quantity, claim) is { } noun && (noun is "people" || thesaurus.IsPerson(noun));

    private static bool AreApart(Quantity a, Quantity b, double leastRatio) =>
        a.Dimension is Dimension.Score
        || Math.Max(Math.Abs(a.Stated), Math.Abs(b.Stated))
            >= leastRatio * Math.Min(Math.Abs(a.Stated), Math.Abs(b.Stated));

    private static bool AreOfOneName(Quantity a, Claim first, Quantity b, Claim second) =>
        a.Unit == b.Unit && MeasuredThings.NounOf(a, first) == MeasuredThings.NounOf(b, second);
}

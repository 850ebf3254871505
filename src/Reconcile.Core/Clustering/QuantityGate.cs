using Reconcile.Claims;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>Keeps apart quantities that are not of the same thing, however alike the clauses around them are.</summary>
/// <remarks>
/// "14 rifles, 31 magazines and 923 rounds" are three facts of one clause, and "twelve killed, 70 injured" are two: a
/// count is comparable only with a count of the same thing under the same event.
/// </remarks>
internal sealed class QuantityGate(StoryTerms story, OtherThings others, Separation apart)
{
    /// <summary>Least that equal counts of people must tell, from 0 to 1, to be compared though other things are told of them.</summary>
    private const double LeastTelling = 0.5;

    /// <summary>Whether two quantities may be of the same thing.</summary>
    public bool Allows(ScoredClaim first, ScoredClaim second) =>
        IsScore(first.Claim) == IsScore(second.Claim)
        && first.Claim.Facet switch
        {
            Facet.Count => AreNear(first.Claim, second.Claim)
                && (SameThing(first.Terms, second.Terms) || AreTellingly(first, second)),
            Facet.Age => MayBeOfOnePerson(first, second),
            Facet.Magnitude => NearMagnitudes(first.Claim, second.Claim),
            Facet.Length => MeasuredAlike(first.Terms, second.Terms) != false,
            _ => true,
        };

    private static bool IsScore(Claim claim) => claim.Value is QuantityValue { Quantity.Dimension: Dimension.Score };

    /// <summary>
    /// Two named persons are two persons, and so, mostly, are a named one and another without a name, unless they are of the
    /// same age, or nearly so and the same is told of them, or one clause names both.
    /// </summary>
    private bool MayBeOfOnePerson(ScoredClaim first, ScoredClaim second)
    {
        var (a, b) = (first.Terms.Ids, second.Terms.Ids);
        return (a.Length, b.Length) switch
        {
            (1, 1) => a[0] == b[0],
            (1, _) => b.Contains(a[0]) || MayBeOne(first.Claim, second.Claim),
            (_, 1) => a.Contains(b[0]) || MayBeOne(first.Claim, second.Claim),
            _ => true,
        };
    }

    private bool MayBeOne(Claim first, Claim second) =>
        AreEqual(first, second) || others.Ages.MayBeOneWithoutName(first, second);

    /// <summary>"140 firefighters fought the blaze", "it took 140 firemen": the same people by their number, whatever is told of them.</summary>
    private bool AreTellingly(ScoredClaim first, ScoredClaim second) =>
        CountsPeople(first.Terms)
        && CountsPeople(second.Terms)
        && (
            MeasuredAlike(first.Terms, second.Terms) == true
            || CountsAnybody(first.Claim)
            || CountsAnybody(second.Claim)
        )
        && TellingValue.Of(first.Claim, second.Claim) >= LeastTelling;

    /// <summary>"140 people" may be any people.</summary>
    private static bool CountsAnybody(Claim claim) =>
        MeasuredThings.Of(claim) is [{ Lemma: "people" or "person" or "other" }];

    private static bool AreEqual(Claim first, Claim second) => IntervalOf(first).Overlaps(IntervalOf(second));

    private bool NearMagnitudes(Claim first, Claim second) =>
        first.Value is not QuantityValue a
        || second.Value is not QuantityValue b
        || Math.Abs(a.Quantity.Stated - b.Quantity.Stated) <= apart.Magnitude;

    /// <summary>Sources differ on how many died by a few times, not by an order of magnitude; none stands in no ratio.</summary>
    private bool AreNear(Claim first, Claim second)
    {
        var (a, b) = (IntervalOf(first), IntervalOf(second));
        var (least, most) = (Math.Min(a.High, b.High), Math.Max(a.Low, b.Low));
        return least <= 0 || most <= least * apart.Factor;
    }

    private static Interval IntervalOf(Claim claim) => ((QuantityValue)claim.Value).Quantity.Interval;

    private bool SameThing(ClaimTerms a, ClaimTerms b)
    {
        var (i, j) = (Array.IndexOf(a.Roles, TermRole.Measured), Array.IndexOf(b.Roles, TermRole.Measured));
        if (i >= 0 && j >= 0 && story.AreExclusive(a.Ids[i], b.Ids[j]))
        {
            return false;
        }

        var (measuredA, measuredB) = (ThingOf(a), ThingOf(b));
        if (measuredA >= 0 && measuredB >= 0)
        {
            return story.Likeness(a.Ids[measuredA], b.Ids[measuredB]) >= apart.Counted;
        }

        // Shelters are not the people in them, though both are said of one event.
        if ((IsOnlyThing(a, measuredA) && CountsPeople(b)) || (IsOnlyThing(b, measuredB) && CountsPeople(a)))
        {
            return false;
        }

        // People are counted by what they do or what befalls them: the dead, the injured, the arrested.
        var (eventsA, eventsB) = (EventsOf(a), EventsOf(b));
        return eventsA.Count == 0 || eventsB.Count == 0
            ? SharesMoreThanPeople(a, b)
            : eventsA.Exists(x => eventsB.Exists(y => story.Likeness(a.Ids[x], b.Ids[y]) >= apart.Counted));
    }

    /// <summary>"There were 100 people in the building" is about the building as much as about people.</summary>
    private bool SharesMoreThanPeople(ClaimTerms a, ClaimTerms b) =>
        Array.Exists(a.Ids, x => !story.IsPerson(x) && Array.Exists(b.Ids, y => story.Likeness(x, y) >= apart.Counted));

    /// <summary>The counted noun, unless it only says that people are counted; else -1.</summary>
    private int ThingOf(ClaimTerms terms)
    {
        var measured = Array.IndexOf(terms.Roles, TermRole.Measured);
        return measured >= 0 && !story.IsPerson(terms.Ids[measured]) ? measured : -1;
    }

    private bool IsOnlyThing(ClaimTerms terms, int measured) =>
        measured >= 0 && !story.TellsWhatBefell(terms.Ids[measured]);

    private bool CountsPeople(ClaimTerms terms) =>
        Array.IndexOf(terms.Roles, TermRole.Measured) is var measured and >= 0 && story.IsPerson(terms.Ids[measured]);

    private List<int> EventsOf(ClaimTerms terms)
    {
        var events = new List<int>();
        for (var i = 0; i < terms.Ids.Length; i++)
        {
            if (
                terms.Roles[i] is TermRole.Predicate
                || (terms.Roles[i] is TermRole.Measured && !story.IsPerson(terms.Ids[i]))
            )
            {
                events.Add(i);
            }
        }

        return events;
    }

    private bool? MeasuredAlike(ClaimTerms a, ClaimTerms b)
    {
        var (i, j) = (Array.IndexOf(a.Roles, TermRole.Measured), Array.IndexOf(b.Roles, TermRole.Measured));
        return i >= 0 && j >= 0 ? story.Likeness(a.Ids[i], b.Ids[j]) >= apart.Counted : null;
    }
}

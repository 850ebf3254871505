using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Claims;
using Reconcile.Language;
using Reconcile.Propositions;
using Reconcile.Values;

namespace Reconcile.Clustering;

/// <summary>The years that a claim names: what happened in 2004 is not what happened in 2012, however alike the words.</summary>
internal static class NamedYears
{
    private const int First = 1500;
    private const int Last = 2199;

    /// <summary>The years in the clause and its participants, ascending.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="times">The times of its clause, which may mean a year without naming it: "last year".</param>
    public static ImmutableArray<int> Of(Claim claim, IEnumerable<TimeExpression> times)
    {
        var (proposition, years) = (claim.Proposition, new SortedSet<int>());
        foreach (var time in times)
        {
            if (time is { Start: { } start, End: { } end } && start.Year == end.AddTicks(-1).Year)
            {
                years.Add(start.Year);
            }
        }

        var tokens = proposition.Sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (
                token is { Pos: UniversalPos.Numeral, Text.Length: 4 }
                && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && year is >= First and <= Last
                && (
                    proposition.Span.Contains(token.Span)
                    || proposition.Arguments.Any(part => part.Tokens.Contains(i))
                    || IsOverRelative(proposition, i)
                )
            )
            {
                years.Add(year);
            }
        }

        return [.. years];
    }

    /// <summary>"[In 2004] a quake triggered a wave that killed thousands": the year of what the relative clause tells of.</summary>
    private static bool IsOverRelative(Proposition proposition, int year)
    {
        var tokens = proposition.Sentence.Tokens;
        var at = proposition.Predicate;
        var relative = false;
        for (var steps = 0; at >= 0 && steps < tokens.Length; steps++)
        {
            relative |= tokens[at].Is("acl");
            if (relative && tokens[year].Head == tokens[at].Head)
            {
                return true;
            }

            at = tokens[at].Head;
        }

        return false;
    }

    /// <summary>Whether one of two times is of the news itself ("on Tuesday") and the other of another year ("last year").</summary>
    public static bool AreNewsAndBackground(Claim first, Claim second, Separation apart) =>
        first.Value is CalendarValue { Time: { Start: { } startA, End: { } endA } }
        && second.Value is CalendarValue { Time: { Start: { } startB, End: { } endB } }
        && startA.Year != startB.Year
        && endA.AddTicks(-1).Year != endB.AddTicks(-1).Year
        && IsRecent(first, startA, apart) != IsRecent(second, startB, apart);

    private static bool IsRecent(Claim claim, DateTime start, Separation apart) =>
        claim.Proposition.Article.Published is { } published
        && Math.Abs(published.DayNumber - DateOnly.FromDateTime(start).DayNumber) <= apart.NewsDays;

    /// <summary>
    /// Whether one claim is of years long before and the other tells of no time but that of its report: "in 2018 turnout was
    /// 72 percent", "turnout was 68 percent".
    /// </summary>
    public static bool AreBackgroundAndNews(ScoredClaim first, ScoredClaim second) =>
        IsBackground(first, second) || IsBackground(second, first);

    private static bool IsBackground(ScoredClaim old, ScoredClaim news) =>
        news.Years.IsEmpty
        && !old.Years.IsEmpty
        && news.Claim.Proposition.Article.Published is { } published
        && old.Years.All(year => year < published.Year - 1);

    /// <summary>Whether both name years and have none in common.</summary>
    public static bool Clash(ImmutableArray<int> first, ImmutableArray<int> second) =>
        !first.IsEmpty && !second.IsEmpty && !first.Intersect(second).Any();
}

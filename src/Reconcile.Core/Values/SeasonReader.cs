using System.Globalization;

namespace Reconcile.Values;

/// <summary>Reads seasons: "summer 2016", "the spring of 1978", "last winter".</summary>
internal static class SeasonReader
{
    /// <summary>"summer 2016", "the spring of 1978", and a bare "summer" that stays open.</summary>
    public static TimeReading? Read(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].IsAny("the", "mid", "late", "early") ? 1 : 0);
        at += pieces[at].IsHyphen ? 1 : 0;
        if (Season.Named(pieces[at].Lower) is not { } season)
        {
            return null;
        }

        if (PeriodReader.YearAfter(context, at + 1) is { } year)
        {
            return InYear(season, year.Year, start, year.End);
        }

        // "fall" and "spring" are verbs and more.
        var isTime =
            pieces[at].IsAny("summer", "winter", "autumn")
            && !pieces[at].IsCapitalised
            && (at > start || pieces[start - 1].IsAny("in", "during", "since", "by", "until", "this"));
        return isTime || at > start && pieces[start - 1].IsAny("in", "during", "since", "by", "until")
            ? new TimeReading(start, at + 1, TimeKind.Period, null, null, season.Timex)
            : null;
    }

    public static TimeReading? SeasonOf(TimeContext context, Season season, int offset, int start, int end)
    {
        if (context.Reference is not { } reference)
        {
            return new TimeReading(start, end, TimeKind.Period, null, null, $"XXXX-{season.Timex}");
        }

        var year = reference.Year;
        var isOver =
            CalendarMath.Day(year, season.FirstMonth, 1) is { } first
            && CalendarMath.Shift(first, CalendarUnit.Month, 3) <= reference;
        return InYear(
            season,
            offset < 0 && !isOver ? year - 1
                : offset > 0 && isOver ? year + 1
                : year,
            start,
            end
        );
    }

    private static TimeReading? InYear(Season season, int year, int start, int end) =>
        CalendarMath.Day(year, season.FirstMonth, 1) is { } from
            ? new TimeReading(
                start,
                end,
                TimeKind.Period,
                from,
                CalendarMath.Shift(from, CalendarUnit.Month, 3),
                string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{season.Timex}")
            )
            : null;
}

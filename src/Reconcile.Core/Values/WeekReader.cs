using Reconcile.Language;

namespace Reconcile.Values;

/// <summary>Reads weekends and weeks of a month or year: "over the weekend", "the first week of 2015".</summary>
internal static class WeekReader
{
    /// <summary>"the weekend", "over the weekend", "this weekend", "last weekend".</summary>
    public static TimeReading? ReadWeekend(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at =
            start
            + (
                pieces[start]
                    .IsAny(
                        "the",
                        "this",
                        "that",
                        "last",
                        "next",
                        "past",
                        "previous",
                        "coming",
                        "my",
                        "his",
                        "her",
                        "their"
                    )
                    ? 1
                    : 0
            );
        at += pieces[start].IsAny("the", "this") && DeicticReader.Direction(pieces[at].Lower) != 0 ? 1 : 0;
        if (!pieces[at].Is("weekend") || pieces[at].IsHyphen || (at == start && IsOfItsKind(pieces, at)))
        {
            return null;
        }

        if (context.Reference is not { } reference)
        {
            return new TimeReading(start, at + 1, TimeKind.Period, null, null, "XXXX-WXX-WE");
        }

        var saturday = CalendarMath.Floor(reference, CalendarUnit.Weekend);
        var offset = at > start ? DeicticReader.Direction(pieces[at - 1].Lower) : 0;
        // What has happened at "the weekend" happened at the latest one that has begun.
        var isComing =
            saturday > reference && (offset < 0 && !pieces[at - 1].Is("last") || offset == 0 && context.IsPast(at));
        var weeks =
            offset < 0 ? -1
            : offset > 0 ? 1
            : isComing ? -1
            : 0;
        return CalendarMath.Shift(saturday, CalendarUnit.Week, weeks) is { } from
            ? new TimeReading(
                start,
                at + 1,
                TimeKind.Period,
                from,
                CalendarMath.Shift(from, CalendarUnit.Day, 2),
                CalendarMath.Timex(from, CalendarUnit.Weekend)
            )
            : null;
    }

    /// <summary>"The opening weekend", "a long weekend": not the one about the day of the article.</summary>
    private static bool IsOfItsKind(Pieces pieces, int at) =>
        at > 0
        && pieces[at - 1].Token is >= 0 and var before
        && pieces.Sentence.Tokens[before]
            is { Pos: UniversalPos.Adjective or UniversalPos.Noun or UniversalPos.Verb, Text: var word }
        && TimeUnitWords.Read(word.ToLowerInvariant()) is null;

    /// <summary>"the week of April 10", "the first week of 2015", "the last week of July", "the third week of this month".</summary>
    public static TimeReading? ReadWeekOf(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var isLast = pieces[at].IsAny("last", "final");
        var ordinal =
            NumberWords.Ordinal(pieces[at].Lower)
            ?? (DatePartsReader.ReadDay(pieces, at, false) is { } digits && digits.End == at + 2 ? digits.Day : 0);
        at +=
            isLast || ordinal is > 0 and < 6 && pieces[at].IsWord ? 1
            : ordinal is > 0 and < 6 ? 2
            : 0;
        var isMonth = pieces[at].Is("month");
        if (
            !pieces[at].IsAny("week", "month")
            || !pieces[at + 1].IsAny("of", "beginning", "starting", "commencing", "ending")
        )
        {
            return null;
        }

        var isEnding = pieces[at + 1].Is("ending");
        var next = at + 2 + (pieces[at + 2].Is("on") ? 1 : 0);
        var whole = DatePartsReader.Read(pieces, next) is { } date
            ? DateResolver.Resolve(date, context)
            : DeicticReader.Read(context, next);
        whole ??=
            pieces[next].Is("the") && DatePartsReader.ReadDay(pieces, next + 1, true) is { } day
                ? DateResolver.Resolve(new DateParts(next, day.End, null, null, day.Day, null), context)
                : null;
        if (whole is null)
        {
            return null;
        }

        if (whole.From is not { } from || whole.To is not { } to)
        {
            return whole with { Start = start, Kind = TimeKind.Period };
        }

        if (whole.Kind == TimeKind.Date)
        {
            if (ordinal > 0 || isLast)
            {
                return null;
            }

            var unit = isMonth ? CalendarUnit.Month : CalendarUnit.Week;
            var begin =
                pieces[at + 1].Is("of") || isMonth ? CalendarMath.Floor(from, unit)
                : isEnding ? CalendarMath.Shift(from, CalendarUnit.Day, -6) ?? from
                : from;
            return new TimeReading(
                start,
                whole.End,
                TimeKind.Period,
                begin,
                CalendarMath.Shift(begin, unit, 1),
                CalendarMath.Timex(begin, unit)
            );
        }

        if (ordinal == 0 && !isLast || isMonth && whole.Timex.Length != 4)
        {
            return null;
        }

        if (isMonth)
        {
            var month = CalendarMath.Shift(from, CalendarUnit.Month, isLast ? 11 : ordinal - 1) ?? from;
            return new TimeReading(
                start,
                whole.End,
                TimeKind.Period,
                month,
                CalendarMath.Shift(month, CalendarUnit.Month, 1),
                CalendarMath.Timex(month, CalendarUnit.Month)
            );
        }

        // ISO 8601: a week belongs to the year (here: to the month as well) that its Thursday lies in.
        var week = isLast ? LastWeek(to) : CalendarMath.Shift(FirstWeek(from), CalendarUnit.Week, ordinal - 1) ?? from;
        return new TimeReading(
            start,
            whole.End,
            TimeKind.Period,
            week,
            CalendarMath.Shift(week, CalendarUnit.Week, 1),
            CalendarMath.Timex(week, CalendarUnit.Week)
        );
    }

    public static DateTime FirstWeek(DateTime from)
    {
        var monday = CalendarMath.Floor(from, CalendarUnit.Week);
        return CalendarMath.Weekday(from) <= 4 ? monday : CalendarMath.Shift(monday, CalendarUnit.Week, 1) ?? monday;
    }

    public static DateTime LastWeek(DateTime to)
    {
        var last = CalendarMath.Shift(to, CalendarUnit.Day, -1) ?? to;
        var monday = CalendarMath.Floor(last, CalendarUnit.Week);
        return CalendarMath.Weekday(last) >= 4 ? monday : CalendarMath.Shift(monday, CalendarUnit.Week, -1) ?? monday;
    }
}

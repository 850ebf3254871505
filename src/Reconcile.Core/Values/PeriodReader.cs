using System.Globalization;

namespace Reconcile.Values;

/// <summary>Reads named stretches of the calendar: "last week", "the 1990s", "the third quarter of 2016", "this summer".</summary>
internal sealed class PeriodReader(DurationReader durations)
{
    /// <summary>The period that begins at a piece, or null.</summary>
    public TimeReading? Read(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        return ReadWeekOf(context, start)
            ?? ReadPartOf(context, start)
            ?? ReadLastN(context, start)
            ?? ReadDeictic(context, start)
            ?? ReadWeekend(context, start)
            ?? ReadDecade(pieces, start)
            ?? ReadCentury(pieces, start)
            ?? ReadQuarter(context, start)
            ?? ReadSeason(context, start);
    }

    /// <summary>"the last 72 hours", "past few days", "the next three months", "5 past years".</summary>
    private TimeReading? ReadLastN(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var sign = Direction(pieces[at].Lower);
        DurationReading? duration;
        int end;
        if (sign != 0)
        {
            at++;
            duration = durations.Read(pieces, at);
            end = duration?.End ?? at;
        }
        else
        {
            // "5 past years"
            if (
                NumberReader.ReadCardinal(pieces, at) is not { } number
                || Direction(pieces[number.End].Lower) is not (var direction and not 0)
                || TimeUnitWords.Read(pieces[number.End + 1].Lower) is not { } unit
                || pieces[number.End + 1].Lower[^1] != 's'
            )
            {
                return null;
            }

            sign = direction;
            end = number.End + 2;
            var part = new DurationPart(number.Value * unit.Count, unit.Unit);
            duration = new DurationReading(
                at,
                end,
                [part],
                Interval.Point(part.Count * CalendarMath.Seconds(part.Unit)),
                Approximation.Exact,
                CalendarMath.DurationTimex(part.Count, part.Unit)
            );
        }

        if (duration is null || pieces[at].IsAny("a", "an", "all", "another"))
        {
            return null;
        }

        var (from, to) = Around(context, duration, sign);
        return new TimeReading(start, end, TimeKind.Period, from, to, duration.Timex)
        {
            Length = duration.Length,
            Approximation = duration.Approximation,
            TakesNumbers = false,
        };
    }

    /// <summary>"the first two weeks of 2021", "the last four months of last year".</summary>
    private TimeReading? ReadPartOf(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        if (
            !pieces[at].IsAny("first", "last", "final", "opening", "closing")
            || durations.Read(pieces, at + 1) is not { Parts: [var part], Approximation: Approximation.Exact } duration
            || !pieces[duration.End].IsAny("of", "in")
            || part.Unit < CalendarUnit.Day
        )
        {
            return null;
        }

        var next = duration.End + 1;
        var whole = DatePartsReader.Read(pieces, next) is { Day: null, Weekday: null } date
            ? DateResolver.Resolve(date, context)
            : ReadDeictic(context, next);
        if (whole is not { From: { } from, To: { } to })
        {
            return null;
        }

        var isFirst = pieces[at].IsAny("first", "opening");
        if (part.Unit == CalendarUnit.Week)
        {
            (from, to) = (FirstWeek(from), CalendarMath.Shift(LastWeek(to), CalendarUnit.Week, 1) ?? to);
        }

        var begin = isFirst ? from : CalendarMath.Shift(to, part.Unit, -part.Count);
        var end = isFirst ? CalendarMath.Shift(from, part.Unit, part.Count) : to;
        return begin is { } first && first < end
            ? new TimeReading(
                start,
                whole.End,
                TimeKind.Period,
                first,
                end,
                $"{CalendarMath.Timex(first, CalendarUnit.Day)}/{duration.Timex}"
            )
            {
                Length = duration.Length,
                TakesNumbers = false,
            }
            : null;
    }

    /// <summary>The stretch before or after publication; the day of publication belongs to both.</summary>
    private static (DateTime? From, DateTime? To) Around(TimeContext context, DurationReading duration, int sign)
    {
        if (context.Reference is not { } reference)
        {
            return (null, null);
        }

        return sign < 0
            ? (duration.Move(reference, -1), CalendarMath.Shift(reference, CalendarUnit.Day, 1))
            : (reference, CalendarMath.Shift(duration.Move(reference, 1) ?? reference, CalendarUnit.Day, 1));
    }

    private static int Direction(string lower) =>
        lower switch
        {
            "last" or "past" or "previous" or "preceding" => -1,
            "next" or "coming" or "following" or "upcoming" => 1,
            _ => 0,
        };

    /// <summary>"last week", "this month", "next year", "the previous quarter", "last August", "last Wednesday", "this Friday".</summary>
    private static TimeReading? ReadDeictic(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].IsAny("the", "this") && Direction(pieces[start + 1].Lower) != 0 ? 1 : 0);
        var offset = Direction(pieces[at].Lower);
        if (offset == 0 && !pieces[at].IsAny("this", "current", "that", "same"))
        {
            return null;
        }

        var name = pieces[at + 1].Lower;
        var end = at + 2;
        if (Calendar.Weekday(name) is { } weekday && name.Length > 3)
        {
            return Day(WeekdayOf(context, weekday, offset, pieces[at].Is("past")), start, end, weekday);
        }

        if (Calendar.Month(name) is { } month && (name.Length > 3 || pieces[at + 1].IsCapitalised))
        {
            return MonthOf(context, month, offset, start, pieces[end].Is(".") && name.Length < 5 ? end + 1 : end);
        }

        if (Season.Named(name) is { } season)
        {
            return SeasonOf(context, season, offset, start, end);
        }

        if (
            TimeUnitWords.Read(name) is not { Count: 1 } unit
            || name[^1] == 's'
            || unit.Unit < CalendarUnit.Day
            || name == "night"
            || unit.Unit == CalendarUnit.Weekend
            || pieces[at].IsAny("that", "same") && unit.Unit == CalendarUnit.Day
            || pieces[at].Is("that") && unit.Unit != CalendarUnit.Week
        )
        {
            return null;
        }

        if (context.Reference is not { } reference)
        {
            return new TimeReading(start, end, TimeKind.Period, null, null, UnknownUnit(unit.Unit));
        }

        var from = CalendarMath.Shift(CalendarMath.Floor(reference, unit.Unit), unit.Unit, offset);
        var to = from is { } first ? CalendarMath.Shift(first, unit.Unit, 1) : null;
        return from is { } known
            ? new TimeReading(
                start,
                end,
                unit.Unit == CalendarUnit.Day ? TimeKind.Date : TimeKind.Period,
                known,
                to,
                CalendarMath.Timex(known, unit.Unit)
            )
            : null;
    }

    private static string UnknownUnit(CalendarUnit unit) =>
        unit switch
        {
            CalendarUnit.Day => "XXXX-XX-XX",
            CalendarUnit.Week => "XXXX-WXX",
            CalendarUnit.Month => "XXXX-XX",
            CalendarUnit.Quarter => "XXXX-QX",
            CalendarUnit.Decade => "XXX",
            CalendarUnit.Century => "XX",
            _ => "XXXX",
        };

    private static DateTime? WeekdayOf(TimeContext context, int weekday, int offset, bool isPast)
    {
        if (context.Reference is not { } reference)
        {
            return null;
        }

        var today = CalendarMath.Weekday(reference);
        // "this past Wednesday" is the latest one, "last Wednesday" the one of the week before.
        var days = isPast ? -((today - weekday + 6) % 7) - 1 : weekday - today + (7 * offset);
        return CalendarMath.Shift(reference, CalendarUnit.Day, days);
    }

    private static TimeReading Day(DateTime? day, int start, int end, int weekday) =>
        day is { } known
            ? new TimeReading(
                start,
                end,
                TimeKind.Date,
                known,
                CalendarMath.Shift(known, CalendarUnit.Day, 1),
                CalendarMath.Timex(known, CalendarUnit.Day)
            )
            : new TimeReading(
                start,
                end,
                TimeKind.Date,
                null,
                null,
                string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}")
            );

    private static TimeReading? MonthOf(TimeContext context, int month, int offset, int start, int end)
    {
        if (context.Reference is not { } reference)
        {
            return new TimeReading(
                start,
                end,
                TimeKind.Period,
                null,
                null,
                string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}")
            );
        }

        // "last August" is the latest one that is over, "next August" the first one to come.
        var year =
            reference.Year
            + (
                offset < 0 && month >= reference.Month ? -1
                : offset > 0 && month <= reference.Month ? 1
                : 0
            );
        return CalendarMath.Day(year, month, 1) is { } from
            ? new TimeReading(
                start,
                end,
                TimeKind.Period,
                from,
                CalendarMath.Shift(from, CalendarUnit.Month, 1),
                CalendarMath.Timex(from, CalendarUnit.Month)
            )
            : null;
    }

    private static TimeReading? SeasonOf(TimeContext context, Season season, int offset, int start, int end)
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

    /// <summary>"the weekend", "over the weekend", "this weekend", "last weekend".</summary>
    private static TimeReading? ReadWeekend(TimeContext context, int start)
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
        at += pieces[start].IsAny("the", "this") && Direction(pieces[at].Lower) != 0 ? 1 : 0;
        if (!pieces[at].Is("weekend") || pieces[at].IsHyphen)
        {
            return null;
        }

        if (context.Reference is not { } reference)
        {
            return new TimeReading(start, at + 1, TimeKind.Period, null, null, "XXXX-WXX-WE");
        }

        var saturday = CalendarMath.Floor(reference, CalendarUnit.Weekend);
        var offset = at > start ? Direction(pieces[at - 1].Lower) : 0;
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

    /// <summary>"the week of April 10", "the first week of 2015", "the last week of July", "the third week of this month".</summary>
    private static TimeReading? ReadWeekOf(TimeContext context, int start)
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
            : ReadDeictic(context, next);
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

    private static DateTime FirstWeek(DateTime from)
    {
        var monday = CalendarMath.Floor(from, CalendarUnit.Week);
        return CalendarMath.Weekday(from) <= 4 ? monday : CalendarMath.Shift(monday, CalendarUnit.Week, 1) ?? monday;
    }

    private static DateTime LastWeek(DateTime to)
    {
        var last = CalendarMath.Shift(to, CalendarUnit.Day, -1) ?? to;
        var monday = CalendarMath.Floor(last, CalendarUnit.Week);
        return CalendarMath.Weekday(last) >= 4 ? monday : CalendarMath.Shift(monday, CalendarUnit.Week, -1) ?? monday;
    }

    /// <summary>"the 1990s", "the '90s", "the seventies", "1990's", "the nineteen seventies", "the noughties".</summary>
    private static TimeReading? ReadDecade(Pieces pieces, int start)
    {
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var hasArticle = at > start || pieces[start - 1].IsAny("the", "early", "late", "mid", "-", "in", "since");
        at += pieces[at].IsAny("'", "’", "‘") && pieces[at + 1].IsInteger ? 1 : 0;
        if (pieces[at] is { IsInteger: true } digits && digits.Number % 10 == 0 && digits.Text.Length is 2 or 4)
        {
            var end =
                pieces[at + 1].Is("s") ? at + 2
                : pieces[at + 1].IsAny("'", "’")
                && pieces[at + 1].Glued
                && pieces[at + 2].Is("s")
                && pieces[at + 2].Glued
                    ? at + 3
                : 0;
            var isYear = digits.Text.Length == 4 && digits.Number is >= 1000 and < 2200;
            if (
                end == 0
                || !isYear
                    && (
                        digits.Text.Length != 2
                        || pieces[start - 1].IsAny("his", "her", "their", "my")
                        || pieces[start - 2].IsAny("his", "her", "their", "my")
                    )
            )
            {
                return null;
            }

            return Decade(
                start,
                end,
                isYear ? (int)digits.Number
                    : DatePartsReader.Century((int)digits.Number) is var late && late > 2029 ? late - 100
                    : late
            );
        }

        if (
            hasArticle
            && pieces[at]
                .IsAny("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
        )
        {
            var tens = NumberWords.Ten(pieces[at].Lower[..^3] + "y") ?? 0;
            return Decade(start, at + 1, 1900 + tens);
        }

        if (
            pieces[at].Is("two") && pieces[at + 1].Is("thousands") && hasArticle
            || pieces[at].Is("twenty") && pieces[at + 1].IsHyphen && pieces[at + 2].Is("tens")
        )
        {
            return pieces[at].Is("two") ? Decade(start, at + 2, 2000) : Decade(start, at + 3, 2010);
        }

        if (pieces[at].IsAny("noughties", "aughts"))
        {
            return Decade(start, at + 1, 2000);
        }

        if (
            pieces[at].IsAny("nineteen", "eighteen", "twenty")
            && pieces[at + 1] is { IsWord: true } word
            && word.Lower.EndsWith("ies", StringComparison.Ordinal)
            && NumberWords.Ten(word.Lower[..^3] + "y") is { } ten
        )
        {
            return Decade(
                start,
                at + 2,
                ((pieces[at].Is("twenty") ? 20 : NumberWords.Unit(pieces[at].Lower)!.Value) * 100) + ten
            );
        }

        return null;
    }

    private static TimeReading? Decade(int start, int end, int year) =>
        CalendarMath.Day(year, 1, 1) is { } from
            ? new TimeReading(
                start,
                end,
                TimeKind.Period,
                from,
                CalendarMath.Shift(from, CalendarUnit.Decade, 1),
                CalendarMath.Timex(from, CalendarUnit.Decade)
            )
            : null;

    /// <summary>"the 19th century", "the twentieth century"; counted as people do, the 19th from 1800 on.</summary>
    private static TimeReading? ReadCentury(Pieces pieces, int start)
    {
        var at = start + (pieces[start].Is("the") ? 1 : 0);
        var ordinal = ReadOrdinal(pieces, at);
        if (
            ordinal is not { Value: > 0 and <= 22 }
            || !(
                pieces[ordinal.Value.End].Is("century")
                || pieces[ordinal.Value.End].IsHyphen && pieces[ordinal.Value.End + 1].Is("century")
            )
        )
        {
            return null;
        }

        var end = ordinal.Value.End + (pieces[ordinal.Value.End].IsHyphen ? 2 : 1);
        var year = Math.Max(1, (ordinal.Value.Value - 1) * 100);
        return CalendarMath.Day(year, 1, 1) is { } from
            ? new TimeReading(
                start,
                end,
                TimeKind.Period,
                from,
                CalendarMath.Day(ordinal.Value.Value * 100, 1, 1),
                (ordinal.Value.Value - 1).ToString("00", CultureInfo.InvariantCulture)
            )
            : null;
    }

    private static (int Value, int End)? ReadOrdinal(Pieces pieces, int at)
    {
        if (
            pieces[at].IsInteger
            && pieces[at + 1].Glued
            && pieces[at + 1].IsAny("st", "nd", "rd", "th")
            && pieces[at].Number < 100
        )
        {
            return ((int)pieces[at].Number, at + 2);
        }

        if (NumberWords.Ordinal(pieces[at].Lower) is { } one)
        {
            return (one, at + 1);
        }

        var next = at + 1 + (pieces[at + 1].IsHyphen ? 1 : 0);
        return
            NumberWords.Ten(pieces[at].Lower) is { } ten && NumberWords.Ordinal(pieces[next].Lower) is < 10 and var unit
            ? (ten + unit, next + 1)
            : null;
    }

    /// <summary>"the third quarter of 2016", "Q3 2016", "2016 Q3", "the first half of 2017", "H1".</summary>
    private static TimeReading? ReadQuarter(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        int? year = null;
        var at = start;
        if (pieces[at] is { IsInteger: true, Text.Length: 4, Number: >= 1900 and < 2200 } before)
        {
            year = (int)before.Number;
            at += 1 + (pieces[at + 1].IsHyphen ? 1 : 0);
        }

        at += pieces[at].Is("the") ? 1 : 0;
        var ordinal = 0;
        var isHalf = false;
        if (
            pieces[at].IsAny("q", "h")
            && (pieces[at].IsCapitalised || year is not null || YearAfter(context, at + 2) is not null)
            && pieces[at + 1] is { IsInteger: true, Glued: true, Number: >= 1 and <= 4 } digit
        )
        {
            ordinal = (int)digit.Number;
            isHalf = pieces[at].Is("h");
            at += 2;
        }
        else if (ReadOrdinal(pieces, at) is { Value: >= 1 and <= 4 } word && pieces[word.End].IsHyphen | true)
        {
            var unit = word.End + (pieces[word.End].IsHyphen ? 1 : 0);
            isHalf = pieces[unit].Is("half");
            if (!pieces[unit].Is("quarter") && !isHalf)
            {
                return null;
            }

            ordinal = word.Value;
            at = unit + 1;
        }

        if (ordinal == 0 || isHalf && ordinal > 2)
        {
            return null;
        }

        var isNamed = year is not null;
        if (!isNamed && YearAfter(context, at) is { } after)
        {
            (year, at) = after;
            isNamed = true;
        }

        // "the second half" alone is a part of a match, "the third quarter" alone a part of this year.
        if (
            !isNamed && isHalf
            || !isNamed && pieces[at - 1].Is("quarter") && pieces[at].IsAny("of", "and", "with", "on")
        )
        {
            return null;
        }

        var months = isHalf ? 6 : 3;
        var first = ((ordinal - 1) * months) + 1;
        var letter = isHalf ? 'H' : 'Q';
        year ??= context.Reference is { } reference
            ? (first > reference.Month && !context.IsFuture(start) ? reference.Year - 1 : reference.Year)
            : null;
        if (year is not { } known || CalendarMath.Day(known, first, 1) is not { } from)
        {
            return new TimeReading(
                start,
                at,
                TimeKind.Period,
                null,
                null,
                string.Create(CultureInfo.InvariantCulture, $"XXXX-{letter}{ordinal}")
            );
        }

        return new TimeReading(
            start,
            at,
            TimeKind.Period,
            from,
            CalendarMath.Shift(from, CalendarUnit.Month, months),
            string.Create(CultureInfo.InvariantCulture, $"{known:0000}-{letter}{ordinal}")
        );
    }

    /// <summary>A year after "of", "in", ",", "-" or nothing: "2016", "this year", "last year", "the year".</summary>
    public static (int Year, int End)? YearAfter(TimeContext context, int at)
    {
        var pieces = context.Pieces;
        var next = at + (pieces[at].IsAny("of", "in", ",") || pieces[at].IsHyphen && pieces[at].Glued ? 1 : 0);
        if (pieces[next] is { IsInteger: true, Text.Length: 4, Number: >= 1000 and < 2200 } digits)
        {
            return ((int)digits.Number, next + 1);
        }

        if (DatePartsReader.ReadWordYear(pieces, next) is { } words)
        {
            return words;
        }

        if (
            context.Reference is { } reference
            && pieces[next + 1].Is("year")
            && pieces[next].IsAny("this", "last", "next", "previous", "the", "that")
        )
        {
            return (reference.Year + Direction(pieces[next].Lower), next + 2);
        }

        return null;
    }

    /// <summary>"summer 2016", "the spring of 1978", and a bare "summer" that stays open.</summary>
    private static TimeReading? ReadSeason(TimeContext context, int start)
    {
        var pieces = context.Pieces;
        var at = start + (pieces[start].IsAny("the", "mid", "late", "early") ? 1 : 0);
        at += pieces[at].IsHyphen ? 1 : 0;
        if (Season.Named(pieces[at].Lower) is not { } season)
        {
            return null;
        }

        if (YearAfter(context, at + 1) is { } year)
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
}

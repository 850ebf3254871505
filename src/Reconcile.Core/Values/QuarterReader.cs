using System.Globalization;

namespace Reconcile.Values;

/// <summary>Reads quarters and halves of a year: "the third quarter of 2016", "Q3", "H1 2017".</summary>
internal static class QuarterReader
{
    /// <summary>"the third quarter of 2016", "Q3 2016", "2016 Q3", "the first half of 2017", "H1".</summary>
    public static TimeReading? Read(TimeContext context, int start)
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
            && (pieces[at].IsCapitalised || year is not null || PeriodReader.YearAfter(context, at + 2) is not null)
            && pieces[at + 1] is { IsInteger: true, Glued: true, Number: >= 1 and <= 4 } digit
        )
        {
            ordinal = (int)digit.Number;
            isHalf = pieces[at].Is("h");
            at += 2;
        }
        else if (EraReader.ReadOrdinal(pieces, at) is { Value: >= 1 and <= 4 } word && pieces[word.End].IsHyphen | true)
        {
            var unit = word.End + (pieces[word.End].IsHyphen ? 1 : 0);
            isHalf = pieces[unit].Is("half");
            var isOfPoint = pieces[unit + 1].IsHyphen && pieces[unit + 2].Is("point");
            if (!pieces[unit].Is("quarter") && !isHalf || isOfPoint)
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
        if (!isNamed && PeriodReader.YearAfter(context, at) is { } after)
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
}

using System.Collections.Immutable;

namespace Reconcile.Values;

/// <summary>Reads lengths of time: "three days", "two years and a half", "for months", "72-hour", "half an hour".</summary>
internal sealed class DurationReader(HedgeTable hedges)
{
    private readonly NumberReader numbers = new(hedges);
    private readonly HedgeReader hedgeReader = new(hedges);

    /// <summary>The length of time that begins at a piece, without hedges before it; or null.</summary>
    public DurationReading? Read(Pieces pieces, int start)
    {
        if (ReadPart(pieces, start) is not { } first)
        {
            return RaceTimeReader.Read(pieces, start) ?? ReadLong(pieces, start) ?? ReadVaguePlural(pieces, start);
        }

        var parts = ImmutableArray.CreateBuilder<DurationPart>();
        parts.Add(first.Part);
        var (low, high, end) = (first.Low, first.High, first.End);
        var isVague = first.Low != first.High;
        while (ReadNext(pieces, end, parts[^1]) is { } next)
        {
            parts.Add(next.Part);
            (low, high, end) = (low + next.Low, high + next.High, next.End);
        }

        return new DurationReading(
            start,
            end,
            parts.ToImmutable(),
            new Interval(low, high),
            isVague ? Approximation.Vague : Approximation.Exact,
            Timex(parts)
        );
    }

    /// <summary>A length of time as an expression of its own, with its hedges; null where it is none (a rate, an age).</summary>
    public TimeReading? ReadAlone(Pieces pieces, int start)
    {
        if (Read(pieces, start) is not { } duration || !StandsAlone(pieces, duration))
        {
            return null;
        }

        var hedge = hedgeReader.Read(pieces, duration.Start, duration.End);
        var approximation =
            duration.Approximation == Approximation.Vague ? Approximation.Vague : hedge.Hedge.Approximation;
        var length = hedges.Widen(duration.Length, approximation);
        length = hedge.Hedge.Bound switch
        {
            Bound.AtLeast or Bound.MoreThan => new Interval(length.Low, double.PositiveInfinity),
            Bound.AtMost or Bound.LessThan => new Interval(0, length.High),
            _ => length,
        };
        return new TimeReading(hedge.Start, hedge.End, TimeKind.Duration, null, null, duration.Timex)
        {
            Length = length,
            Approximation = approximation,
            TakesNumbers = false,
        };
    }

    private static bool StandsAlone(Pieces pieces, DurationReading duration)
    {
        var after = pieces[duration.End].IsHyphen ? duration.End + 1 : duration.End;
        if (
            pieces[after].IsAny("old", "olds")
            || pieces[duration.End].Is("of") && pieces[duration.End + 1].Is("age")
            || pieces[duration.End].Is("per")
        )
        {
            return false;
        }

        if (!pieces[duration.Start].IsAny("a", "an"))
        {
            return true;
        }

        // "$5 a day", "three times an hour" are rates; "for an hour", "about a year" are lengths.
        var before = pieces[duration.Start - 1];
        return before.IsAny(
                "for",
                "in",
                "within",
                "about",
                "over",
                "than",
                "under",
                "nearly",
                "almost",
                "after",
                "take",
                "took",
                "takes",
                "lasted",
                "last",
                "around",
                "least",
                "spent",
                "spend"
            )
            || before.IsAny(
                "of",
                "half",
                "quite",
                "some",
                "only",
                "just",
                "during",
                "every",
                "serving",
                "served",
                "serve"
            )
            || before.Kind == PieceKind.Edge
            || before.IsAny(",", "\"", "“");
    }

    private (DurationPart Part, double Low, double High, int End)? ReadPart(Pieces pieces, int start)
    {
        if (pieces[start].IsAny("all", "another", "whole", "full"))
        {
            var word = start + 1 + (pieces[start + 1].IsHyphen && pieces[start + 1].Glued ? 1 : 0);
            if (TimeUnitWords.Read(pieces[word].Lower) is { } single && pieces[word].Lower[^1] != 's')
            {
                return Part(1, single, word + 1);
            }
        }

        if (
            pieces[start].IsAny("a", "an")
            && TimeUnitWords.Read(pieces[start + 1].Lower) is { } one
            && pieces[start + 1].Lower[^1] != 's'
            && !pieces[start + 1].IsAny("second", "quarter", "min", "sec", "hr")
        )
        {
            return AddFraction(pieces, Part(1, one, start + 2), one);
        }

        if (
            pieces[start].IsAny("few", "some")
            && !pieces[start - 1].Is("a")
            && TimeUnitWords.Read(pieces[start + 1].Lower) is { } few
            && pieces[start + 1].Lower[^1] == 's'
        )
        {
            var length = CalendarMath.Seconds(few.Unit) * few.Count;
            return (new DurationPart(3 * few.Count, few.Unit), 2 * length, 9 * length, start + 2);
        }

        if (
            NumberScreen.IsPartOfCode(pieces, start)
            || DegreeReader.EndOfDecade(pieces, start) is not null
            || AgeReader.ReadDecade(pieces, start) is not null
            || numbers.Read(pieces, start) is not { } number
            || number.Value > 1e6
        )
        {
            return null;
        }

        var at = number.End;
        at += pieces[at].IsHyphen ? 1 : 0;
        at += number.Form == NumberForm.Fraction && pieces[at].Is("of") ? 1 : 0;
        at += number.Form == NumberForm.Fraction && pieces[at].IsAny("a", "an") ? 1 : 0;
        at +=
            at == number.End
            && pieces[at].IsAny("full", "more", "long", "whole", "straight", "consecutive", "successive")
                ? 1
                : 0;
        var unit =
            TimeUnitWords.Read(pieces[at].Lower)
            ?? (
                (pieces[at].Glued || pieces[at].Text == "h")
                && at == number.End
                && number.Form == NumberForm.Digits
                && !pieces[at + 1].Glued
                    ? TimeUnitWords.ReadLetter(pieces[at].Text == "S" ? "" : pieces[at].Lower)
                    : null
            );
        if (unit is null && UnitOfNext(pieces, number.End) is { } shared)
        {
            return Part(number.Value, shared, number.End);
        }

        if (unit is not { } known || pieces[at].Glued && pieces[at].Is("sec") || IsFiscal(pieces, at, number))
        {
            return null;
        }

        if (number.Vague is { } vague)
        {
            var seconds = CalendarMath.Seconds(known.Unit) * known.Count;
            return (
                new DurationPart(number.Value * known.Count, known.Unit),
                vague.Low * seconds,
                vague.High * seconds,
                at + 1
            );
        }

        return AddFraction(pieces, Part(number.Value, known, at + 1), known);
    }

    /// <summary>"third quarter", "20 second half goals", "nine-second-half": an ordinal or a half of a match.</summary>
    private static bool IsFiscal(Pieces pieces, int unit, NumberReading number) =>
        pieces[unit].Is("second")
        && (
            pieces[unit + 1].IsAny("half", "quarter", "place")
            || pieces[unit + 1].IsHyphen && pieces[unit + 2].Is("half")
            || number.Value > 1
                && number.Form == NumberForm.Words
                && !pieces[unit - 1].IsHyphen
                && !pieces[unit].Lower.EndsWith('s')
                && number.Value % 10 == 0
        );

    /// <summary>"one hour and a half", "a year and a quarter".</summary>
    private static (DurationPart Part, double Low, double High, int End) AddFraction(
        Pieces pieces,
        (DurationPart Part, double Low, double High, int End) part,
        DurationPart unit
    )
    {
        return NumberReader.ReadHalf(pieces, part.End) is { } half && !pieces[half.End].Is("of")
            ? Part((part.Part.Count / unit.Count) + half.Part, unit, half.End)
            : part;
    }

    private static (DurationPart Part, double Low, double High, int End) Part(double count, DurationPart unit, int end)
    {
        var seconds = count * unit.Count * CalendarMath.Seconds(unit.Unit);
        return (new DurationPart(count * unit.Count, unit.Unit), seconds, seconds, end);
    }

    /// <summary>"21 and 18 months, respectively": the unit of the last number is that of all.</summary>
    private DurationPart? UnitOfNext(Pieces pieces, int end)
    {
        while (pieces.AreRespective && pieces[end].IsAny("and", ",") && numbers.Read(pieces, end + 1) is { } next)
        {
            if (TimeUnitWords.Read(pieces[next.End].Lower) is { } unit)
            {
                return unit;
            }

            end = next.End;
        }

        return null;
    }

    /// <summary>A further part in a unit of its own: ", 21 days", "and 30 minutes".</summary>
    private (DurationPart Part, double Low, double High, int End)? ReadNext(Pieces pieces, int end, DurationPart before)
    {
        if (ReadShortened(pieces, end, before.Unit) is { } shortened)
        {
            return shortened;
        }

        var at = end + (pieces[end].Is(",") ? 1 : 0);
        at += pieces[at].Is("and") ? 1 : 0;
        return
            ReadPart(pieces, at) is { } next
            && !(at > end && IsLastOfList(pieces, next.End))
            && next.Part.Unit != before.Unit
            && (next.Part.Unit < before.Unit || at == end)
            && !pieces[at].IsAny("a", "all", "another", "some", "few")
            ? next
            : null;
    }

    /// <summary>"Two years and 18 months, [respectively]" are two lengths.</summary>
    private static bool IsLastOfList(Pieces pieces, int end) =>
        pieces[end + (pieces[end].Is(",") ? 1 : 0)].Is("respectively");

    /// <summary>"4m" and "4min" behind hours, "11s" and "11sec" behind minutes.</summary>
    private static (DurationPart Part, double Low, double High, int End)? ReadShortened(
        Pieces pieces,
        int at,
        CalendarUnit before
    )
    {
        CalendarUnit? unit = (before, pieces[at + 1].Lower) switch
        {
            (CalendarUnit.Hour, "m" or "min" or "mins") => CalendarUnit.Minute,
            (CalendarUnit.Minute, "s" or "sec" or "secs") => CalendarUnit.Second,
            _ => null,
        };
        return
            unit is { } known
            && pieces[at].IsNumber
            && !pieces[at].Glued
            && pieces[at + 1].Glued
            && !(pieces[at + 2].IsNumber && pieces[at + 2].Glued)
            ? Part(pieces[at].Number, new DurationPart(1, known), at + 2)
            : null;
    }

    /// <summary>"a year-long siege", "a monthslong inquiry".</summary>
    private static DurationReading? ReadLong(Pieces pieces, int start)
    {
        const string Long = "long";
        var lower = pieces[start].Lower;
        var (word, end) =
            pieces[start + 1].IsHyphen && pieces[start + 2].Is(Long) ? (lower, start + 3)
            : lower.EndsWith(Long, StringComparison.Ordinal) ? (lower[..^Long.Length], start + 1)
            : ("", start);
        if (TimeUnitWords.Read(word) is not { } unit)
        {
            return null;
        }

        if (word.EndsWith('s'))
        {
            return Vague(start, end, unit);
        }

        var (part, low, high, _) = Part(1, unit, end);
        return new DurationReading(start, end, [part], new Interval(low, high), Approximation.Exact, Timex([part]));
    }

    /// <summary>"for months", "over decades".</summary>
    private static DurationReading? ReadVaguePlural(Pieces pieces, int start)
    {
        if (
            !pieces[start - 1].IsAny("for", "in", "over", "took", "takes", "take", "after", "within", "lasted", "spent")
            || TimeUnitWords.Read(pieces[start].Lower) is not { } unit
            || !pieces[start].Lower.EndsWith('s')
            || pieces[start].Text.Length < 4
        )
        {
            return null;
        }

        return Vague(start, start + 1, unit);
    }

    /// <summary>More than one of a unit and fewer than make the next larger one.</summary>
    private static DurationReading Vague(int start, int end, DurationPart unit)
    {
        var most = unit.Unit switch
        {
            CalendarUnit.Second or CalendarUnit.Minute => 59,
            CalendarUnit.Hour => 23,
            CalendarUnit.Day => 13,
            CalendarUnit.Week => 8,
            CalendarUnit.Month => 23,
            CalendarUnit.Year => 20,
            _ => 9,
        };
        var seconds = CalendarMath.Seconds(unit.Unit) * unit.Count;
        var timex = CalendarMath.DurationTimex(1, unit.Unit).Replace('1', 'X');
        return new DurationReading(
            start,
            end,
            [new DurationPart(2 * unit.Count, unit.Unit)],
            new Interval(2 * seconds, most * seconds),
            Approximation.Vague,
            timex
        );
    }

    /// <summary>"PT2H4M11S" for two hours, four minutes and eleven seconds.</summary>
    public static string Timex(IEnumerable<DurationPart> parts)
    {
        var date = string.Concat(
            parts
                .Where(part => part.Unit > CalendarUnit.Hour)
                .OrderByDescending(part => part.Unit)
                .Select(part => CalendarMath.DurationTimex(part.Count, part.Unit)[1..])
        );
        var time = string.Concat(
            parts
                .Where(part => part.Unit <= CalendarUnit.Hour)
                .OrderByDescending(part => part.Unit)
                .Select(part => CalendarMath.DurationTimex(part.Count, part.Unit)[2..])
        );
        return time.Length > 0 ? $"P{date}T{time}" : $"P{date}";
    }
}

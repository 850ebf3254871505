namespace Reconcile.Values;

/// <summary>Tells temperatures that are said shortly: "a record 41C", "in the mid-30s Celsius", "12 below zero".</summary>
internal sealed class DegreeReader(UnitTable units)
{
    private const int NearbyWords = 3;

    // Pieces from 35 to 95 in "35C (95F)".
    private const int NumberToBracketed = 3;

    /// <summary>"41.3C", "-12C", "a record 104F", "It was 104F", "35C (95F)" but "seat 12C": whether the number before the letter is a temperature.</summary>
    public static bool IsWarmth(Pieces pieces, int number) =>
        !IsLabel(pieces[number - 1])
        && (
            pieces.SpeakOfTemperature
            || !pieces[number].IsInteger
            || IsBelowZero(pieces, number)
            || pieces[number - 1].IsAny("was", "is") && pieces[number - 2].Is("it")
            || IsConverted(pieces, number)
            || Enumerable.Range(1, NearbyWords).Any(back => IsOfWeather(pieces[number - back]))
        );

    private static bool IsLabel(Piece before) =>
        before.IsAny("flat", "seat", "seats", "class", "size", "gate", "row", "room")
        || before.IsAny("unit", "apartment", "version", "model", "type", "grade", "block");

    private static bool IsOfWeather(Piece word) =>
        word.IsAny("record", "records", "recorded", "recording", "low", "lows", "high", "highs", "peak", "peaked")
        || word.IsAny("degrees", "sweltered");

    /// <summary>"-12", "minus 12".</summary>
    private static bool IsBelowZero(Pieces pieces, int number)
    {
        var before = pieces[number - 1];
        return before.Is("minus") || before.IsHyphen && pieces[number].Glued && !before.Glued;
    }

    /// <summary>Either of "35C (95F)".</summary>
    private static bool IsConverted(Pieces pieces, int number)
    {
        var next = number + NumberToBracketed;
        return pieces[number - 1].Is("(") && IsInScale(pieces, number - NumberToBracketed)
            || pieces[number + 2].Is("(")
                && (IsInScale(pieces, next) || pieces[next].IsHyphen && IsInScale(pieces, next + 1));
    }

    private static bool IsInScale(Pieces pieces, int number) =>
        pieces[number].IsNumber && pieces[number + 1] is { Text: "C" or "F", Glued: true };

    /// <summary>"in the mid-30s Celsius", "in the low 20s" of temperatures: the lowest and highest of them with the end; or null.</summary>
    public (double Low, double High, Unit Unit, int End)? ReadDecade(Pieces pieces, int start) =>
        EndOfDecade(pieces, start) is { } end
            ? (
                pieces[start].Number + Part(pieces, start).From,
                pieces[start].Number + Part(pieces, start).To,
                UnitOf(pieces, end),
                ScaleAt(pieces, end) is null ? end : BehindSign(pieces, end) + 1
            )
            : null;

    /// <summary>One past the "s" of tens that are degrees, not years; null elsewhere.</summary>
    public static int? EndOfDecade(Pieces pieces, int start)
    {
        if (
            pieces[start] is not { IsInteger: true, Text.Length: 2 }
            || pieces[start].Number % 10 != 0
            || !pieces[start + 1].Glued
            || !pieces[start + 1].Is("s")
            || pieces[start - 1].IsAny("'", "’", "‘")
        )
        {
            return null;
        }

        var part = pieces[start - 1].IsHyphen ? start - 2 : start - 1;
        var isPart = pieces[part].IsAny("low", "lower", "mid", "high", "upper");
        var isWarm = pieces.SpeakOfDegrees || pieces.SpeakOfTemperature && isPart && !pieces[part].Is("mid");
        var the = part - (isPart ? 1 : 0);
        return
            isWarm && pieces[the].Is("the") && pieces[the - 1].IsAny("in", "into", "to", "reach", "reached")
            || ScaleAt(pieces, start + 2) is not null
            ? start + 2
            : null;
    }

    /// <summary>"12 degrees below zero", "12 below zero"; the measure as it is where that does not follow.</summary>
    public static Measure BelowZero(Pieces pieces, Measure measure) =>
        pieces[measure.End].Is("below")
        && pieces[measure.End + 1].Is("zero")
        && !(measure.Unit is null && pieces.SpeakOfRates)
        && measure.Unit is null or { Dimension: Dimension.Temperature or Dimension.Angle }
            ? measure with
            {
                End = measure.End + 2,
                Value = -measure.Value,
                Unit = measure.Unit is { Dimension: Dimension.Temperature } scale ? scale : UnitReader.BareDegree,
            }
            : measure;

    private static (int From, int To) Part(Pieces pieces, int start) =>
        pieces[pieces[start - 1].IsHyphen ? start - 2 : start - 1].Lower switch
        {
            "low" or "lower" => (0, 3),
            "mid" => (4, 6),
            "high" or "upper" => (7, 9),
            _ => (0, 9),
        };

    private Unit UnitOf(Pieces pieces, int at) =>
        ScaleAt(pieces, at) is { } scale ? units.ByName(scale)! : UnitReader.BareDegree;

    private static int BehindSign(Pieces pieces, int at) => at + (pieces[at].Is("°") ? 1 : 0);

    private static string? ScaleAt(Pieces pieces, int at) =>
        pieces[BehindSign(pieces, at)].Text switch
        {
            "C" or "Celsius" or "celsius" or "centigrade" => "celsius",
            "F" or "Fahrenheit" or "fahrenheit" => "fahrenheit",
            _ => null,
        };
}

using System.Collections.Frozen;

namespace Reconcile.Values;

/// <summary>Makes quantities of measures and hedges: intervals in base units, nouns, predicates.</summary>
internal sealed class QuantityBuilder(HedgeTable hedges)
{
    private static readonly FrozenSet<string> Quakes = FrozenSet.Create(
        StringComparer.Ordinal,
        "earthquake",
        "quake",
        "temblor",
        "tremor",
        "aftershock"
    );

    /// <summary>Builds a quantity.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="measure">The number, or the first of two.</param>
    /// <param name="second">The second end of a range, or null.</param>
    /// <param name="hedge">The hedges around them.</param>
    /// <param name="before">The quantities found before it in the sentence.</param>
    /// <param name="phraseEnd">Where to look for the noun, when that is not the end of the measure.</param>
    public Quantity Build(
        Pieces pieces,
        Measure measure,
        Measure? second,
        HedgeReading hedge,
        IReadOnlyList<Quantity> before,
        int? phraseEnd = null
    )
    {
        var said = measure.Value;
        double? saidHigh = second?.Value;
        var end = Math.Max(measure.End, second?.End ?? 0);
        var dimension = DimensionOf(pieces, measure, end, before);
        var unit = measure.Unit;
        var low = unit?.ToBase(said) ?? said;
        var high = (second?.Unit ?? unit)?.ToBase(saidHigh ?? said) ?? saidHigh ?? said;
        var number = measure.Number;
        var stated = number.Vague is { } vague
            ? new Interval(unit?.ToBase(vague.Low) ?? vague.Low, unit?.ToBase(vague.High) ?? vague.High)
            : Interval.Between(low, high);
        var approximation = number.Vague is null ? hedge.Hedge.Approximation : Approximation.Vague;
        var noun =
            NounOf(pieces, measure, dimension, phraseEnd ?? end, hedge)
            ?? Inherited(pieces, measure, dimension, before);
        var span = pieces.SpanOf(hedge.Start, hedge.End);
        var tokens = pieces.TokensOf(hedge.Start, hedge.End);
        return new Quantity(
            span,
            tokens,
            dimension,
            unit is null || dimension is Dimension.Ratio or Dimension.Magnitude ? "1" : unit.Base,
            Bounded(hedges.Widen(stated, approximation), hedge.Hedge.Bound, dimension),
            saidHigh is null ? low : low + ((high - low) / 2),
            saidHigh is null ? null : high,
            hedge.Hedge.Bound,
            approximation,
            unit?.Name ?? (dimension == Dimension.Ratio ? "fold" : ""),
            noun,
            CountedNoun.PredicateOver(pieces.Sentence, noun ?? pieces[number.End - 1].Token)
        )
        {
            Said = said,
            SaidHigh = saidHigh,
            SaidUnitPlural = unit?.Plural ?? "",
            IsConversion = before.Count > 0 && IsConversion(pieces, hedge.Start, before[^1], dimension),
        };
    }

    /// <summary>The result of a match or vote; <see cref="Quantity.Said"/> and SaidHigh keep its order.</summary>
    public static Quantity BuildScore(Pieces pieces, int start, (double First, double Second, int End) score) =>
        Plain(
            pieces,
            start,
            score.End,
            Dimension.Score,
            Interval.Between(score.First, score.Second),
            score.First,
            score.Second
        );

    /// <summary>The age of somebody "in her 20s".</summary>
    public static Quantity BuildAgeDecade(
        Pieces pieces,
        int start,
        (double Low, double High, int End) decade,
        Unit year
    )
    {
        var interval = new Interval(year.ToBase(decade.Low), year.ToBase(decade.High));
        return Plain(pieces, start, decade.End, Dimension.Age, interval, decade.Low, decade.High) with
        {
            Unit = year.Base,
            Stated = interval.Midpoint,
            StatedHigh = interval.High,
            SaidUnit = year.Name,
            Approximation = Approximation.About,
        };
    }

    /// <summary>The temperatures of "in the mid-30s Celsius".</summary>
    public static Quantity BuildDegrees(Pieces pieces, int start, (double Low, double High, Unit Unit, int End) tens)
    {
        var interval = Interval.Between(tens.Unit.ToBase(tens.Low), tens.Unit.ToBase(tens.High));
        return Plain(pieces, start, tens.End, Dimension.Temperature, interval, tens.Low, tens.High) with
        {
            Unit = tens.Unit.Base,
            Stated = interval.Midpoint,
            StatedHigh = interval.High,
            SaidUnit = tens.Unit.Name,
            SaidUnitPlural = tens.Unit.Plural,
            Approximation = Approximation.About,
        };
    }

    private static Quantity Plain(
        Pieces pieces,
        int start,
        int end,
        Dimension dimension,
        Interval interval,
        double said,
        double saidHigh
    ) =>
        new(
            pieces.SpanOf(start, end),
            pieces.TokensOf(start, end),
            dimension,
            "1",
            interval,
            said,
            saidHigh,
            Bound.None,
            Approximation.Exact,
            "",
            null,
            CountedNoun.PredicateOver(pieces.Sentence, pieces[start].Token)
        )
        {
            Said = said,
            SaidHigh = saidHigh,
        };

    private static Dimension DimensionOf(Pieces pieces, Measure measure, int end, IReadOnlyList<Quantity> before)
    {
        if (measure.Unit is { } unit)
        {
            return unit.Dimension;
        }

        if (measure.Number.Form == NumberForm.Fraction)
        {
            return Dimension.Share;
        }

        if (
            pieces[end].Is("times")
            && pieces[end + 1]
                .IsAny(
                    "as",
                    "the",
                    "more",
                    "higher",
                    "larger",
                    "bigger",
                    "greater",
                    "faster",
                    "its",
                    "what",
                    "that",
                    "better",
                    "worse"
                )
        )
        {
            return Dimension.Ratio;
        }

        var goesOn =
            before.Count > 0
            && before[^1].Dimension is Dimension.Magnitude
            && pieces[measure.Start - 1].IsAny("and", "or", ",")
            && before[^1].Span.End == pieces[measure.Start - 2].Span.End
            && IsFractional(measure);
        return goesOn || IsMagnitude(pieces, measure, end) ? Dimension.Magnitude : Dimension.Count;
    }

    /// <summary>
    /// "a 6.1-magnitude quake", "magnitude 6.1", "6.1 on the Richter scale", "a 6.1 earthquake", "quakes measuring 6.1",
    /// the first of "6.1 and 5.9 magnitude".
    /// </summary>
    private static bool IsMagnitude(Pieces pieces, Measure measure, int end)
    {
        if (measure.Value is <= 0 or > 10)
        {
            return false;
        }

        if (IsFractional(measure) && pieces[end].IsAny("and", "or", ",") && pieces[end + 1].IsNumber)
        {
            end += 2;
        }

        var after = end + (pieces[end].IsHyphen ? 1 : 0);
        var before =
            measure.Start - 1 - (pieces[measure.Start - 1].IsHyphen || pieces[measure.Start - 1].Is("of") ? 1 : 0);
        return pieces[after].IsAny("magnitude", "richter")
            || pieces[before].Is("magnitude")
            || NumberScreen.IsMagnitude(pieces, measure.Start)
            || pieces[before - 1].Is("magnitude") && pieces[before].IsAny("preliminary", "of", "at", "was", "a")
            || pieces[end].Is("on") && pieces[end + 1].Is("the") && pieces[end + 2].IsAny("richter", "moment")
            || IsFractional(measure)
                && (
                    Quakes.Contains(pieces[after].Lower)
                    || pieces[measure.Start - 1].IsAny("measuring", "measured", "registering", "registered")
                        && pieces.Sentence.Tokens.Any(token => Quakes.Contains(token.Lemma))
                    || pieces[measure.Start - 1].Is("at") && IsMeasuredQuake(pieces, measure.Start)
                );
    }

    /// <summary>"Measured the shock at 6.1", "the quake, put at 6.1".</summary>
    private static bool IsMeasuredQuake(Pieces pieces, int start)
    {
        var before = Enumerable.Range(1, 8).Select(back => pieces[start - back]).ToList();
        return before.Exists(piece => piece.IsAny("measured", "put", "recorded", "registered", "estimated"))
            && before.Exists(piece => Quakes.Contains(piece.Lower) || piece.Is("shock"));
    }

    private static bool IsFractional(Measure measure) => measure.Value != Math.Floor(measure.Value);

    private static int? NounOf(Pieces pieces, Measure measure, Dimension dimension, int end, HedgeReading hedge)
    {
        if (dimension is Dimension.Magnitude)
        {
            // "a 6.1-magnitude quake", "a quake measuring 7.2 on the Richter scale"
            foreach (
                var at in Enumerable.Range(end, 4).Concat(Enumerable.Range(1, 8).Select(back => measure.Start - back))
            )
            {
                if (pieces[at].IsAny("earthquake", "quake", "temblor", "tremor", "aftershock", "foreshock"))
                {
                    return pieces[at].Token;
                }
            }

            return null;
        }

        // "within 20 km of the city" measures the way to the city, not the city.
        if (
            dimension is Dimension.Length or Dimension.Duration or Dimension.Angle
            && pieces[end].Is("of")
            && hedge.Start < measure.Start
        )
        {
            return null;
        }

        // "a day or two", "another pick or two"
        if (
            measure.Unit is null
            && pieces[measure.Start - 1].Is("or")
            && pieces.TokenOf(measure.Start - 2)?.Pos == Language.UniversalPos.Noun
        )
        {
            return pieces[measure.Start - 2].Token;
        }

        var noun = CountedNoun.Find(pieces, end, measure.Value > 1 && measure.Unit is null);
        return noun is { } token && measure.Unit is not null && IsTimeWord(pieces.Sentence.Tokens[token].Text)
            ? null
            : noun;
    }

    /// <summary>"5 people died and 20 were hurt": a bare count behind another counts the same.</summary>
    private static int? Inherited(Pieces pieces, Measure measure, Dimension dimension, IReadOnlyList<Quantity> before)
    {
        if (dimension != Dimension.Count || measure.Value != Math.Floor(measure.Value))
        {
            return null;
        }

        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - 4); i--)
        {
            if (before[i] is { Dimension: Dimension.Count, Noun: { } noun })
            {
                return pieces.Sentence.Tokens[noun].Lemma == "time" ? null : noun;
            }
        }

        return null;
    }

    private static bool IsTimeWord(string text)
    {
        var lower = text.ToLowerInvariant();
        return Calendar.IsWeekday(lower) || Calendar.IsMonth(lower);
    }

    private static Interval Bounded(Interval interval, Bound bound, Dimension dimension)
    {
        // Nothing that is counted or measured in news goes below zero but temperatures, shares and money (losses).
        var floor = dimension is Dimension.Temperature || interval.High < 0 ? double.NegativeInfinity : 0;
        return bound switch
        {
            Bound.AtLeast or Bound.MoreThan => new Interval(interval.Low, double.PositiveInfinity),
            Bound.AtMost or Bound.LessThan => new Interval(Math.Min(floor, interval.High), interval.High),
            _ => interval,
        };
    }

    /// <summary>Whether it stands in brackets directly behind a quantity of the same dimension.</summary>
    private static bool IsConversion(Pieces pieces, int start, Quantity before, Dimension dimension)
    {
        if (before.Dimension != dimension || dimension is Dimension.Count or Dimension.Share or Dimension.Score)
        {
            return false;
        }

        var bracket = start - 1;
        bracket -= pieces[bracket].IsAny("or", "about") ? 1 : 0;
        return pieces[bracket].IsAny("(", "[") && pieces[bracket - 1].Span.End == before.Span.End;
    }
}

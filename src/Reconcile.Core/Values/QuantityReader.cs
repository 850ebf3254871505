using System.Collections.Immutable;

namespace Reconcile.Values;

/// <summary>Reads the quantities of a sentence from its pieces.</summary>
internal sealed class QuantityReader(UnitTable units, HedgeTable hedges)
{
    private readonly MeasureReader measures = new(units, new NumberReader(hedges));
    private readonly UnitReader unitReader = new(units);
    private readonly HedgeReader hedgeReader = new(hedges);
    private readonly NumberScreen screen = new(hedges);
    private readonly AgeReader ages = new(units);
    private readonly DegreeReader degrees = new(units);
    private readonly ScoreReader scores = new(hedges);
    private readonly QuantityBuilder builder = new(hedges);

    /// <summary>The quantities in the order of the text.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="taken">Which pieces belong to dates and clock times, one entry a piece.</param>
    public ImmutableArray<Quantity> Read(Pieces pieces, ReadOnlySpan<bool> taken)
    {
        var found = ImmutableArray.CreateBuilder<Quantity>();
        var at = 0;
        while (at < pieces.Count)
        {
            at =
                NumberScreen.EndOfOdds(pieces, at) is { } end ? end
                : taken[at] ? at + 1
                : ReadAt(pieces, at, taken, found);
        }

        return found.ToImmutable();
    }

    /// <summary>Reads what begins at a piece, if anything; gives the piece to go on from.</summary>
    private int ReadAt(Pieces pieces, int at, ReadOnlySpan<bool> taken, ImmutableArray<Quantity>.Builder found)
    {
        if (AgeReader.ReadDecade(pieces, at) is { } decade)
        {
            found.Add(QuantityBuilder.BuildAgeDecade(pieces, at, decade, units.ByName("year")!));
            return decade.End;
        }

        if (ages.ReadBirthday(pieces, at) is { } birthday)
        {
            var hedge = hedgeReader.Read(pieces, birthday.Start, birthday.End);
            found.Add(builder.Build(pieces, birthday, null, hedge, found));
            return birthday.End;
        }

        if (degrees.ReadDecade(pieces, at) is { } tens)
        {
            found.Add(QuantityBuilder.BuildDegrees(pieces, at, tens));
            return tens.End;
        }

        if (scores.Read(pieces, at) is { } score && !NumberScreen.IsPartOfCode(pieces, at))
        {
            found.Add(QuantityBuilder.BuildScore(pieces, at, score));
            return score.End;
        }

        if (RaceTimeReader.Read(pieces, at) is { } race)
        {
            return race.End;
        }

        if (NumberScreen.IsPartOfCode(pieces, at))
        {
            return at + 1;
        }

        if (ReadMeasure(pieces, at) is not { } measure || IsTaken(taken, measure.Start, measure.Number.End))
        {
            return at + 1;
        }

        if (
            FindSecond(pieces, measure) is { } second
            && !IsTaken(taken, second.Measure.Start, second.Measure.Number.End)
        )
        {
            return AddPair(pieces, second.Joined, second.Measure, found);
        }

        if (ages.Read(pieces, measure.Number) is { } age)
        {
            measure = age;
        }
        else if (IsNoQuantity(pieces, measure))
        {
            return measure.Number.End;
        }

        measure = WithSign(pieces, AddDenominator(pieces, WithUnitOfNext(pieces, measure)));

        found.Add(builder.Build(pieces, measure, null, hedgeReader.Read(pieces, measure.Start, measure.End), found));
        return measure.End;
    }

    /// <summary>Numbers of one list that may share a unit.</summary>
    private const int LongestList = 8;

    // Nobody reports a number beyond this; it keeps all arithmetic finite on senseless input.
    private const double Largest = 1e30;

    private Measure? ReadMeasure(Pieces pieces, int at) =>
        (measures.Read(pieces, at) ?? ReadSingleUnit(pieces, at) ?? ReadMultiple(pieces, at)) is { } measure
        && IsSensible(measure)
            ? DegreeReader.BelowZero(pieces, measure)
            : null;

    private static bool IsSensible(Measure measure) =>
        Math.Abs(measure.Value) < Largest && !double.IsNaN(measure.Value);

    /// <summary>
    /// "5 and 6 percent", "30, 40 and 50 miles": what is listed shares the unit of the last, and its scale. Of money, ages and times only where
    /// they are told "respectively": in "with five others and 800 euros" the first number counts something else.
    /// </summary>
    private Measure WithUnitOfNext(Pieces pieces, Measure measure)
    {
        if (
            pieces.AreRespective
            && measure.Unit is not null
            && pieces[measure.End].Is("and")
            && measures.Read(pieces, measure.End + 1) is { } scaled
            && scaled.Unit == measure.Unit
        )
        {
            // "$3 and $4 million, respectively".
            return ShareScale(measure, scaled).First;
        }

        if (measure.Unit is not null || !IsListable(measure.Number))
        {
            return measure;
        }

        var at = measure.End;
        var listed = 0;
        while (
            listed++ < LongestList
            && pieces[at].IsAny("and", ",")
            && measures.Read(pieces, at + 1) is { } next
            && IsListable(next.Number)
        )
        {
            if (
                next.Unit is { Dimension: var dimension } unit
                && (pieces.AreRespective || dimension is not (Dimension.Money or Dimension.Duration or Dimension.Age))
            )
            {
                return next.Start == at + 1 ? ShareScale(measure, next).First with { Unit = unit } : measure;
            }

            if (next.Unit is not null || next.Start != at + 1)
            {
                return measure;
            }

            at = next.End;
        }

        return measure;

        bool IsListable(NumberReading number) => number.Form is NumberForm.Digits || pieces.AreRespective;
    }

    /// <summary>"2 billion gallons of fuel a year", "500 tonnes of copper per day": the rate stands behind what is measured.</summary>
    private Measure AddDenominator(Pieces pieces, Measure measure)
    {
        if (
            measure.Unit
                is not {
                    Dimension: Dimension.Volume
                        or Dimension.Mass
                        or Dimension.Money
                        or Dimension.Energy
                        or Dimension.Length
                } unit
            || !pieces[measure.End].Is("of")
        )
        {
            return measure;
        }

        for (var at = measure.End + 1; at < measure.End + 5 && pieces[at].IsWord; at++)
        {
            if (pieces[at].IsAny("a", "an", "per", "each", "every") && at > measure.End + 1)
            {
                var rate = unitReader.ReadPer(pieces, new UnitReading(unit, at));
                return rate.End > at && rate.Unit.Name.Contains(" per ", StringComparison.Ordinal)
                    ? measure with
                    {
                        Unit = rate.Unit,
                    }
                    : measure;
            }
        }

        return measure;
    }

    /// <summary>"a mile from the city", "about a ton", "a dollar a day": the article is the number.</summary>
    private Measure? ReadSingleUnit(Pieces pieces, int at)
    {
        if (!pieces[at].IsAny("a", "an"))
        {
            return null;
        }

        var one = new NumberReading(at, at + 1, 1, NumberForm.Words);
        if (
            unitReader.ReadAfter(pieces, one) is not { } unit
            || pieces[at + 1].IsHyphen
            || pieces[at + 1].Text.Length < 3
        )
        {
            return null;
        }

        var half = NumberReader.ReadHalf(pieces, unit.End);
        var next = pieces[unit.End];
        var isMeasured =
            unit.Unit.Dimension is Dimension.Length or Dimension.Mass or Dimension.Volume or Dimension.Money
            && !unit.Unit.IsPart
            && (
                half is not null
                || next.IsAny(
                    "from",
                    "away",
                    "off",
                    "long",
                    "wide",
                    "tall",
                    "deep",
                    "high",
                    "north",
                    "south",
                    "east",
                    "west",
                    "apart",
                    "outside",
                    "inside",
                    "ahead",
                    "behind"
                )
                || pieces[at - 1]
                    .IsAny("about", "almost", "nearly", "than", "around", "over", "least", "within", "under")
            );
        return isMeasured || unit.Unit.Dimension is Dimension.Rate or Dimension.Speed
            ? new Measure(at, half?.End ?? unit.End, one, unit.Unit) { Value = 1 + (half?.Part ?? 0) }
            : null;
    }

    /// <summary>"twice as many", "tenfold".</summary>
    private Measure? ReadMultiple(Pieces pieces, int at)
    {
        var word = pieces[at].Lower;
        var fold = units.ByName("fold")!;
        if (
            word is "twice" or "double"
            && (
                pieces[at + 1].IsAny("the", "that", "what", "its", "their", "his", "her")
                || pieces[at + 1].Is("as")
                    && !pieces[at + 2].IsCapitalised
                    && (pieces[at + 2].IsAny("many", "much", "likely") || pieces.TokenOf(at + 2)?.Tag is "JJ" or "RB")
            )
        )
        {
            return new Measure(at, at + 1, new NumberReading(at, at + 1, 2, NumberForm.Words), fold);
        }

        return
            word.EndsWith("fold", StringComparison.Ordinal)
            && (NumberWords.Unit(word[..^4]) ?? NumberWords.Ten(word[..^4])) is { } times
            ? new Measure(at, at + 1, new NumberReading(at, at + 1, times, NumberForm.Words), fold)
            : null;
    }

    private bool IsNoQuantity(Pieces pieces, Measure measure)
    {
        if (measure.Unit is not null)
        {
            // "seven-year itch" measures; "third-quarter" never comes here; "2019 year" is none.
            return measure.Unit.Dimension == Dimension.Duration
                && NumberScreen.IsYear(pieces, measure.Number)
                && pieces[measure.Number.End].IsHyphen;
        }

        if (screen.IsLabel(pieces, measure.Number))
        {
            return true;
        }

        return measure.Number is { Form: NumberForm.Words, Value: 1 }
            && pieces[measure.Start].Is("one")
            && IsPronoun(pieces, measure.Start);
    }

    /// <summary>Whether "one" stands for somebody or something: "the one who", "no one", "one may ask".</summary>
    private static bool IsPronoun(Pieces pieces, int at)
    {
        var (before, after) = (pieces[at - 1], pieces[at + 1]);
        if (
            before.IsAny("no", "any", "some", "every", "each", "another", "this", "which", "day")
            || after.IsAny("another", "who", "that", "'", "’")
            || after.IsHyphen
        )
        {
            return true;
        }

        if (after.Is("of"))
        {
            return pieces[at + 2].IsAny("them", "us", "you", "which", "whom", "it", "a", "those")
                && !pieces[at + 2].Is("a")
                && pieces[at + 3].IsAny("who", "that", "is", "was", ",", ".");
        }

        if (after.IsAny("was", "died", "killed", "injured", "wounded", "were"))
        {
            return before.IsWord && (before.IsAny("the", "that") || pieces.TokenOf(at - 1)?.Tag is "JJ" or "DT");
        }

        return CountedNoun.Find(pieces, at + 1, false) is not { } noun
            || pieces.Sentence.Tokens[noun].Tag is "NNP" && !pieces[at + 1].IsCapitalised
            || IsClauseBetween(pieces, at, noun);
    }

    private static bool IsClauseBetween(Pieces pieces, int at, int noun)
    {
        for (var i = at + 1; pieces[i].Token < noun && pieces[i].Kind != PieceKind.Edge; i++)
        {
            if (pieces[i].IsAny("in", "on", "at", "from", "with", "for", "by", "and"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTaken(ReadOnlySpan<bool> taken, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (taken[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The second end of a range or change, with the first one's unit and scale settled by it; or null.</summary>
    private (Measure Joined, Measure Measure)? FindSecond(Pieces pieces, Measure first)
    {
        if (first.Number.Form is NumberForm.Vague || SecondAfter(pieces, first) is not { } start)
        {
            return null;
        }

        if (NumberScreen.IsPartOfCode(pieces, start) && !pieces[start - 1].IsHyphen)
        {
            return null;
        }

        if (
            measures.Read(pieces, start) is not { } second
            || second.Number.Form is NumberForm.Vague
            || !IsSensible(second)
        )
        {
            return null;
        }

        if (!AreOfOneKind(pieces, first, second))
        {
            return null;
        }

        (first, second) = ShareUnit(first, second);
        (first, second) = ShareScale(first, second);
        if (ages.Read(pieces, second.Number) is { } age)
        {
            (first, second) = (first with { Unit = age.Unit }, age);
        }

        if (second.Unit is null && (screen.IsLabel(pieces, second.Number) || screen.IsLabel(pieces, first.Number)))
        {
            return null;
        }

        var isOr = pieces[start - 1].Is("or");
        return isOr && !(second.Value > first.Value && second.Value <= first.Value * 2 && second.Value <= 100)
            ? null
            : (first, second);
    }

    private static bool AreOfOneKind(Pieces pieces, Measure first, Measure second)
    {
        if (first.Unit is null || second.Unit is null)
        {
            // "rose 7 to 12 percent" shares the unit; "5% to 3" and "20 km to 5 people" do not.
            return first.Unit is null || first.Unit.Dimension == Dimension.Money && second.Number.End == second.End;
        }

        return first.Unit.Base == second.Unit.Base && first.Unit.Dimension == second.Unit.Dimension
            || first.Unit.Dimension == Dimension.Money
                && second.Unit.Name.StartsWith(first.Unit.Name + " per ", StringComparison.Ordinal);
    }

    private static (Measure First, Measure Second) ShareUnit(Measure first, Measure second)
    {
        if (first.Unit is null)
        {
            return (first with { Unit = second.Unit }, second);
        }

        if (second.Unit is null)
        {
            return (first, second with { Unit = first.Unit });
        }

        return first.Unit.Dimension == Dimension.Money && second.Unit.Dimension == Dimension.Rate
            ? (first with { Unit = second.Unit }, second)
            : (first, second);
    }

    /// <summary>"10 to 12 million", "$5-7bn": the scale said once belongs to both.</summary>
    private static (Measure First, Measure Second) ShareScale(Measure first, Measure second)
    {
        if (
            !second.Number.IsScaled
            || first.Number.IsScaled
            || first.Value >= 1000
            || first.Number.Form == NumberForm.Fraction
        )
        {
            return (first, second);
        }

        var scale =
            second.Value >= 1e12 ? 1e12
            : second.Value >= 1e9 ? 1e9
            : second.Value >= 1e6 ? 1e6
            : 1e3;
        return (first with { Value = first.Value * scale }, second);
    }

    /// <summary>The piece where a second number begins after "to", "-", "and", "or"; null when there is no joint.</summary>
    private static int? SecondAfter(Pieces pieces, Measure first)
    {
        var at = first.End;
        var joint = pieces[at];
        if (joint.IsHyphen)
        {
            if (joint.Glued && pieces[at + 1].Is("to") && pieces[at + 2].IsHyphen)
            {
                return at + 3;
            }

            var isTight = joint.Glued && pieces[at + 1].Glued;
            var isNumber =
                pieces[at + 1].IsNumber
                || pieces[at + 1].IsAny("$", "£", "€")
                || NumberWords.Unit(pieces[at + 1].Lower) is not null
                || NumberWords.Ten(pieces[at + 1].Lower) is not null;
            return isNumber && (isTight || first.Unit is null && first.Number.Form == NumberForm.Digits)
                ? at + 1
                : null;
        }

        if (joint.Is("to") || joint.Is("through") && pieces[at + 1].IsNumber)
        {
            return at + 1 + (pieces[at + 1].IsAny("about", "around", "nearly", "almost", "over") ? 1 : 0);
        }

        if (joint.Is("or") && first.Number.End == first.End)
        {
            return at + 1;
        }

        return joint.Is("and") && Before(pieces, first.Start, "between") ? at + 1 : null;
    }

    private int AddPair(Pieces pieces, Measure first, Measure second, ImmutableArray<Quantity>.Builder found)
    {
        first = WithSign(pieces, first);
        var isRange = ToBase(second) >= ToBase(first) && !IsChange(pieces, first, second);
        if (isRange)
        {
            var start =
                Before(pieces, first.Start, "between") || Before(pieces, first.Start, "from")
                    ? first.Start - 1
                    : first.Start;
            var hedge = hedgeReader.Read(pieces, first.Start, second.End);
            hedge = hedge with { Start = Math.Min(hedge.Start, start) };
            found.Add(builder.Build(pieces, first with { End = second.End }, second, hedge, found));
            return second.End;
        }

        var firstEnd = first.End <= second.Start ? first.End : first.Number.End;
        found.Add(
            builder.Build(
                pieces,
                first with
                {
                    End = firstEnd,
                },
                null,
                hedgeReader.Read(pieces, first.Start, firstEnd),
                found,
                second.End
            )
        );
        found.Add(builder.Build(pieces, second, null, hedgeReader.Read(pieces, second.Start, second.End), found));
        return second.End;
    }

    private static double ToBase(Measure measure) => measure.Unit?.ToBase(measure.Value) ?? measure.Value;

    /// <summary>"from 12 to 15", "fell 5 % to 3 %": two values, not a range.</summary>
    private static bool IsChange(Pieces pieces, Measure first, Measure second)
    {
        var joint = pieces[second.Start - 1];
        if (joint.IsHyphen || joint.IsAny("and", "or"))
        {
            return false;
        }

        for (var i = first.Start - 1; i >= first.Start - 3; i--)
        {
            if (pieces[i].Is("from"))
            {
                return !pieces[i - 1]
                    .IsAny(
                        "ranging",
                        "range",
                        "ranges",
                        "ranged",
                        "anywhere",
                        "varying",
                        "vary",
                        "varies",
                        "varied",
                        "aged",
                        "ages",
                        "prices",
                        "somewhere"
                    );
            }
        }

        // "rose 5% to 7%", "up $2 to $40": the first is by how much, the second where to.
        var bothSaid = first.End > first.Number.End || pieces[first.Start].Kind == PieceKind.Symbol;
        for (var i = first.Start - 1; bothSaid && i >= first.Start - 3; i--)
        {
            if (
                pieces[i]
                    .IsAny(
                        "by",
                        "up",
                        "down",
                        "rose",
                        "fell",
                        "rise",
                        "rises",
                        "fall",
                        "falls",
                        "grew",
                        "grow",
                        "increased",
                        "decreased",
                        "dropped",
                        "drop",
                        "jumped"
                    )
                || pieces[i]
                    .IsAny(
                        "gained",
                        "lost",
                        "climbed",
                        "slipped",
                        "tumbled",
                        "surged",
                        "soared",
                        "plunged",
                        "cut",
                        "raised",
                        "shed",
                        "added",
                        "slid",
                        "declined",
                        "advanced"
                    )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Before(Pieces pieces, int start, string word) =>
        pieces[start - 1].Is(word)
        || pieces[start - 2].Is(word) && pieces[start - 1].IsAny("about", "the", "an", "a", "estimated", "roughly");

    /// <summary>"plus or minus three points".</summary>
    private static bool IsMargin(Pieces pieces, int minus) =>
        pieces[minus - 1].IsAny("or", "/") && pieces[minus - 2].Is("plus");

    /// <summary>A minus sign or "minus" before a number that can be below zero.</summary>
    private static Measure WithSign(Pieces pieces, Measure measure)
    {
        var before = pieces[measure.Start - 1];
        var isMinus =
            before.Is("minus") && measure.Number.Form != NumberForm.Vague && !IsMargin(pieces, measure.Start - 1)
            || before.IsHyphen
                && measure.Number.Form == NumberForm.Digits
                && (
                    pieces[measure.Start].Glued && !before.Glued
                    || measure.Unit?.Dimension == Dimension.Temperature && !before.Glued
                )
                && !pieces[measure.Start - 2].IsNumber;
        return
            isMinus
            && (
                measure.Unit is null
                || measure.Unit.Dimension
                    is Dimension.Temperature
                        or Dimension.Share
                        or Dimension.Money
                        or Dimension.Angle
                        or Dimension.Count
            )
            ? measure with
            {
                Start = measure.Start - 1,
                Value = -measure.Value,
                // "Temperatures fell to minus 20" leaves out of what.
                Unit = measure.Unit ?? (before.Is("minus") && pieces.SpeakOfTemperature ? UnitReader.BareDegree : null),
            }
            : measure;
    }
}

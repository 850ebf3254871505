namespace Reconcile.Values;

/// <summary>Reads the unit that follows a number: "km", "-mile", " square metres", "%", " (kg)", "dollars a day".</summary>
internal sealed class UnitReader(UnitTable units)
{
    /// <summary>Degrees of a scale that is not named.</summary>
    public static readonly Unit BareDegree = new("degree", Dimension.Temperature, "degree", 1, 0)
    {
        Plural = "degrees",
    };

    /// <summary>The unit after a number, or null.</summary>
    public UnitReading? ReadAfter(Pieces pieces, NumberReading number)
    {
        var at = number.End;
        if (pieces[at].IsHyphen && (pieces[at].Glued == pieces[at + 1].Glued))
        {
            at++;
        }

        var read = ReadBracketed(pieces, at) ?? ReadOne(pieces, at, number) ?? ReadBehindAdjective(pieces, at, number);
        if (read is null && pieces[at].Is("of") && pieces[at + 1].IsAny("a", "an"))
        {
            // "a quarter of a mile", "hundreds of kilometres" has no article
            read = number.Form == NumberForm.Fraction ? ReadOne(pieces, at + 2, number) : null;
        }
        else if (
            read is null
            && (pieces[at].Is("of") || pieces[at].IsAny("a", "an"))
            && number.Form is NumberForm.Vague or NumberForm.Fraction or NumberForm.Words
        )
        {
            read = (number.Form == NumberForm.Vague) == pieces[at].Is("of") ? ReadOne(pieces, at + 1, number) : null;
        }

        return read is { } unit ? ReadPer(pieces, unit) : null;
    }

    /// <summary>A unit by name or symbol at a piece, without what it is per; or null.</summary>
    public UnitReading? ReadOne(Pieces pieces, int at, NumberReading number) =>
        ReadDegree(pieces, at)
        ?? ReadScale(pieces, at)
        ?? ReadPower(pieces, at)
        ?? ReadPoint(pieces, at, number)
        ?? ReadName(pieces, at, number)
        ?? ReadSymbol(pieces, at, number);

    /// <summary>"50 previous years", "two more days", "200 million US dollars" is a name of its own.</summary>
    private UnitReading? ReadBehindAdjective(Pieces pieces, int at, NumberReading number) =>
        pieces[at]
            .IsAny(
                "previous",
                "more",
                "straight",
                "consecutive",
                "full",
                "additional",
                "whole",
                "further",
                "other",
                "long",
                "successive",
                "extra",
                "good",
                "passing",
                "rushing",
                "receiving",
                "net",
                "total"
            )
        && ReadName(pieces, at + 1, number)
            is { Unit.Dimension: Dimension.Duration or Dimension.Length or Dimension.Mass } unit
            ? unit
            : null;

    private UnitReading? ReadBracketed(Pieces pieces, int at)
    {
        var closing = pieces[at].Lower switch
        {
            "(" => ")",
            "[" => "]",
            "{" => "}",
            "<" => ">",
            _ => null,
        };
        return
            closing is not null
            && pieces[at + 2].Is(closing)
            && (units.BySymbol(pieces[at + 1].Text) ?? units.ByName(pieces[at + 1].Lower)) is { } unit
            ? new UnitReading(unit, at + 3)
            : null;
    }

    private UnitReading? ReadDegree(Pieces pieces, int at)
    {
        if (!pieces[at].IsAny("degree", "degrees", "deg", "°"))
        {
            return null;
        }

        var next = at + 1;
        next += pieces[next].Is(".") && pieces[at].Is("deg") && pieces[next + 1].IsWord ? 1 : 0;
        next += pieces[next].IsHyphen && pieces[next].Glued ? 1 : 0;
        var scale = pieces[next].Lower switch
        {
            "c" or "celsius" or "celcius" or "centigrade" or "centigrate" => "celsius",
            "f" or "fahrenheit" or "farenheit" => "fahrenheit",
            _ => null,
        };
        if (scale is not null)
        {
            return new UnitReading(units.ByName(scale)!, next + 1);
        }

        var unit = pieces.SpeakOfTemperature ? BareDegree : units.ByName("degree")!;
        return new UnitReading(unit, at + 1);
    }

    /// <summary>"35C", "-5C (23F)": a flat, a class or a version, too, where nothing speaks of warmth.</summary>
    private UnitReading? ReadScale(Pieces pieces, int at)
    {
        var scale = pieces[at].Text switch
        {
            "C" => "celsius",
            "F" => "fahrenheit",
            _ => null,
        };
        return scale is not null && pieces[at].Glued && pieces[at - 1].IsNumber && DegreeReader.IsWarmth(pieces, at - 1)
            ? new UnitReading(units.ByName(scale)!, at + 1)
            : null;
    }

    /// <summary>"half a point", "a quarter-point" beside words of rates.</summary>
    private UnitReading? ReadPoint(Pieces pieces, int at, NumberReading number) =>
        number.Form == NumberForm.Fraction
        && pieces[at].IsAny("point", "points")
        && pieces.SpeakOfRates
        && !pieces.SpeakOfResults
            ? new UnitReading(units.ByName("percentage point")!, at + 1)
            : null;

    private UnitReading? ReadName(Pieces pieces, int at, NumberReading number)
    {
        if (!pieces[at].IsWord)
        {
            return null;
        }

        Span<int> ends = stackalloc int[UnitTable.LongestName];
        var words = new string[UnitTable.LongestName];
        var count = 0;
        var next = at;
        while (count < UnitTable.LongestName && pieces[next].IsWord)
        {
            words[count] = pieces[next].Lower;
            ends[count] = next + 1;
            count++;
            next++;
            // "sq. ft", "lb-ft"
            next +=
                pieces[next].IsHyphen && pieces[next].Glued || pieces[next].Is(".") && words[count - 1] is "sq" or "cu"
                    ? 1
                    : 0;
        }

        for (var length = count; length > 0; length--)
        {
            var name = length == 1 ? words[0] : string.Join(' ', words, 0, length);
            if (units.ByName(name) is { } unit && Fits(pieces, unit, name, at, number))
            {
                return new UnitReading(PoundOrSterling(pieces, unit, name, number), ends[length - 1]);
            }
        }

        return null;
    }

    private static bool Fits(Pieces pieces, Unit unit, string name, int at, NumberReading number)
    {
        if (
            unit.IsCommonNoun
            && !(name is "stone" && pieces.SpeakOfWeight)
            && number.Form != NumberForm.Fraction
            && !pieces[at].Glued
            && number.Value == Math.Floor(number.Value)
        )
        {
            return false;
        }

        return name switch
        {
            // "ten won" is a result, "five billion won" money.
            "won" => number.IsScaled || number.Value >= 1000,
            "pc" => number.Form == NumberForm.Digits && pieces[at].Text == name,
            "min" or "sec" => number.Form == NumberForm.Digits,
            "hp" or "mp" or "pp" or "bp" or "db" or "px" => number.Form == NumberForm.Digits,
            _ => true,
        };
    }

    /// <summary>A pound is money after a million and beside words of money, a weight otherwise.</summary>
    private Unit PoundOrSterling(Pieces pieces, Unit unit, string name, NumberReading number)
    {
        if (name is not ("pound" or "pounds") || pieces[number.End].IsHyphen)
        {
            return unit;
        }

        return number.IsScaled || pieces.SpeakOfMoney ? units.ByName("pound sterling")! : unit;
    }

    private UnitReading? ReadSymbol(Pieces pieces, int at, NumberReading number)
    {
        var piece = pieces[at];
        if (piece.Is("\"") || piece.Is("”"))
        {
            // A closing quotation mark after a number is an inch only where something is that long.
            return
                piece.Glued && number.Form == NumberForm.Digits && !pieces.HasQuotation
                || pieces[at + 1].IsAny("long", "wide", "tall", "deep", "high", "thick")
                ? new UnitReading(units.ByName("inch")!, at + 1)
                : null;
        }

        return units.BySymbol(piece.Text) is { } unit && SymbolFits(pieces, at) ? new UnitReading(unit, at + 1) : null;
    }

    /// <summary>"km2", "m³".</summary>
    private UnitReading? ReadPower(Pieces pieces, int at)
    {
        if (
            !pieces[at].IsWord
            || pieces[at + 1] is not { Glued: true } exponent
            || (units.BySymbol(pieces[at].Text) ?? units.ByName(pieces[at].Lower))
                is not { Dimension: Dimension.Length } length
        )
        {
            return null;
        }

        return exponent.Text switch
        {
            "2" or "²" => new UnitReading(UnitTable.Power(length, 2, Dimension.Area, "m2", "square "), at + 2),
            "3" or "³" => new UnitReading(UnitTable.Power(length, 3, Dimension.Volume, "m3", "cubic "), at + 2),
            _ => null,
        };
    }

    private static bool SymbolFits(Pieces pieces, int at)
    {
        var piece = pieces[at];
        if (!piece.IsWord)
        {
            return true;
        }

        var next = pieces[at + 1];
        if (next is { Glued: true, IsNumber: true } || next is { Glued: true } && next.Is("'"))
        {
            return false;
        }

        return piece.Text switch
        {
            // Short symbols that are words or labels as well have to touch the number.
            "in" or "ins" => piece.Glued || pieces[at - 1].IsHyphen || pieces[at - 2].IsAny("ft", "feet", "foot"),
            "m" or "g" or "l" or "h" or "L" or "W" or "V" or "t" => piece.Glued || !next.IsHyphen && !next.Is("."),
            "pm" => false,
            "st" => piece.Glued && !IsOrdinal(pieces, at),
            { Length: 1 } => piece.Glued,
            _ => true,
        };
    }

    /// <summary>"1st", "21st", but "11st", "21st 4lb".</summary>
    private static bool IsOrdinal(Pieces pieces, int st) =>
        pieces[st - 1].Number % 10 == 1
        && pieces[st - 1].Number % 100 != 11
        && !(pieces[st + 1].IsInteger && pieces[st + 2].IsAny("lb", "lbs"));

    /// <summary>Adds "per day", "/h", "a share", "-a-day" to a unit.</summary>
    public UnitReading ReadPer(Pieces pieces, UnitReading above)
    {
        var at = above.End;
        if (pieces[at].Is("/") && pieces[at].Glued && pieces[at + 1].Glued)
        {
            return ReadDenominator(pieces, at + 1) is { } below
                ? new UnitReading(units.Per(above.Unit, below.Unit), below.End)
                : above;
        }

        at += IsJoint(pieces, at) || (pieces[at].Is("for") && pieces[at + 1].IsAny("each", "every")) ? 1 : 0;
        if (!pieces[at].IsAny("per", "a", "an", "each", "every"))
        {
            return above;
        }

        var isPer = pieces[at].Is("per");
        var start = at + 1;
        start += IsJoint(pieces, start) ? 1 : 0;
        if (
            ReadDenominator(pieces, start) is { } known
            && (isPer || IsSpeed(above, known) || IsUsualDenominator(pieces, start, known))
        )
        {
            return new UnitReading(units.Per(above.Unit, known.Unit), known.End);
        }

        var word = pieces[start];
        if (
            !word.IsWord
            || !(
                isPer
                || word.IsAny(
                    "share",
                    "head",
                    "person",
                    "piece",
                    "dozen",
                    "bottle",
                    "ticket",
                    "game",
                    "unit",
                    "copy",
                    "plate",
                    "seat",
                    "vote",
                    "pop",
                    "word",
                    "household",
                    "family"
                )
            )
        )
        {
            return above;
        }

        var name = word.Lower is "cent" ? null : word.Lower;
        return name is null
            ? above
            : new UnitReading(
                units.Per(above.Unit, new Unit(name, Dimension.Other, name, 1, 0) { Plural = name }),
                start + 1
            );
    }

    /// <summary>A hyphen with a space on both sides or on none.</summary>
    private static bool IsJoint(Pieces pieces, int at) =>
        pieces[at].IsHyphen && pieces[at].Glued == pieces[at + 1].Glued;

    /// <summary>"140 kilometres an hour", whatever follows.</summary>
    private static bool IsSpeed(UnitReading above, UnitReading below) =>
        above.Unit.Dimension is Dimension.Length && below.Unit is { Dimension: Dimension.Duration, Name: "hour" };

    /// <summary>"an hour", "a barrel", but not "a second driver", "a mile away".</summary>
    private static bool IsUsualDenominator(Pieces pieces, int at, UnitReading below) =>
        below.Unit.Dimension
            is Dimension.Duration
                or Dimension.Volume
                or Dimension.Mass
                or Dimension.Area
                or Dimension.Length
        && pieces[at].Lower == below.Unit.Name.Split(' ')[0]
        && !pieces[below.End].IsAny("ago", "earlier", "later", "away", "before", "after", "on", "older", "half")
        && !pieces[below.End].IsNumber;

    private UnitReading? ReadDenominator(Pieces pieces, int at)
    {
        var one = new NumberReading(at, at, 1, NumberForm.Words);
        return ReadName(pieces, at, one)
            ?? (units.BySymbol(pieces[at].Text) is { } unit ? new UnitReading(unit, at + 1) : null);
    }
}

using System.Collections.Frozen;

namespace Reconcile.Values;

/// <summary>Reads a number together with its unit or currency.</summary>
internal sealed class MeasureReader(UnitTable units, NumberReader numbers)
{
    // Codes that are English words as well, in capitals only by shouting.
    private static readonly string[] WordLikeCodes = ["TRY", "CUP", "MAD", "PEN", "SOS", "ALL", "TOP"];

    /// <summary>In words: "new mobile phones".</summary>
    private const int LongestPhrase = 3;

    // What is tall, long or run over metres; singular or plural.
    private static readonly FrozenSet<string> MeasuredThings = (
        "high tall long wide deep thick away apart above below from air indoor outdoor freestyle backstroke butterfly breaststroke medley rifle pistol "
        + "wave waves swell swells surge surges tide tides wall walls fence fences barrier barriers gate gates drift drifts snowdrifts tree trees "
        + "pole poles mast masts post posts tower towers ladder ladders rope ropes cable cables chain chains pipe pipes tube tubes beam beams plank planks "
        + "panel panels board boards sign signs banner banners flag flags statue statues cross crosses block blocks cliff cliffs hole holes crater craters "
        + "trench trenches ditch ditches tunnel tunnels shaft shafts pit pits pool pools boat boats yacht yachts ship ships vessel vessels raft rafts "
        + "shark sharks snake snakes python pythons crocodile crocodiles whale whales squid fish jump jumps dive dives leap leaps race races sprint sprints "
        + "hurdle hurdles relay relays steeplechase dash run runs heat heats final finals event events champion champions winner winners runner runners "
        + "sprinter sprinters swimmer swimmers hurdler hurdlers medallist medallists medalist medalists title titles record records specialist specialists "
        + "lane lanes strip strips gap gaps zone zones step steps stride strides interval intervals height heights depth depths length lengths"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly UnitReader unitReader = new(units);

    /// <summary>"He is 5 feet 8."</summary>
    private static bool IsSaidAlone(Pieces pieces, int end) =>
        pieces[end].Kind == PieceKind.Edge || pieces[end].IsAny(".", ",", ";", "tall");

    /// <summary>The number with its unit that begins at a piece, or null.</summary>
    public Measure? Read(Pieces pieces, int start)
    {
        if (ReadPrefixed(pieces, start) is { } money)
        {
            return AddParts(pieces, money);
        }

        if (ReadHeight(pieces, start) is { } height)
        {
            return height;
        }

        if (numbers.Read(pieces, start) is not { } number)
        {
            return null;
        }

        number = AddLetterScale(pieces, number);
        if (ReadSuffixedMoney(pieces, number) is { } suffixed)
        {
            return AddParts(pieces, suffixed);
        }

        if (unitReader.ReadAfter(pieces, number) is not { } unit)
        {
            return new Measure(start, number.End, number, null);
        }

        var measure = new Measure(start, unit.End, number, unit.Unit);
        return unit.Unit.Dimension == Dimension.Money ? AddParts(pieces, measure)
            : NumberReader.ReadHalf(pieces, measure.End) is { } half && !pieces[half.End].Is("of")
                ? measure with
                {
                    End = half.End,
                    Value = measure.Value + half.Part,
                }
            : AddShortened(pieces, measure) ?? AddRest(pieces, measure);
    }

    /// <summary>
    /// "5-foot-8", "five feet eight inches tall": one size, which two units without a word between may be, too, but need not.
    /// </summary>
    private Measure AddRest(Pieces pieces, Measure measure)
    {
        if (
            measure.Unit is not { Rest: { } name, Dimension: not Dimension.Duration } unit
            || measure.Number.IsScaled
            || measure.Value != Math.Floor(measure.Value)
            || units.ByName(name) is not { } smaller
        )
        {
            return measure;
        }

        var isJoined = pieces[measure.End] is { IsHyphen: true, Glued: true };
        var at = measure.End + (isJoined || pieces[measure.End].Is("and") ? 1 : 0);
        if (
            NumberReader.ReadCardinal(pieces, at) is not { Value: > 0 } rest
            || rest.Value * smaller.Factor >= unit.Factor
        )
        {
            return measure;
        }

        var end =
            unitReader.ReadAfter(pieces, rest) is { } said
            && said.Unit == smaller
            && (isJoined || pieces[said.End].IsAny("tall", "high", "long", "wide", "deep"))
                ? said.End
            : (isJoined && pieces[at].Glued) || (!isJoined && IsSaidAlone(pieces, rest.End)) ? rest.End
            : 0;
        return end > 0
            ? measure with
            {
                End = end,
                Value = measure.Value + (rest.Value * smaller.Factor / unit.Factor),
            }
            : measure;
    }

    /// <summary>"6'2"", "5' 9"" with marks for feet and inches.</summary>
    private Measure? ReadHeight(Pieces pieces, int start)
    {
        const int InchesToFoot = 12;
        var (feet, inches) = (pieces[start], pieces[start + 2]);
        return
            feet is { IsInteger: true, Text.Length: 1 }
            && pieces[start + 1] is { Glued: true } foot
            && foot.IsAny("'", "’", "′")
            && inches is { IsInteger: true, Number: < InchesToFoot }
            && pieces[start + 3] is { Glued: true } inch
            && inch.IsAny("\"", "”", "″")
            ? new Measure(
                start,
                start + 4,
                new NumberReading(start, start + 1, feet.Number, NumberForm.Digits),
                units.ByName("foot")
            )
            {
                Value = feet.Number + (inches.Number / InchesToFoot),
            }
            : null;
    }

    /// <summary>"6ft 4in", "12st 4lb", "2hr 4min 11sec": units that touch their numbers make one value; null where none follows.</summary>
    private Measure? AddShortened(Pieces pieces, Measure measure)
    {
        if (measure.Unit is not { } unit || measure.Value != Math.Floor(measure.Value))
        {
            return null;
        }

        var (sum, end, last) = (measure.Value, measure.End, unit);
        while (ReadShortened(pieces, end, last) is { } rest)
        {
            (sum, end, last) = (sum + (rest.Value * rest.Unit.Factor / unit.Factor), rest.End, rest.Unit);
        }

        return end > measure.End ? measure with { End = end, Value = sum } : null;
    }

    private (double Value, Unit Unit, int End)? ReadShortened(Pieces pieces, int at, Unit larger)
    {
        if (
            !pieces[at - 1].Glued
            || !pieces[at + 1].Glued
            || !pieces[at].IsNumber
            || larger.Rest is not { } name
            || units.ByName(name) is not { } smaller
        )
        {
            return null;
        }

        var number = new NumberReading(at, at + 1, pieces[at].Number, NumberForm.Digits);
        // "2h 4m 11s"
        var isMinute = smaller.Name == "minute" && pieces[at + 1] is { Text: "m", Glued: true };
        var unit = isMinute ? new UnitReading(smaller, at + 2) : unitReader.ReadOne(pieces, at + 1, number);
        return unit is { } read && read.Unit == smaller && number.Value * smaller.Factor < larger.Factor
            ? (number.Value, smaller, read.End)
            : null;
    }

    /// <summary>"$1.2bn", "US$ 5 million", "EUR 5 m", "USD115", "rmb 10".</summary>
    private Measure? ReadPrefixed(Pieces pieces, int start)
    {
        if (ReadCurrencyBefore(pieces, start) is not { } prefix)
        {
            return null;
        }

        var at = prefix.Currency.End;
        var number =
            pieces[at].IsNumber
            || NumberWords.Scale(pieces[at].Lower) is not null
            || NumberWords.Unit(pieces[at].Lower) is not null
                ? NumberReader.ReadCardinal(pieces, at)
                : null;
        if (number is null || pieces[at].IsWord && !pieces[prefix.Currency.End - 1].IsAny("$", "€", "£"))
        {
            return null;
        }

        number = AddMoneyScale(pieces, number);
        var end = number.End;
        var currency = prefix.Currency.Unit;
        // "$10 dollars", "$100 USD": the currency said twice.
        if (
            unitReader.ReadOne(pieces, end, number) is { Unit.Dimension: Dimension.Money, Unit.IsPart: false } again
            && (again.Unit.Base == currency.Base || currency.Base == "USD")
        )
        {
            end = again.End;
            currency = again.Unit;
        }
        else if (currency.Base == "USD" && CodeAt(pieces, end) is { } code)
        {
            end++;
            currency = code;
        }

        var per = unitReader.ReadPer(pieces, new UnitReading(currency, end));
        return new Measure(start, per.End, number, per.Unit) { Value = number.Value * prefix.Factor };
    }

    private (UnitReading Currency, double Factor)? ReadCurrencyBefore(Pieces pieces, int at)
    {
        var piece = pieces[at];
        if (piece.Kind == PieceKind.Symbol)
        {
            return units.Currency(piece.Lower) is { } symbol ? (new UnitReading(symbol, at + 1), 1) : null;
        }

        if (!piece.IsWord)
        {
            return null;
        }

        // "U.S. $5", "us $5", "c $5", "Mex$5", "usd$ 5"
        var dollar = at + 1;
        if (piece.Is("u") && pieces[at + 1].Is(".") && pieces[at + 2].Is("s"))
        {
            dollar = at + 3;
            dollar += pieces[dollar].Is(".") ? 1 : 0;
            return pieces[dollar].Is("$") ? (new UnitReading(units.Currency("us$")!, dollar + 1), 1) : null;
        }

        if (
            pieces[dollar].Is("$")
            && pieces[dollar + 1].IsNumber
            && units.Currency(piece.Lower + "$") is { } dollars
            && (pieces[dollar].Glued || piece.IsAny("c", "us", "hk", "nz", "usd", "mex"))
        )
        {
            return (new UnitReading(dollars, dollar + 1), 1);
        }

        if (!pieces[at + 1].IsNumber && !(pieces[at + 1].Is(".") && pieces[at + 2].IsNumber))
        {
            return null;
        }

        var next = at + (pieces[at + 1].Is(".") ? 2 : 1);
        if (CodeAt(pieces, at) is { } code)
        {
            return (new UnitReading(code, next), 1);
        }

        if (piece.Text is ['M', _, _, _] && units.Currency(piece.Text[1..]) is { } millions)
        {
            return (new UnitReading(millions, next), 1e6);
        }

        if (units.Currency(piece.Lower) is { } loose && (piece.Text.Length > 2 || char.IsUpper(piece.Text[0])))
        {
            return (new UnitReading(loose, next), 1);
        }

        // "usd 20", "dollar 22.5 million": the name before an amount that has none behind it.
        var isAmount =
            piece.IsAny("usd", "eur", "gbp", "rmb", "cny", "jpy", "inr", "aud", "cad", "sen", "dollar", "yen")
            && !pieces[at - 1].IsNumber
            && next == at + 1;
        if (
            !isAmount
            || units.ByName(piece.Lower == "yen" ? "japanese yen" : piece.Lower)
                is not { Dimension: Dimension.Money } named
        )
        {
            return isAmount && units.Currency(piece.Lower.ToUpperInvariant()) is { } lowerCode
                ? (new UnitReading(lowerCode, next), 1)
                : null;
        }

        return (new UnitReading(named, next), 1);
    }

    private Unit? CodeAt(Pieces pieces, int at) =>
        pieces[at] is { IsWord: true, Text.Length: 3 } piece
        && piece.Text.All(char.IsAsciiLetterUpper)
        && !WordLikeCodes.Contains(piece.Text)
            ? units.Currency(piece.Text)
            : null;

    /// <summary>"5 €", "100元", "115.5USD", "75 USD million", "30 MUSD", "40 rmb".</summary>
    private Measure? ReadSuffixedMoney(Pieces pieces, NumberReading number)
    {
        if (number.Form is NumberForm.Fraction)
        {
            return null;
        }

        var at = number.End;
        var piece = pieces[at];
        if (piece.Text is ['M', _, _, _] && units.Currency(piece.Text[1..]) is { } millions)
        {
            return new Measure(number.Start, at + 1, number, millions) { Value = number.Value * 1e6 };
        }

        var currency =
            piece.Kind == PieceKind.Symbol
            && !(
                pieces[at + 1].IsNumber
                && (pieces[at + 1].Glued || piece.Glued == false && !pieces[at + 2].IsAny(piece.Lower, "cent", "cents"))
            )
                ? units.Currency(piece.Lower)
            : CodeAt(pieces, at) is { } code ? code
            : piece.IsAny("usd", "gbp", "jpy", "inr", "aud", "cad", "chf", "hkd", "btc")
                ? units.Currency(piece.Lower.ToUpperInvariant())
            : piece.IsWord && !char.IsAscii(piece.Text[0]) ? units.Currency(piece.Lower)
            : null;
        if (currency is null || piece.Glued == false && pieces[at + 1] is { Glued: true, IsNumber: true })
        {
            return null;
        }

        var end = at + 1;
        var value = number.Value;
        if (piece.IsWord && NumberWords.Scale(pieces[end].Lower) is { } scale)
        {
            value *= scale;
            end++;
        }

        var per = unitReader.ReadPer(pieces, new UnitReading(currency, end));
        return new Measure(number.Start, per.End, number, per.Unit) { Value = value };
    }

    /// <summary>In money "m" is a million and "b" a billion: "$5m", "EUR 5 m".</summary>
    private static NumberReading AddMoneyScale(Pieces pieces, NumberReading number)
    {
        var piece = pieces[number.End];
        var scale = piece.Text switch
        {
            "m" or "M" or "mm" or "MM" => 1e6,
            "b" or "B" => 1e9,
            "t" or "T" => 1e12,
            _ => 0,
        };
        return scale > 0 && !number.IsScaled
            ? number with
            {
                End = number.End + 1,
                Value = number.Value * scale,
                IsScaled = true,
            }
            : number;
    }

    /// <summary>"10m euros", "1.8M dollars", "5m people": a million where no metre can be meant.</summary>
    private NumberReading AddLetterScale(Pieces pieces, NumberReading number)
    {
        var piece = pieces[number.End];
        if (
            number.Form != NumberForm.Digits
            || number.IsScaled
            || !piece.Glued
            || piece.Text is not ("m" or "M" or "b" or "B")
        )
        {
            return number;
        }

        var next = pieces[number.End + 1];
        var isScale =
            piece.Text is "M" or "B" && !next.Glued
            || !next.Glued && CountsMany(pieces, number)
            || IsOfYears(pieces, number)
            || unitReader.ReadOne(pieces, number.End + 1, number)
                is { Unit.Dimension: Dimension.Money or Dimension.Volume or Dimension.Mass }
            || next.IsAny(
                "people",
                "users",
                "viewers",
                "customers",
                "jobs",
                "homes",
                "votes",
                "subscribers",
                "workers",
                "children",
                "women",
                "men"
            )
            || next.IsAny(
                "passengers",
                "voters",
                "residents",
                "followers",
                "households",
                "refugees",
                "downloads",
                "shares",
                "copies",
                "visitors",
                "doses",
                "tourists"
            );
        return isScale ? AddMoneyScale(pieces, number) : number;
    }

    /// <summary>"66m years old", "a 66m-year-old fossil"; but "won the 100m years ago".</summary>
    private static bool IsOfYears(Pieces pieces, NumberReading number) =>
        !pieces[number.Start - 1].Is("the") && pieces[pieces.BehindHyphen(number.End + 1)].IsAny("year", "years");

    /// <summary>"1.2m cars", "2.5m bus journeys", not "1.5m waves", "400m hurdles": what comes in millions is rounded to a tenth of one.</summary>
    private static bool CountsMany(Pieces pieces, NumberReading number)
    {
        var at = number.End + 1;
        if (number.Value == Math.Floor(number.Value))
        {
            return pieces[at]
                .IsAny("cars", "vehicles", "tickets", "phones", "members", "patients", "pupils", "students");
        }

        for (var i = at; i < at + LongestPhrase && pieces[i].IsWord; i++)
        {
            if (MeasuredThings.Contains(pieces[i].Lower))
            {
                return false;
            }

            switch (pieces.TokenOf(i)?.Tag)
            {
                case "NNS":
                    return true;
                case not ("JJ" or "JJR" or "NN" or "VBN"):
                    return false;
            }
        }

        return false;
    }

    /// <summary>"three dollars fifty", "13 dollars and 45 cents", "10 $ 30 cent".</summary>
    private Measure AddParts(Pieces pieces, Measure measure)
    {
        if (measure.Unit is not { Dimension: Dimension.Money, IsPart: false } || measure.Number.IsScaled)
        {
            return measure;
        }

        var at = measure.End + (pieces[measure.End].Is("and") ? 1 : 0);
        if (
            NumberReader.ReadCardinal(pieces, at) is not { Value: > 0 and < 100, IsScaled: false } part
            || part.Value != Math.Floor(part.Value)
        )
        {
            return measure;
        }

        if (unitReader.ReadOne(pieces, part.End, part) is { Unit.IsPart: true } unit)
        {
            return unit.Unit.Base == measure.Unit.Base
                ? measure with
                {
                    End = unit.End,
                    Value = measure.Value + (part.Value * unit.Unit.Factor),
                }
                : measure;
        }

        var next = pieces[part.End];
        var standsAlone = next.Kind == PieceKind.Edge || next.IsAny(".", ",", ";", "!", "?", ")", "more", "each");
        return
            standsAlone
            && part.Value >= 10
            && !pieces[measure.Start].IsAny("$", "€", "£")
            && measure.Value == Math.Floor(measure.Value)
            ? measure with
            {
                End = part.End,
                Value = measure.Value + (part.Value / 100),
            }
            : measure;
    }
}

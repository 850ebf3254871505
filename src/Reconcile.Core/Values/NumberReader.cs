using Reconcile.Language;

namespace Reconcile.Values;

/// <summary>Reads numbers in digits and words.</summary>
internal sealed class NumberReader(HedgeTable hedges)
{
    // Pieces. Keeps the time linear on a text that is one long run of "million million million".
    private const int LongestNumber = 24;

    /// <summary>The number that begins at a piece, or null.</summary>
    public NumberReading? Read(Pieces pieces, int start) =>
        IsOfNoOne(pieces, start)
            ? null
            : ReadVague(pieces, start)
                ?? ReadPartOfScale(pieces, start)
                ?? ReadFraction(pieces, start)
                ?? ReadCardinal(pieces, start);

    /// <summary>"No-one" is nobody.</summary>
    private static bool IsOfNoOne(Pieces pieces, int start) =>
        start >= 2 && pieces[start].Is("one") && pieces[start - 1].IsHyphen && pieces[start - 2].Is("no");

    /// <summary>A number that is not a fraction or vague word.</summary>
    public static NumberReading? ReadCardinal(Pieces pieces, int start)
    {
        var reading = pieces[start].IsNumber ? ReadDigits(pieces, start) : ReadWords(pieces, start);
        return reading is null ? null : AddHalf(pieces, reading);
    }

    private NumberReading? ReadVague(Pieces pieces, int start)
    {
        if (!pieces[start].IsWord)
        {
            return null;
        }

        var (length, word) = hedges.Vague.Starting(pieces, start);
        if (word is null)
        {
            return null;
        }

        // "dozens more people", "hundreds of people": the preposition is part of the number, "more" is not.
        var reading = new NumberReading(start, start + length, word.Base, NumberForm.Vague)
        {
            Vague = word.Interval,
            IsIndefinite = word.IsIndefinite,
        };
        var scale = NumberWords.Scale(pieces[reading.End].Lower);
        return word.IsIndefinite && scale is { } factor
            ? reading with
            {
                End = reading.End + 1 + (pieces[reading.End + 1].Is("of") ? 1 : 0),
                Value = word.Base * factor,
                Vague = word.Interval.Scale(factor),
                IsIndefinite = false,
                IsScaled = true,
            }
            : reading;
    }

    /// <summary>"half a million", "a quarter of a million", "three quarters billion", "half a dozen".</summary>
    private static NumberReading? ReadPartOfScale(Pieces pieces, int start)
    {
        var at = start + (pieces[start].IsAny("a", "one") ? 1 : 0);
        var count =
            NumberWords.Unit(pieces[at].Lower) is > 0 and < 10 and var many
            && pieces[at + 1].IsAny("quarters", "thirds")
                ? many
                : 0;
        at += count > 0 ? 1 : 0;
        var part = pieces[at].Lower switch
        {
            "half" => 0.5,
            "quarter" => 0.25,
            "quarters" when count > 0 => count / 4.0,
            "thirds" when count > 0 => count / 3.0,
            _ => 0,
        };
        if (part == 0)
        {
            return null;
        }

        at = SkipHyphen(pieces, at + 1);
        at += pieces[at].Is("of") ? 1 : 0;
        at += pieces[at].Is("a") ? 1 : 0;
        at = SkipHyphen(pieces, at);
        return NumberWords.Scale(pieces[at].Lower) is { } scale
            ? new NumberReading(start, at + 1, part * scale, NumberForm.Words) { IsScaled = scale >= 1000 }
            : null;
    }

    private static NumberReading? ReadFraction(Pieces pieces, int start) =>
        ReadProportion(pieces, start)
        ?? ReadWordFraction(pieces, start)
        ?? ReadHalf(pieces, start)
        ?? ReadDigitFraction(pieces, start);

    /// <summary>"one in five", "nine out of ten", "one patient in ten".</summary>
    private static NumberReading? ReadProportion(Pieces pieces, int start)
    {
        if (ReadPlain(pieces, start) is not { } count)
        {
            return null;
        }

        var at = SkipHyphen(pieces, count.End);
        var counted = pieces[at].IsWord && !pieces[at].IsAny("in", "out") ? 1 : 0;
        at += counted;
        var connector =
            pieces[at].Is("in") ? 1
            : pieces[at].Is("out") && pieces[at + 1].Is("of") ? 2
            : 0;
        if (connector == 0 || (counted > 0 && !IsNoun(pieces, at - 1)))
        {
            return null;
        }

        at += connector;
        at += pieces[at].Is("every") ? 1 : 0;
        at = SkipHyphen(pieces, at);
        // Only round wholes make a share: "one in 2018" and "one in 37 attacks" do not.
        return
            ReadPlain(pieces, at)
                is {
                    Value: (>= 2 and <= 12) or 15 or 20 or 25 or 50 or 100 or 1000 or 10000 or 100000 or 1000000
                } whole
            && count.Value > 0
            && count.Value < whole.Value
            && (connector == 2 || count.Form == whole.Form || count.Value <= 2)
            // "Two goals in five games" and "one man in two boats" are no share.
            && (counted == 0 || (count.Value == 1 && count.Form == whole.Form && CountsNothing(pieces, whole.End)))
            ? new NumberReading(start, whole.End, count.Value / whole.Value, NumberForm.Fraction)
            : null;

        static NumberReading? ReadPlain(Pieces pieces, int start) =>
            pieces[start].IsNumber
                ? pieces[start].Number == Math.Floor(pieces[start].Number)
                    ? new NumberReading(start, start + 1, pieces[start].Number, NumberForm.Digits)
                    : null
                : ReadWords(pieces, start);
    }

    private static bool IsNoun(Pieces pieces, int at) => pieces.TokenOf(at) is { Pos: UniversalPos.Noun };

    private static bool CountsNothing(Pieces pieces, int at) =>
        pieces.TokenOf(at)?.Pos
            is not (UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Adjective or UniversalPos.Numeral);

    /// <summary>"a third of", "one-third", "two thirds", "three-quarters".</summary>
    private static NumberReading? ReadWordFraction(Pieces pieces, int start)
    {
        var first = pieces[start];
        var count = first.IsAny("a", "an")
            ? 1
            : NumberWords.Unit(first.Lower)
                ?? (first.IsInteger && first.Number is > 0 and < 20 ? (int)first.Number : 0);
        if (count == 0)
        {
            return null;
        }

        var at = SkipHyphen(pieces, start + 1);
        at +=
            pieces[at].IsHyphen
            && !pieces[at].Glued
            && !pieces[at + 1].Glued
            && pieces[at + 1].IsAny("third", "thirds", "quarter", "quarters", "half", "fifth", "fifths")
                ? 1
                : 0;
        var word = pieces[at].Lower;
        if (
            NumberWords.Denominator(word) is not (>= 2 and var denominator)
            || count > denominator
            || count == denominator && denominator > 2
        )
        {
            return null;
        }

        var isPlural = word.EndsWith('s') || word == "halves";
        var next = pieces[at + 1];
        var fits =
            count > 1 ? isPlural
            : isPlural ? false
            // "a third man", "a fifth of May": an article is a fraction before "of" only, "one" before most things.
            : first.IsAny("a", "an") ? next.Is("of") && !pieces[at + 2].IsAny("may", "june", "july") || word == "half"
            : !next.IsHyphen || !next.Glued;
        // "a second-half goal", "one first-quarter loss": not a part of a whole.
        return fits ? new NumberReading(start, at + 1, (double)count / denominator, NumberForm.Fraction) : null;
    }

    /// <summary>"half" where it is a share or a multiplier: not "half-brother", "the second half", "half past six".</summary>
    private static NumberReading? ReadHalf(Pieces pieces, int start)
    {
        if (!pieces[start].Is("half"))
        {
            return null;
        }

        var before = pieces[start - 1];
        var after = pieces[start + 1];
        if (
            NumberWords.Ordinal(before.Lower) is not null
            || before.IsAny(
                "other",
                "better",
                "latter",
                "former",
                "opening",
                "closing",
                "bottom",
                "top",
                "last",
                "final",
                "this",
                "time",
                "per"
            )
            || after.IsAny("past", "time", "way", "hearted")
        )
        {
            return null;
        }

        if (after.IsHyphen && after.Glued)
        {
            var unit = pieces[start + 2];
            return unit.IsAny(
                "mile",
                "hour",
                "day",
                "year",
                "century",
                "inch",
                "point",
                "percent",
                "pound",
                "acre",
                "month",
                "ton",
                "kilometer",
                "kilometre",
                "minute",
                "decade"
            )
                ? new NumberReading(start, start + 1, 0.5, NumberForm.Fraction)
                : null;
        }

        var isShare =
            after.IsAny(
                "of",
                "the",
                "its",
                "their",
                "his",
                "her",
                "our",
                "your",
                "my",
                "a",
                "an",
                "that",
                "all",
                "this",
                "these",
                "those",
                "mile",
                "hour",
                "ton",
                "point",
                "percent",
                "inch",
                "century",
                "year",
                "month",
                "day",
                "decade"
            )
            || before.IsAny(
                "almost",
                "nearly",
                "about",
                "roughly",
                "than",
                "over",
                "around",
                "least",
                "in",
                "by",
                "to",
                "approximately",
                "only",
                "just",
                "under",
                "exactly"
            );
        return isShare ? new NumberReading(start, start + 1, 0.5, NumberForm.Fraction) : null;
    }

    /// <summary>"1/4", "½".</summary>
    private static NumberReading? ReadDigitFraction(Pieces pieces, int start)
    {
        if (pieces[start].Text is [var character] && PieceScanner.VulgarFraction(character) is { } vulgar)
        {
            return new NumberReading(start, start + 1, vulgar, NumberForm.Fraction);
        }

        return FractionAt(pieces, start) is { } value
            ? new NumberReading(start, start + 3, value, NumberForm.Fraction)
            : null;
    }

    /// <summary>The value of "n/m" at three pieces, n below m and m a usual denominator; or null.</summary>
    private static double? FractionAt(Pieces pieces, int start)
    {
        var (above, slash, below) = (pieces[start], pieces[start + 1], pieces[start + 2]);
        return
            above.IsInteger
            && below.IsInteger
            && slash.IsAny("/", "⁄")
            && slash.Glued
            && below.Glued
            && above.Number > 0
            && above.Number < below.Number
            && below.Number is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64
            && !(pieces[start + 3].Is("/") && pieces[start + 3].Glued)
            && !(pieces[start - 1].Is("/") && above.Glued)
            ? above.Number / below.Number
            : null;
    }

    private static NumberReading ReadDigits(Pieces pieces, int start)
    {
        var value = pieces[start].Number;
        var at = start + 1;
        if (pieces[start].IsInteger)
        {
            // "10 1/2", "7 3/4", "10½"
            if (!pieces[at].Glued && FractionAt(pieces, at) is { } fraction)
            {
                return new NumberReading(start, at + 3, value + fraction, NumberForm.Digits);
            }

            if (pieces[at].Text is [var character] && PieceScanner.VulgarFraction(character) is { } vulgar)
            {
                return new NumberReading(start, at + 1, value + vulgar, NumberForm.Digits);
            }
        }

        var isScaled = false;
        while (at - start < LongestNumber)
        {
            var word = SkipHyphen(pieces, at);
            var piece = pieces[word];
            if (NumberWords.Scale(piece.Lower) is { } scale)
            {
                value *= scale;
                isScaled |= scale >= 1000;
                at = word + 1;
            }
            else if (
                !isScaled
                && piece.IsWord
                && NumberWords.ScaleAbbreviation(piece.Lower) is { } factor
                && (piece.Glued || piece.Lower.Length > 1)
            )
            {
                return new NumberReading(start, word + 1, value * factor, NumberForm.Digits) { IsScaled = true };
            }
            else
            {
                break;
            }
        }

        return new NumberReading(start, at, value, NumberForm.Digits) { IsScaled = isScaled };
    }

    private static NumberReading? ReadWords(Pieces pieces, int start)
    {
        var at = start;
        if (pieces[at].IsAny("a", "an"))
        {
            at = SkipHyphen(pieces, at + 1);
            // "a dozen", "a hundred and fifty", "a million"; not "a two".
            if (NumberWords.Scale(pieces[at].Lower) is null)
            {
                return null;
            }
        }

        var (total, group, last) = (0.0, 0.0, double.PositiveInfinity);
        var end = start;
        while (end - start < LongestNumber)
        {
            var next = end == start ? at : SkipHyphen(pieces, end);
            if (end > start && last >= 100 && pieces[next].Is("and") && NextIsSmaller(pieces, next + 1, last))
            {
                next++;
            }

            var lower = pieces[next].Lower;
            if (NumberWords.Unit(lower) is { } unit && (last >= 100 || last >= 20 && unit is > 0 and < 10))
            {
                (group, last) = (group + unit, unit);
            }
            else if (NumberWords.Ten(lower) is { } ten && last >= 100)
            {
                (group, last) = (group + ten, ten);
            }
            else if (
                NumberWords.Scale(lower) is { } scale
                && (scale != 12 || last is double.PositiveInfinity or < 100)
                && (scale > 100 || last is < 100 or double.PositiveInfinity or 1000)
            )
            {
                if (scale <= 100)
                {
                    group = Math.Max(group, 1) * scale;
                }
                else
                {
                    total =
                        (Math.Max(group, 1) * scale)
                        + (total > 0 && total < scale && group == 0 ? total * (scale - 1) : total);
                    group = 0;
                }

                last = scale;
            }
            else
            {
                break;
            }

            end = next + 1;
            if (last == 0)
            {
                break;
            }
        }

        if (end == start)
        {
            return null;
        }

        var value = total + group;
        return ReadDecimals(pieces, new NumberReading(start, end, value, NumberForm.Words) { IsScaled = total > 0 });
    }

    private static bool NextIsSmaller(Pieces pieces, int at, double last) =>
        NumberWords.Unit(pieces[at].Lower) is > 0 || NumberWords.Ten(pieces[at].Lower) < last;

    /// <summary>"three point five".</summary>
    private static NumberReading ReadDecimals(Pieces pieces, NumberReading whole)
    {
        if (!pieces[whole.End].Is("point") || whole.IsScaled)
        {
            return whole;
        }

        var (value, place, at) = (whole.Value, 0.1, whole.End + 1);
        while (NumberWords.Unit(pieces[at].Lower) is { } digit and < 10)
        {
            value += digit * place;
            place /= 10;
            at++;
        }

        if (at == whole.End + 1)
        {
            return whole;
        }

        return NumberWords.Scale(pieces[at].Lower) is { } scale
            ? whole with
            {
                End = at + 1,
                Value = Math.Round(value * scale, 3),
                IsScaled = true,
            }
            : whole with
            {
                End = at,
                Value = Math.Round(value, 9),
            };
    }

    /// <summary>"two and a half", "one and three quarters".</summary>
    private static NumberReading AddHalf(Pieces pieces, NumberReading whole)
    {
        if (!pieces[whole.End].Is("and"))
        {
            return whole;
        }

        var at = whole.End + 1;
        var half =
            pieces[at].IsAny("a", "one") && pieces[at + 1].Is("half") ? (2, 0.5)
            : pieces[at].Is("half") && !pieces[at + 1].IsAny("of", "the") ? (1, 0.5)
            : pieces[at].IsAny("a", "one") && pieces[at + 1].Is("quarter") ? (2, 0.25)
            : pieces[at].Is("three") && pieces[at + 1].Is("quarters") ? (2, 0.75)
            : (0, 0);
        if (half.Item1 == 0)
        {
            return whole;
        }

        at += half.Item1;
        return NumberWords.Scale(pieces[at].Lower) is { } scale
            ? whole with
            {
                End = at + 1,
                Value = (whole.Value + half.Item2) * scale,
                IsScaled = true,
            }
            : whole with
            {
                End = at,
                Value = whole.Value + half.Item2,
            };
    }

    private static int SkipHyphen(Pieces pieces, int at) =>
        pieces[at].IsHyphen && pieces[at].Glued && pieces[at + 1].Glued ? at + 1 : at;
}

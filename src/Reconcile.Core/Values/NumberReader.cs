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
                ?? FractionReader.Read(pieces, start)
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
        if (word is null || length == 1 && pieces[start].Is("scores") && !AreMany(pieces, start))
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

    /// <summary>"Scores died", "scores were hurt", "killing scores"; but "scores were level", "she scores".</summary>
    private static bool AreMany(Pieces pieces, int scores)
    {
        if (pieces[scores - 1].IsAny("killing", "killed", "injuring", "injured", "wounding", "wounded"))
        {
            return true;
        }

        var verb = scores + 1;
        while (
            pieces[verb]
                .IsAny("were", "are", "have", "had", "been", "be", "feared", "still", "also", "remain", "remained")
        )
        {
            verb++;
        }

        return pieces[verb]
                .IsAny(
                    "died",
                    "fled",
                    "drowned",
                    "perished",
                    "gathered",
                    "protested",
                    "escaped",
                    "queued",
                    "marched",
                    "attended"
                )
            || verb > scores + 1
                && pieces[verb]
                    .IsAny(
                        "killed",
                        "hurt",
                        "injured",
                        "wounded",
                        "arrested",
                        "detained",
                        "missing",
                        "dead",
                        "evacuated",
                        "rescued",
                        "displaced",
                        "trapped",
                        "treated",
                        "taken",
                        "stranded",
                        "homeless",
                        "buried"
                    );
    }

    /// <summary>"half a million", "a quarter of a million", "three-quarters of a billion", "half a dozen".</summary>
    private static NumberReading? ReadPartOfScale(Pieces pieces, int start)
    {
        var at = start + (pieces[start].IsAny("a", "one") ? 1 : 0);
        var count =
            NumberWords.Unit(pieces[at].Lower) is > 0 and < 10 and var many
            && pieces[pieces.BehindHyphen(at + 1)].IsAny("quarters", "thirds")
                ? many
                : 0;
        at = count > 0 ? pieces.BehindHyphen(at + 1) : at;
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

        at = pieces.BehindHyphen(at + 1);
        at = pieces[at].Is("of") ? pieces.BehindHyphen(at + 1) : at;
        at += pieces[at].Is("a") ? 1 : 0;
        at = pieces.BehindHyphen(at);
        return NumberWords.Scale(pieces[at].Lower) is { } scale
            ? new NumberReading(start, at + 1, part * scale, NumberForm.Words) { IsScaled = scale >= 1000 }
            : null;
    }

    private static NumberReading ReadDigits(Pieces pieces, int start)
    {
        var value = pieces[start].Number;
        var at = start + 1;
        if (pieces[start].IsInteger)
        {
            // "10 1/2", "7 3/4", "10½"
            if (!pieces[at].Glued && FractionReader.ValueAt(pieces, at) is { } fraction)
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
            var word = pieces.BehindHyphen(at);
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

    /// <summary>A number in words, "twenty-five", "two million", that begins at a piece, or null.</summary>
    public static NumberReading? ReadWords(Pieces pieces, int start)
    {
        var at = start;
        if (pieces[at].IsAny("a", "an"))
        {
            at = pieces.BehindHyphen(at + 1);
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
            var next = end == start ? at : pieces.BehindHyphen(end);
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

    /// <summary>"two and a half", "one and three quarters", "two million and a half".</summary>
    private static NumberReading AddHalf(Pieces pieces, NumberReading whole)
    {
        if (ReadHalf(pieces, whole.End) is not { } half)
        {
            return whole;
        }

        if (whole.IsScaled)
        {
            return NumberWords.Scale(pieces[whole.End - 1].Lower) is { } said
                ? whole with
                {
                    End = half.End,
                    Value = whole.Value + (half.Part * said),
                }
                : whole;
        }

        return NumberWords.Scale(pieces[half.End].Lower) is { } scale
            ? whole with
            {
                End = half.End + 1,
                Value = (whole.Value + half.Part) * scale,
                IsScaled = true,
            }
            : whole with
            {
                End = half.End,
                Value = whole.Value + half.Part,
            };
    }

    /// <summary>What "and a half", "-and-a-half", "and one quarter" or "and three quarters" adds, with where it ends; null for other words.</summary>
    internal static (double Part, int End)? ReadHalf(Pieces pieces, int start)
    {
        var and = pieces.BehindHyphen(start);
        if (!pieces[and].Is("and"))
        {
            return null;
        }

        var at = pieces.BehindHyphen(and + 1);
        var part = pieces.BehindHyphen(at + 1);
        return pieces[at].IsAny("a", "one") && pieces[part].Is("half") ? (0.5, part + 1)
            : pieces[at].Is("half") && !pieces[at + 1].IsAny("of", "the", "a", "an") ? (0.5, at + 1)
            : pieces[at].IsAny("a", "one") && pieces[part].Is("quarter") ? (0.25, part + 1)
            : pieces[at].Is("three") && pieces[part].Is("quarters") ? (0.75, part + 1)
            : null;
    }
}

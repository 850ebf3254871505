using Reconcile.Language;

namespace Reconcile.Values;

/// <summary>Reads numbers that are parts of a whole: "one in five", "a third of", "half", "1/4".</summary>
internal static class FractionReader
{
    /// <summary>The fraction that begins at a piece, or null.</summary>
    public static NumberReading? Read(Pieces pieces, int start) =>
        ReadProportion(pieces, start)
        ?? ReadQuarterPoint(pieces, start)
        ?? ReadWordFraction(pieces, start)
        ?? ReadHalf(pieces, start)
        ?? ReadDigitFraction(pieces, start);

    /// <summary>"one in five", "nine out of ten", "one patient in ten", "six in every 10".</summary>
    private static NumberReading? ReadProportion(Pieces pieces, int start)
    {
        if (ReadPlain(pieces, start) is not { } count)
        {
            return null;
        }

        var at = pieces.BehindHyphen(count.End);
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
        var isEvery = pieces[at].Is("every");
        at += isEvery ? 1 : 0;
        at = pieces.BehindHyphen(at);
        // Only round wholes make a share: "one in 2018" and "one in 37 attacks" do not.
        return
            ReadPlain(pieces, at)
                is {
                    Value: (>= 2 and <= 12) or 15 or 20 or 25 or 50 or 100 or 1000 or 10000 or 100000 or 1000000
                } whole
            && count.Value > 0
            && count.Value < whole.Value
            && (connector == 2 || count.Form == whole.Form || count.Value <= 2 || isEvery || IsOfTen(pieces, whole))
            // "Two goals in five games" and "one man in two boats" are no share.
            && (counted == 0 || (count.Value == 1 && count.Form == whole.Form && CountsNothing(pieces, whole.End)))
            ? new NumberReading(start, whole.End, count.Value / whole.Value, NumberForm.Fraction)
            : null;

        static NumberReading? ReadPlain(Pieces pieces, int start) =>
            pieces[start].IsNumber
                ? pieces[start].Number == Math.Floor(pieces[start].Number)
                    ? new NumberReading(start, start + 1, pieces[start].Number, NumberForm.Digits)
                    : null
                : NumberReader.ReadWords(pieces, start);
    }

    /// <summary>"Four in 10 homes", in newspapers that spell the numbers below ten; but "four in 10 games".</summary>
    private static bool IsOfTen(Pieces pieces, NumberReading whole) =>
        whole.Value == 10
        && TimeUnitWords.Read(pieces[whole.End].Lower) is null
        && !pieces[whole.End]
            .IsAny(
                "game",
                "games",
                "match",
                "matches",
                "innings",
                "overs",
                "starts",
                "appearances",
                "attempts",
                "seasons"
            );

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

        var at = pieces.BehindHyphen(start + 1);
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
            : first.IsAny("a", "an")
                ? next.Is("of") && !pieces[at + 2].IsAny("may", "june", "july")
                    || word == "half"
                    || IsChange(pieces, start, at + 1)
            : !next.IsHyphen || !next.Glued;
        // "a second-half goal", "one first-quarter loss": not a part of a whole.
        return fits ? new NumberReading(start, at + 1, (double)count / denominator, NumberForm.Fraction) : null;
    }

    /// <summary>"By a fifth", "fell a tenth" at the end of their phrase; "by a third man" is none.</summary>
    private static bool IsChange(Pieces pieces, int start, int end) =>
        pieces[start - 1]
            .IsAny(
                "by",
                "fell",
                "fall",
                "falls",
                "fallen",
                "rose",
                "rise",
                "rises",
                "risen",
                "dropped",
                "drop",
                "up",
                "down",
                "cut",
                "grew"
            )
        && (
            pieces[end].Kind == PieceKind.Edge
            || pieces[end]
                .IsAny(
                    ".",
                    ",",
                    ";",
                    ")",
                    "to",
                    "in",
                    "from",
                    "since",
                    "after",
                    "on",
                    "and",
                    "but",
                    "last",
                    "this",
                    "over",
                    "compared"
                )
        );

    /// <summary>"a quarter-point", "another quarter of a point", "three-quarter-point" beside words of rates.</summary>
    private static NumberReading? ReadQuarterPoint(Pieces pieces, int start)
    {
        var three = pieces[start].Is("three") ? pieces.BehindHyphen(start + 1) : start;
        var quarter = three + (three == start && pieces[start].IsAny("a", "one") ? 1 : 0);
        if (
            !pieces[quarter].Is("quarter")
            || NumberWords.Ordinal(pieces[start - 1].Lower) is not null && !pieces[start + 1].IsHyphen
            || pieces[start - 1].IsHyphen
            || !pieces.SpeakOfRates
        )
        {
            return null;
        }

        var at = pieces.BehindHyphen(quarter + 1);
        at += pieces[at].Is("of") && pieces[at + 1].Is("a") ? 2 : 0;
        at += pieces[at].Is("percentage") ? 1 : 0;
        return pieces[pieces.BehindHyphen(at)].Is("point")
            ? new NumberReading(start, quarter + 1, (three > start ? 3 : 1) / 4.0, NumberForm.Fraction)
            : null;
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

        return ValueAt(pieces, start) is { } value
            ? new NumberReading(start, start + 3, value, NumberForm.Fraction)
            : null;
    }

    /// <summary>The value of "n/m" at three pieces, n below m and m a usual denominator; or null.</summary>
    public static double? ValueAt(Pieces pieces, int start)
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
}

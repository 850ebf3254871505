using Reconcile.Language;

namespace Reconcile.Values;

/// <summary>Reads ages: "43-year-old", "five years old", "aged 43", "a man of 43", "Hiller, 43,", "in her 20s".</summary>
internal sealed class AgeReader(UnitTable units)
{
    private const int LastOfTen = 9;

    private static readonly string[] Units =
    [
        "year",
        "years",
        "month",
        "months",
        "week",
        "weeks",
        "day",
        "days",
        "hour",
        "hours",
    ];

    /// <summary>The age whose number is <paramref name="number"/>, or null.</summary>
    public Measure? Read(Pieces pieces, NumberReading number) =>
        ReadStatedUnit(pieces, number)
        ?? ReadAfterAge(pieces, number)
        ?? ReadAfterPerson(pieces, number)
        ?? ReadApposition(pieces, number)
        ?? ReadPredicate(pieces, number)
        ?? ReadAtDeath(pieces, number);

    /// <summary>The decade of life of "in her 20s", "his late thirties", "her mid-to-late 40s", as low and high age with the end piece; or null.</summary>
    public static (double Low, double High, int End)? ReadDecade(Pieces pieces, int start)
    {
        if (ReadTens(pieces, start) is not (var tens, var end))
        {
            return null;
        }

        var before = BeforeHyphen(pieces, start);
        var last = PartOf(pieces[before]);
        var first = last;
        if (last is not null)
        {
            before = BeforeHyphen(pieces, before);
            if (pieces[before].IsAny("to", "or") && PartOf(pieces[BeforeHyphen(pieces, before)]) is { } earlier)
            {
                first = earlier;
                before = BeforeHyphen(pieces, BeforeHyphen(pieces, before));
            }
        }

        if (!pieces[before].IsAny("his", "her", "their", "my", "your", "our"))
        {
            return null;
        }

        return (tens + (first?.From ?? 0), tens + (last?.To ?? LastOfTen), end);
    }

    private static (int From, int To)? PartOf(Piece piece) =>
        piece.Lower switch
        {
            "early" => (0, 3),
            "mid" => (4, 6),
            "late" => (7, LastOfTen),
            _ => null,
        };

    private static int BeforeHyphen(Pieces pieces, int at) => pieces[at - 1].IsHyphen ? at - 2 : at - 1;

    /// <summary>"20s", "20's", "twenties".</summary>
    private static (double Tens, int End)? ReadTens(Pieces pieces, int start)
    {
        const string Plural = "ies";
        var word = pieces[start].Lower;
        if (word.EndsWith(Plural, StringComparison.Ordinal))
        {
            return NumberWords.Ten(word[..^Plural.Length] + "y") is { } ten ? (ten, start + 1) : null;
        }

        if (pieces[start] is not { IsInteger: true, Number: >= 10 and <= 90 } decade || decade.Number % 10 != 0)
        {
            return null;
        }

        return pieces[start + 1] is { Glued: true } suffix && suffix.Is("s") ? (decade.Number, start + 2)
            : pieces[start + 1].IsAny("'", "’") && pieces[start + 2] is { Glued: true } late && late.Is("s")
                ? (decade.Number, start + 3)
            : null;
    }

    /// <summary>"Her 80th birthday", "on his fortieth birthday", "the king's 75th birthday"; or null.</summary>
    public Measure? ReadBirthday(Pieces pieces, int start) =>
        EraReader.ReadOrdinal(pieces, start) is (var years, var end)
        && pieces[end].IsAny("birthday", "birthdays")
        && pieces[start - 1].IsAny("his", "her", "my", "your", "their", "our", "s")
            ? Age(new NumberReading(start, end, years, NumberForm.Words), end, "year")
            : null;

    private Measure? ReadStatedUnit(Pieces pieces, NumberReading number)
    {
        var at = SkipHyphen(pieces, number.End);
        if (pieces[at].Is("yo") || pieces[at].Is("y") && pieces[at + 1].Is("/") && pieces[at + 2].Is("o"))
        {
            return Age(number, at + (pieces[at].Is("yo") ? 1 : 3), "year");
        }

        if (!Units.Contains(pieces[at].Lower))
        {
            return null;
        }

        var unit = pieces[at].Lower.TrimEnd('s');
        var next = SkipHyphen(pieces, at + 1);
        if (pieces[next].IsAny("old", "olds"))
        {
            return Age(number, next + 1, unit);
        }

        return pieces[next].Is("of") && pieces[next + 1].Is("age") ? Age(number, next + 2, unit) : null;
    }

    private Measure? ReadAfterAge(Pieces pieces, NumberReading number)
    {
        if (!IsAge(number) || IsMeasured(pieces, number))
        {
            return null;
        }

        var at = FirstOfList(pieces, number) - 1;
        at -= pieces[at].IsAny("of", "from", "between", "over", "under", "just", "only", "about", "around") ? 1 : 0;
        return pieces[at].IsAny("age", "aged", "ages") ? Age(number, number.End, "year") : null;
    }

    /// <summary>Where the list or range of bare numbers begins that ends with a number: "12 and 14", "between five and 11", "12, 14 and 16".</summary>
    private static int FirstOfList(Pieces pieces, NumberReading number)
    {
        var start = number.Start;
        var countsNothing = !IsNounAt(pieces, number.End);
        while (
            countsNothing
            && (pieces[start - 1].IsAny("and", "or", "to", ",") || pieces[start - 1].IsHyphen)
            && IsBareNumber(pieces[start - 2])
        )
        {
            start -= 2;
        }

        return start;
    }

    private static bool IsBareNumber(Piece piece) =>
        piece.IsInteger || NumberWords.Unit(piece.Lower) is not null || NumberWords.Ten(piece.Lower) is not null;

    private static bool IsNounAt(Pieces pieces, int at) =>
        pieces.TokenOf(at)?.Pos is UniversalPos.Noun or UniversalPos.ProperNoun or UniversalPos.Adjective;

    /// <summary>"A man of 58 died".</summary>
    private Measure? ReadAfterPerson(Pieces pieces, NumberReading number) =>
        IsAge(number)
        && !IsMeasured(pieces, number)
        && pieces[number.Start - 1].Is("of")
        && pieces[number.Start - 2].IsAny("man", "woman", "boy", "girl", "youth", "child", "widow", "widower")
        && !IsNounAt(pieces, number.End)
            ? Age(number, number.End, "year")
            : null;

    /// <summary>"Hiller, 43, said", "John Smith (43)", "Jan Novak 44 has".</summary>
    private Measure? ReadApposition(Pieces pieces, NumberReading number)
    {
        if (!IsAge(number) || number.End - number.Start != 1 || !IsOfAPerson(pieces, number))
        {
            return null;
        }

        // "Jan Novak, just 29," "Eva Berg, now 61,"
        var isSoftened =
            pieces[number.Start - 2].Is(",")
            && pieces[number.Start - 1]
                .IsAny("just", "only", "barely", "almost", "nearly", "about", "around", "now", "then");
        var start = isSoftened ? number.Start - 1 : number.Start;
        var (before, after) = (pieces[start - 1], pieces[number.End]);
        var isBetweenCommas =
            before.Is(",")
            && (
                after.IsAny(",", ")", ";")
                || after.Is(".") && pieces[number.End + 1].Kind == PieceKind.Edge
                || after.IsAny("was", "is", "who", "of", "from", "and")
            );
        var isInBrackets = before.Is("(") && after.Is(")");
        if (isBetweenCommas || isInBrackets)
        {
            var isPerson =
                isSoftened || number.Form is NumberForm.Words
                    ? IsKnownPerson(pieces, start - 2)
                        || (!pieces[start - 2].IsCapitalised && IsPersonBefore(pieces, start - 2))
                    : IsPersonBefore(pieces, start - 2);
            return isPerson ? Age(number, number.End, "year") : null;
        }

        // Without commas only after a full name and before a verb.
        var isBare =
            before.IsCapitalised
            && pieces[number.Start - 2].IsCapitalised
            && after.IsAny("has", "is", "was", "said", "says", "had", "who", "told", "of", "from", "died");
        return isBare && IsKnownPerson(pieces, number.Start - 1) ? Age(number, number.End, "year") : null;
    }

    /// <summary>In words only between two commas: "the boy, four, was found", but not "Novak, one of them", "Voss, four, and Berg, three".</summary>
    private static bool IsOfAPerson(Pieces pieces, NumberReading number)
    {
        const int Least = 4;
        return number.Form is NumberForm.Words
            ? pieces[number.Start - 1].Is(",") && pieces[number.End].Is(",") && !pieces[number.End + 1].Is("and")
            : number.Form is NumberForm.Digits && number.Value >= Least;
    }

    /// <summary>"who was 10.", "he turned 65".</summary>
    private Measure? ReadPredicate(Pieces pieces, NumberReading number)
    {
        if (!IsAge(number) || IsMeasured(pieces, number))
        {
            return null;
        }

        var (before, after) = (pieces[number.Start - 1], pieces[number.End]);
        var endsPhrase =
            after.Kind == PieceKind.Edge
            || after.IsAny(".", ",", ";", ")", "when", "and", "at", "or", "on", "in", "this", "last", "\"");
        var isTurned =
            (
                before.IsAny("turned", "turns", "turning")
                || (before.Is("turn") && pieces[number.Start - 2].IsAny("will", "would", "to"))
            ) && endsPhrase;
        var subject =
            before.Is("be") && pieces[number.Start - 2].IsAny("will", "would") ? number.Start - 3 : number.Start - 2;
        var isPerson =
            (before.IsAny("was", "is", "'m", "m", "am", "’s") || subject == number.Start - 3)
            && (
                pieces[subject].IsAny("he", "she", "who", "i", "'")
                || (
                    IsKnownPerson(pieces, subject)
                    && IsSubject(pieces, subject)
                    // "Novak was 7 in the standings", "Berg was 12 on Friday"
                    && (!after.IsAny("on", "in", "at", "this", "last") || pieces[number.Start - 1].Is("be"))
                )
            )
            && endsPhrase
            && number.Value >= 4;
        var isExpectancy =
            pieces[number.Start - 1].IsAny("is", "was", "of", "around", "about", "to")
            && HasExpectancy(pieces, number.Start);
        return isTurned || isPerson || isExpectancy ? Age(number, number.End, "year") : null;
    }

    /// <summary>"Died at 81", "died on Monday at 81", but not "died at 8": nobody dies so young without a word for it.</summary>
    private Measure? ReadAtDeath(Pieces pieces, NumberReading number)
    {
        const int LastHour = 24;
        const int Reach = 5;
        if (
            !IsAge(number)
            || number.Value <= LastHour
            || IsMeasured(pieces, number)
            || IsNounAt(pieces, number.End)
            || !pieces[number.Start - 1].Is("at")
        )
        {
            return null;
        }

        for (var i = number.Start - 2; i >= Math.Max(0, number.Start - Reach); i--)
        {
            if (pieces[i].IsAny("died", "dies", "die"))
            {
                return Age(number, number.End, "year");
            }

            if (!pieces[i].Is("on") && !Calendar.IsWeekday(pieces[i].Lower) && !pieces[i].IsAny("yesterday", "today"))
            {
                return null;
            }
        }

        return null;
    }

    private static bool HasExpectancy(Pieces pieces, int end)
    {
        for (var i = Math.Max(0, end - 10); i + 1 < end; i++)
        {
            if (pieces[i].Is("life") && pieces[i + 1].Is("expectancy"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAge(NumberReading number) =>
        number.Value is >= 1 and <= 115
        && number.Value == Math.Floor(number.Value)
        && number.Form is NumberForm.Digits or NumberForm.Words;

    private static bool IsMeasured(Pieces pieces, NumberReading number) =>
        pieces[number.End] is { Kind: PieceKind.Symbol, Glued: true } symbol
            && !symbol.IsAny(".", ",", ";", ")", "\"", "”", "-", "–")
        || pieces[number.End] is { IsWord: true } word
            && (word.Glued || word.IsAny("percent", "per", "million", "billion", "miles", "km", "goals", "points"));

    private static bool IsPersonBefore(Pieces pieces, int at) =>
        pieces[at].IsCapitalised && !Calendar.IsMonth(pieces[at].Lower) && !Calendar.IsWeekday(pieces[at].Lower)
        || pieces[at]
            .IsAny(
                "man",
                "woman",
                "boy",
                "girl",
                "son",
                "daughter",
                "wife",
                "husband",
                "brother",
                "sister",
                "mother",
                "father",
                "student",
                "driver",
                "victim",
                "teacher"
            );

    private static bool IsKnownPerson(Pieces pieces, int at)
    {
        foreach (var name in pieces.Sentence.Names)
        {
            if (name.Kind == NameKind.Person && name.Tokens.Contains(pieces[at].Token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Jan Novak was 40", but not "the number of dead in Velin was 40".</summary>
    private static bool IsSubject(Pieces pieces, int at)
    {
        if (pieces.TokenOf(at) is not { } token)
        {
            return false;
        }

        while (token.Head >= 0 && token.BaseRelation() is "flat" or "compound")
        {
            token = pieces.Sentence.Tokens[token.Head];
        }

        return token.BaseRelation() is "nsubj";
    }

    private static int SkipHyphen(Pieces pieces, int at) => pieces[at].IsHyphen ? at + 1 : at;

    private Measure Age(NumberReading number, int end, string unit) =>
        new(number.Start, end, number, units.ByName(unit)! with { Dimension = Dimension.Age });
}

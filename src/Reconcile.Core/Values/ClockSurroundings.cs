using System.Collections.Frozen;

namespace Reconcile.Values;

/// <summary>Tells clock times that look like other numbers by what stands around them: "at 11.20 on Tuesday", "opens at nine on Monday", "began at 0400".</summary>
internal static class ClockSurroundings
{
    private const int HoursOnTheFace = 12;

    // "on Friday night"
    private const int PiecesOfDay = 3;

    private const int FirstLikelyYear = 1500;

    private const int LastLikelyYear = 2100;

    private static readonly FrozenSet<string> Prepositions = Set("at after before by until till from since around");

    private static readonly FrozenSet<string> Softeners = Set(
        "about around almost nearly roughly exactly precisely just"
    );

    // What happens at an hour. Who died at nine may have been nine years old.
    private static readonly FrozenSet<string> Happenings = Set(
        "began begins begin started starts start left leaves leave arrived arrives arrive struck happened happens occurred landed departed departs "
            + "met meet meets resumed resumes resume rang called woke awoke sailed"
    );

    // What stands at a value, or changes by or from one.
    private static readonly FrozenSet<string> Levels = Set(
        "stood stands stand standing traded trading trades settled valued priced remained remains remain unchanged measured rose fell up down grew "
            + "dropped increased decreased steady quoted toll total flat put rate rates rising falling climbed slipped rise fall risen fallen died dies "
            + "aged clocked recorded peaked peaks sit sits sat ranked ranks rated placed listed estimated capped fixed pegged"
    );

    private static readonly FrozenSet<string> Closings = Set("closed closes close ended ends finished");

    private static readonly FrozenSet<string> DayWords = Set("yesterday today tomorrow tonight");

    /// <summary>"At 9 on Friday night", "opens at nine on Monday", "began at nine": whether a bare hour is a clock time.</summary>
    public static bool IsHour(Pieces pieces, int start, int hour) =>
        hour is > 0 and <= HoursOnTheFace
        && Preposition(pieces, start) is { } preposition
        && (IsDay(pieces, start + 1) || IsOfHappening(pieces, preposition) && EndsClause(pieces, start + 1));

    /// <summary>"At 11.20 on Tuesday night", "shortly after 11.20", "left at 11.20"; but "at 11.20 percent", "closed at 12.40".</summary>
    public static bool IsDecimal(Pieces pieces, int start) =>
        Preposition(pieces, start) is { } preposition
        && !Closings.Contains(pieces[preposition - 1].Lower)
        && (
            IsDay(pieces, start + 1)
            || EndsClause(pieces, start + 1)
                && (
                    pieces[preposition].IsAny("after", "before", "until", "till", "since")
                    || IsOfHappening(pieces, preposition)
                )
                && !pieces[preposition - 1].Is("opened")
        );

    /// <summary>"At 1615 on Monday", "began at 0400", "shortly after 1615"; but "since 1945 on Monday".</summary>
    public static bool IsFourDigits(Pieces pieces, int start)
    {
        if (Preposition(pieces, start) is not { } preposition || Closings.Contains(pieces[preposition - 1].Lower))
        {
            return false;
        }

        var isAt = pieces[preposition].Is("at") || IsNear(pieces, preposition);
        var isYear = pieces[start].Number is >= FirstLikelyYear and < LastLikelyYear;
        return IsDay(pieces, start + 1) && (isAt || !isYear)
            || EndsClause(pieces, start + 1)
                && (pieces[start].Text[0] == '0' || isAt && IsOfHappening(pieces, preposition));
    }

    /// <summary>Where the preposition of a clock time stands, "at" in "at about 11.20"; null where it is one of a level or a change.</summary>
    private static int? Preposition(Pieces pieces, int start)
    {
        var at = start - 1;
        at -= Softeners.Contains(pieces[at].Lower) && Prepositions.Contains(pieces[at - 1].Lower) ? 1 : 0;
        return
            Prepositions.Contains(pieces[at].Lower)
            && !Levels.Contains(pieces[at - 1].Lower)
            && !pieces.SpeakOfMarkets
            && !(pieces[at].IsAny("from", "by") && !IsSurelyOfTime(pieces, at, start))
            ? at
            : null;
    }

    /// <summary>"From 9 on Friday night", "open from nine on Monday"; but "jumped from 9 on Monday", "won by nine on Monday".</summary>
    private static bool IsSurelyOfTime(Pieces pieces, int preposition, int start) =>
        IsOfHappening(pieces, preposition)
        || pieces[preposition - 1].IsAny("open", "opens", "opened", "closed", "shut", "home", "available", "ready")
        || Enumerable.Range(start + 1, PiecesOfDay).Any(at => DayPart.Named(pieces[at].Lower) is not null);

    private static bool IsOfHappening(Pieces pieces, int preposition) =>
        Happenings.Contains(pieces[preposition - 1].Lower) || IsNear(pieces, preposition);

    /// <summary>"Shortly after", "just before".</summary>
    private static bool IsNear(Pieces pieces, int preposition) =>
        pieces[preposition].IsAny("after", "before")
        && pieces[preposition - 1].IsAny("shortly", "just", "soon", "immediately", "moments", "minutes");

    /// <summary>"On Monday", "on 9 May", "Monday", "last night", "that evening", "in the morning", "every day".</summary>
    private static bool IsDay(Pieces pieces, int start)
    {
        var at = start + (pieces[start].Is("on") ? 1 : 0);
        if (at > start && (Calendar.IsMonth(pieces[at].Lower) || Calendar.IsMonth(pieces[at + 1].Lower)))
        {
            return true;
        }

        if (Calendar.IsWeekday(pieces[at].Lower) && pieces[at].IsCapitalised)
        {
            return true;
        }

        if (pieces[at].IsAny("this", "that", "last", "each", "every") || pieces[at].Is("the"))
        {
            var part = at + 1 + (pieces[at + 1].IsAny("same", "next", "following", "previous") ? 1 : 0);
            return IsPartOrDay(pieces[part]);
        }

        return at == start
            && (
                DayWords.Contains(pieces[at].Lower)
                || pieces[at].Is("in") && pieces[at + 1].Is("the") && DayPart.Named(pieces[at + 2].Lower) is not null
                || pieces[at].Is("at") && pieces[at + 1].Is("night")
            );
    }

    private static bool IsPartOrDay(Piece piece) => piece.Is("day") || DayPart.Named(piece.Lower) is not null;

    private static bool EndsClause(Pieces pieces, int at) =>
        pieces[at].Kind == PieceKind.Edge
        || pieces[at].IsAny(".", ",", ";", ")", "\"", "”", "when", "while", "as", "and", "but");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

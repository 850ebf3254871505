namespace Reconcile.Values;

/// <summary>Reads results and votes: "20-13", "a 5-4 ruling", "won 3 to 2", "two-nil", "one-all", "54 votes to 46", "a majority of nine to four".</summary>
internal sealed class ScoreReader(HedgeTable hedges)
{
    /// <summary>Nobody wins by more than this, nor do more vote.</summary>
    private const double Most = 500;

    /// <summary>The two numbers and the end of a result at a piece, or null.</summary>
    public (double First, double Second, int End)? Read(Pieces pieces, int start)
    {
        var counts = pieces[start + 1].IsAny("vote", "votes", "goal", "goals", "penalties", "points", "sets", "games")
            ? 1
            : 0;
        var (first, middle, second) = (pieces[start], pieces[start + 1 + counts], pieces[start + 2 + counts]);
        if (NumberOf(first) is not { } one || (second.Is("all") ? one : NumberOf(second)) is not { } other)
        {
            return null;
        }

        var isSaid = first.Is("nil") || second.IsAny("nil", "all");
        var isHyphened = middle.IsHyphen && middle.Glued && second.Glued;
        if (!isHyphened && (isSaid || !middle.Is("to")))
        {
            return null;
        }

        var end = start + 3 + counts;
        var after = pieces[end];
        if (EraReader.IsBeforeChrist(pieces, end))
        {
            return null;
        }

        if (after.Glued && !after.IsAny(".", ",", ";", ")", "\"", "”", "-", "'", "’", ":", "?", "!"))
        {
            return null;
        }

        // "Rovers (4-9)", "(4-9, 2-5 at home)"
        var isNear =
            IsNearResultWord(pieces, start)
            || (pieces[start - 1].IsAny("(", ",") && after.IsAny(")", ",", ";") && IsInBrackets(pieces, start));
        var isResult = isHyphened ? one > other || isNear || isSaid : one > other && isNear;
        return isResult ? (one, other, end) : null;
    }

    /// <summary>A number of at most three digits, or one in a word.</summary>
    private static double? NumberOf(Piece piece) =>
        piece.IsInteger
            ? piece is { Number: <= Most, Text.Length: <= 3 }
                ? piece.Number
                : null
            : piece.Is("nil")
                ? 0
                : NumberWords.Unit(piece.Lower);

    /// <summary>Whether a bracket opens right before a number, or before another result in front of it.</summary>
    private static bool IsInBrackets(Pieces pieces, int start) =>
        pieces[start - 1].Is("(") || (start > 4 && pieces[start - 1].Is(",") && pieces[start - 5].Is("("));

    private bool IsNearResultWord(Pieces pieces, int start)
    {
        for (var i = start - 5; i < start + 6; i++)
        {
            if (i != start && hedges.Scores.Contains(pieces[i].Lower))
            {
                return true;
            }
        }

        return false;
    }
}

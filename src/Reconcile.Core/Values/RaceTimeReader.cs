using System.Collections.Immutable;

namespace Reconcile.Values;

/// <summary>Reads how long a race took: "1:43.18", "3:32.14", "in 2:04:11" beside words of races.</summary>
internal static class RaceTimeReader
{
    private const int MostMinutes = 60;

    /// <summary>The length of time that begins at a piece, or null.</summary>
    public static DurationReading? Read(Pieces pieces, int start)
    {
        if (
            pieces[start] is not { IsInteger: true, Text.Length: <= 2 }
            || pieces[start].Glued && pieces[start - 1].Kind != PieceKind.Symbol
            || !IsPartBehindColon(pieces, start + 1)
        )
        {
            return null;
        }

        var hasHours = pieces[start + 2].IsInteger;
        var last = start + (hasHours ? 4 : 2);
        if (
            hasHours
                && (!IsPartBehindColon(pieces, start + 3) || pieces[last].IsInteger && !IsIntroduced(pieces, start))
            || pieces[last + 1] is { Glued: true } after && (after.Is(":") || after.IsWord || after.IsNumber)
        )
        {
            return null;
        }

        var seconds = new DurationPart(pieces[last].Number, CalendarUnit.Second);
        var minutes = new DurationPart(pieces[last - 2].Number, CalendarUnit.Minute);
        return Of(
            start,
            last + 1,
            hasHours
                ? [new DurationPart(pieces[start].Number, CalendarUnit.Hour), minutes, seconds]
                : [minutes, seconds]
        );
    }

    /// <summary>Two digits below sixty, with decimals or without: ":43.18", ":04".</summary>
    private static bool IsPartBehindColon(Pieces pieces, int colon) =>
        pieces[colon].Is(":")
        && pieces[colon].Glued
        && pieces[colon + 1] is { IsNumber: true, Glued: true, Number: < MostMinutes } part
        && part.Text is [>= '0' and <= '9', >= '0' and <= '9'] or [>= '0' and <= '9', >= '0' and <= '9', '.', ..];

    /// <summary>"In 2:04:11", "a time of 2:04:11", "clocked 2:04:11" is as long as a time of day may be late.</summary>
    private static bool IsIntroduced(Pieces pieces, int start) =>
        pieces.SpeakOfRaces
        && pieces[start - 1]
            .IsAny(
                "in",
                "of",
                "time",
                "times",
                "clocked",
                "clocking",
                "finished",
                "ran",
                "run",
                "was",
                "is",
                "record",
                "best",
                "under",
                "timed",
                "his",
                "her",
                "a"
            );

    private static DurationReading Of(int start, int end, ImmutableArray<DurationPart> parts) =>
        new(
            start,
            end,
            parts,
            Interval.Point(parts.Sum(part => part.Count * CalendarMath.Seconds(part.Unit))),
            Approximation.Exact,
            DurationReader.Timex(parts)
        );
}

namespace Reconcile.Values;

/// <summary>Reads times of day: "6 pm", "6:30 p.m.", "18:00", "1800 GMT", "noon", "seven o'clock", "half past six".</summary>
internal static class ClockReader
{
    /// <summary>The time of day that begins at a piece, or null.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="start">The piece.</param>
    /// <param name="isExpected">Whether a bare hour will do, as after "Tuesday at".</param>
    public static ClockTime? Read(Pieces pieces, int start, bool isExpected = false)
    {
        if (ReadTwelve(pieces, start) is { } twelve)
        {
            return twelve;
        }

        return RaceTimeReader.Read(pieces, start) is null
            ? ReadPast(pieces, start) ?? ReadHour(pieces, start, isExpected)
            : null;
    }

    /// <summary>"noon", "midnight".</summary>
    private static ClockTime? ReadTwelve(Pieces pieces, int start) =>
        pieces[start].IsAny("noon", "midday", "midnight")
            ? AddZone(
                pieces,
                new ClockTime(start, start + 1, pieces[start].Is("midnight") ? 0 : 12 * 3600, false, null)
            )
            : null;

    /// <summary>"half past six", "quarter to nine", "20 minutes past eight", "five to midnight", "at ten to four".</summary>
    private static ClockTime? ReadPast(Pieces pieces, int start)
    {
        var at = start + (pieces[start].Is("a") ? 1 : 0);
        var minutes =
            pieces[at].Is("half") ? 30
            : pieces[at].Is("quarter") ? 15
            : pieces[at].IsInteger ? (int)Math.Min(pieces[at].Number, 99)
            : NumberWords.Unit(pieces[at].Lower) ?? NumberWords.Ten(pieces[at].Lower) ?? 0;
        if (minutes is 0 or > 59)
        {
            return null;
        }

        at++;
        if (minutes == 20 && pieces.BehindHyphen(at) is var ones && pieces[ones].Is("five"))
        {
            (minutes, at) = (25, ones + 1);
        }

        at += pieces[at].IsAny("min", "mins", "minutes", "minute") ? 1 : 0;
        var sign =
            pieces[at].Is("past") ? 1
            : pieces[at].Is("to")
            && (pieces[at - 1].IsAny("quarter", "minutes", "min") || IsBefore(pieces, start, minutes, at))
                ? -1
            : 0;
        if (
            sign == 0
            || (ReadTwelve(pieces, at + 1) ?? ReadHour(pieces, at + 1, true)) is not { HasMinutes: false } hour
        )
        {
            return null;
        }

        var seconds = (hour.Seconds + (sign * minutes * 60) + 86400) % 86400;
        return hour with { Start = start, Seconds = seconds, HasMinutes = true };
    }

    /// <summary>"Five to midnight"; "ten to four" only where something says that it is a time, as it may be a result as well.</summary>
    private static bool IsBefore(Pieces pieces, int start, int minutes, int to) =>
        minutes % 5 == 0
        && minutes < 30
        && !pieces.SpeakOfResults
        && (
            ReadTwelve(pieces, to + 1) is not null
            || pieces[start - 1].IsAny("at", "before", "after", "since", "until", "till")
            || pieces[start - 1].IsAny("about", "almost", "nearly", "just")
                && pieces[start - 2].IsAny("at", "by", "before", "after")
        );

    private static ClockTime? ReadHour(Pieces pieces, int start, bool isExpected)
    {
        if (ReadDigits(pieces, start) is { } digits)
        {
            return Finish(
                pieces,
                digits.Hour,
                digits.Minute,
                digits.Second,
                start,
                digits.End,
                digits.HasMinutes,
                isExpected
            );
        }

        if (NumberWords.Unit(pieces[start].Lower) is not (>= 1 and <= 12 and var hour))
        {
            return null;
        }

        // "nine thirty", "six pm", "seven o'clock"
        var minute = NumberWords.Ten(pieces[start + 1].Lower) is >= 20 and <= 50 and var ten && isExpected ? ten : 0;
        return Finish(pieces, hour, minute, 0, start, start + (minute > 0 ? 2 : 1), minute > 0, isExpected);
    }

    private static (int Hour, int Minute, int Second, int End, bool HasMinutes)? ReadDigits(Pieces pieces, int start)
    {
        var piece = pieces[start];
        if (
            !piece.IsNumber
            || piece.Glued && pieces[start - 1].Kind != PieceKind.Symbol
            || piece.Glued && pieces[start - 1].IsAny("$", "£", "€", ".", ":", "#")
        )
        {
            return null;
        }

        // "6.30pm" is lexed as a decimal
        if (!piece.IsInteger)
        {
            return
                ReadDecimal(piece) is (var wholeHour, var decimals)
                && (
                    IsMeridiem(pieces, start + 1)
                    || IsLocalTime(pieces, start + 1)
                    || IsDeparture(pieces, start)
                    || ClockSurroundings.IsDecimal(pieces, start)
                )
                ? (wholeHour, decimals, 0, start + 1, true)
                : null;
        }

        if (
            piece.Text.Length <= 2
            && piece.Number < 24
            && pieces[start + 1].Is(":")
            && pieces[start + 1].Glued
            && pieces[start + 2] is { IsInteger: true, Glued: true, Text.Length: 2, Number: < 60 } minute
        )
        {
            var hasSeconds =
                pieces[start + 3].Is(":")
                && pieces[start + 3].Glued
                && pieces[start + 4] is { IsInteger: true, Glued: true, Text.Length: 2, Number: < 60 };
            var isDuration =
                pieces[start + 3].Glued
                && pieces[start + 3].Is(".")
                && pieces[start + 4] is { Glued: true, IsNumber: true };
            return isDuration
                ? null
                : (
                    (int)piece.Number,
                    (int)minute.Number,
                    hasSeconds ? (int)pieces[start + 4].Number : 0,
                    start + (hasSeconds ? 5 : 3),
                    true
                );
        }

        if (
            piece.Text.Length == 4
            && piece.Number % 100 < 60
            && piece.Number < 2400
            && (
                ZoneAt(pieces, start + 1) is not null
                || IsLocalTime(pieces, start + 1)
                || piece.Text[0] == '0' && IsDeparture(pieces, start)
                || ClockSurroundings.IsFourDigits(pieces, start)
                || pieces[start + 1].Is("hours")
                    && piece.Text[0] != '9'
                    && pieces[start + 2].IsAny("on", "gmt", "local", ".", ",")
            )
        )
        {
            return (
                (int)piece.Number / 100,
                (int)piece.Number % 100,
                0,
                start + 1 + (pieces[start + 1].Is("hours") ? 1 : 0),
                true
            );
        }

        return piece.Text.Length <= 2 && piece.Number < 24 ? ((int)piece.Number, 0, 0, start + 1, false) : null;
    }

    private static bool IsLocalTime(Pieces pieces, int at) => pieces[at].Is("local") && pieces[at + 1].Is("time");

    /// <summary>"The 0715 train", "the 7.15 ferry".</summary>
    private static bool IsDeparture(Pieces pieces, int at) =>
        pieces[at - 1].Is("the")
        && pieces[at + 1].IsAny("train", "service", "bus", "ferry", "flight", "departure", "sailing");

    /// <summary>The hour and minute of "9.30", which is read as a decimal fraction; or null.</summary>
    public static (int Hour, int Minute)? ReadDecimal(Piece piece)
    {
        const int MinuteDigits = 2;
        const int HoursOfDay = 24;
        const int MinutesOfHour = 60;
        var point = piece.Text.IndexOf('.', StringComparison.Ordinal);
        var minute = (int)Math.Round((piece.Number - Math.Floor(piece.Number)) * 100);
        return
            piece.IsNumber
            && point is 1 or 2
            && piece.Text.Length == point + 1 + MinuteDigits
            && piece.Number < HoursOfDay
            && minute < MinutesOfHour
            ? ((int)piece.Number, minute)
            : null;
    }

    private static bool IsMeridiem(Pieces pieces, int at) => Meridiem(pieces, at) is not null;

    /// <summary>0 hours for a.m., 12 for p.m., and the end; or null.</summary>
    private static (int Hours, int End)? Meridiem(Pieces pieces, int at)
    {
        if (pieces[at].IsAny("am", "pm"))
        {
            return (pieces[at].Is("pm") ? 12 : 0, at + 1);
        }

        // "4.42 in the morning", "shortly before three in the afternoon"
        if (
            pieces[at].Is("in")
            && pieces[at + 1].Is("the")
            && pieces[at + 2].IsAny("morning", "afternoon", "evening")
            && (!pieces[at - 1].IsInteger && !pieces[at - 1].IsWord || IsBehindPreposition(pieces, at - 2))
        )
        {
            return (pieces[at + 2].Is("morning") ? 0 : 12, at + 3);
        }

        if (!pieces[at].IsAny("a", "p"))
        {
            return null;
        }

        var hours = pieces[at].Is("p") ? 12 : 0;
        var next = at + 1 + (pieces[at + 1].Is(".") && pieces[at + 1].Glued ? 1 : 0);
        if (pieces[next].Is("m"))
        {
            return (
                hours,
                next
                    + 1
                    + (
                        pieces[next + 1].Is(".")
                        && pieces[next + 1].Glued
                        && next > at + 1
                        && pieces[next + 2].Kind != PieceKind.Edge
                            ? 1
                            : 0
                    )
            );
        }

        // "9a", "9:00p"
        return
            pieces[at].Glued
            && !(pieces[at].Is("p") && IsPence(pieces, at))
            && (!pieces[at + 1].Glued || pieces[at + 1].IsAny(".", ",") && !pieces[at + 2].Glued)
            ? (hours, at + 1)
            : null;
    }

    /// <summary>"Fell 12p": no minutes, and nothing that speaks of time rather than of prices.</summary>
    private static bool IsPence(Pieces pieces, int at) =>
        !pieces[at - 2].Is(":")
        && (
            pieces.SpeakOfPence
            || pieces[at - 2]
                .IsAny(
                    "fell",
                    "rose",
                    "up",
                    "down",
                    "gained",
                    "lost",
                    "added",
                    "shed",
                    "dropped",
                    "climbed",
                    "jumped",
                    "slipped",
                    "of",
                    "extra"
                )
        );

    /// <summary>"At three", "shortly before three"; but "twenty to nine" and "shot three in the morning".</summary>
    private static bool IsBehindPreposition(Pieces pieces, int before) =>
        pieces[before]
            .IsAny("at", "before", "after", "until", "till", "by", "about", "around", "since", "from", "towards");

    private static ClockTime? Finish(
        Pieces pieces,
        int hour,
        int minute,
        int second,
        int start,
        int end,
        bool hasMinutes,
        bool isExpected
    )
    {
        if (Meridiem(pieces, end) is { } meridiem && hour <= 12)
        {
            var hours = (hour % 12) + meridiem.Hours;
            return AddZone(
                pieces,
                new ClockTime(start, meridiem.End, (hours * 3600) + (minute * 60) + second, hasMinutes, null)
            );
        }

        var clock =
            pieces[end].Is("o") && pieces[end + 1].IsAny("'", "’") && pieces[end + 2].Is("clock") ? end + 3
            : pieces[end].Is("oclock") ? end + 1
            : 0;
        var time = new ClockTime(
            start,
            clock > 0 ? clock : end,
            (hour * 3600) + (minute * 60) + second,
            hasMinutes,
            null
        );
        if (hasMinutes || clock > 0 || ZoneAt(pieces, end) is not null && hour > 0)
        {
            return AddZone(pieces, time);
        }

        var next = pieces[end];
        var standsAlone =
            next.Kind == PieceKind.Edge
            || next.IsAny(".", ",", ";", ")", "?", "!", "and", "on", "to", "when", "this", "in", "yesterday")
            || next.IsAny("the", "he", "she", "they", "it", "we", "after", "as", "but", "while")
            || next.IsHyphen;
        return
            isExpected && standsAlone && hour > 0 || end == start + 1 && ClockSurroundings.IsHour(pieces, start, hour)
            ? time
            : null;
    }

    private static ClockTime AddZone(Pieces pieces, ClockTime time)
    {
        var at = time.End;
        var isBracketed = pieces[at].Is("(") && !pieces[at + 1].IsNumber;
        at += isBracketed ? 1 : 0;
        if (IsLocalTime(pieces, at))
        {
            return time with { End = at + 2 + (isBracketed && pieces[at + 2].Is(")") ? 1 : 0) };
        }

        return ZoneAt(pieces, at) is { } zone && (!isBracketed || pieces[zone.End].Is(")"))
            ? time with
            {
                End = zone.End + (isBracketed ? 1 : 0),
                Zone = zone.Hours,
            }
            : time;
    }

    /// <summary>Offset from UTC of the zone at a piece, with its end; or null.</summary>
    private static (double Hours, int End)? ZoneAt(Pieces pieces, int at)
    {
        double? hours = pieces[at].Text switch
        {
            "GMT" or "UTC" or "UT" or "WET" or "Z" => 0,
            "BST" or "CET" or "MEZ" => 1,
            "CEST" or "EET" or "SAST" => 2,
            "EEST" or "MSK" => 3,
            "IST" => 5.5,
            "PKT" => 5,
            "JST" or "KST" => 9,
            "AEST" => 10,
            "AEDT" => 11,
            "EST" or "ET" or "CDT" => -5,
            "EDT" => -4,
            "CST" or "CT" or "MDT" => -6,
            "MST" or "MT" or "PDT" => -7,
            "PST" or "PT" => -8,
            _ => null,
        };
        return hours is { } known ? (known, at + 1) : null;
    }
}

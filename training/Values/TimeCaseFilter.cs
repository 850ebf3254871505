using System.Text.RegularExpressions;

namespace Reconcile.Training.Values;

/// <summary>Chooses the cases that are about past or present dates and durations as news writes them.</summary>
/// <remarks>
/// A case counts when its text has a date of writing and at least one expected time; all of them are of the types date,
/// daterange, datetime, datetimerange or duration (no bare clock times, repetitions, time zones); and none of them
/// points forward from the date of writing in its own words (next, tomorrow, coming, following, later, after, from now,
/// in two weeks, within three days, hence, starting, the rest of, business days); needs the minute of writing (now, the
/// last five minutes); or is written as news does not write (figures joined by "/", "." or "-", "Oct-2", "eod", "YTD",
/// "w/c", week numbers, fiscal and school years, eight digits, ">= 2019", a bare number for a day as in "on the 27",
/// "the day" and "my week" for today and this week).
/// </remarks>
internal static partial class TimeCaseFilter
{
    public static bool Accepts(TimeCase one) =>
        one.Written is not null
        && !one.Expected.IsEmpty
        && one.Expected.All(time =>
            time.Type is "date" or "daterange" or "datetime" or "datetimerange" or "duration"
            && !Forward().IsMatch(time.Text)
            && !Unusual().IsMatch(time.Text)
        );

    [GeneratedRegex(
        @"\b(next|tomorrow|tmrw?|upcoming|coming|following|later|hence|from (now|today|tomorrow|yesterday)|future|after|starting|beginning on|business|weekdays?|rest|remaining)\b|^(in|within) (half|an?|few|couple|\d{1,3}|two|three|four|five)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Forward();

    [GeneratedRegex(
        @"\d\s*[/.\-~]\s*\w|[a-z][/\-]\d|\b(eo[ymdw]|otd|[ymqw]td|w/c|week \d+|w\d+|(fiscal|school|calendar) year|[cfs]y ?\d*)\b|\d{8}|\d{4} \d\d \d\d|[<>=]|greater|^(the |my )?(day|week|month|year|hour|fortnight|\d+)$|^the (second|thirty|twenty second)$|\bnow\b|\bat (the|this) (moment|minute|present|time)|at present|date$|(last|past|previous) (\d+ ?)?min|past minutes|last minutes",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unusual();
}

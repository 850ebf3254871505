using System.Text.RegularExpressions;

namespace Reconcile.Training.Values;

/// <summary>Chooses the cases that are about past or present dates and durations as news writes them.</summary>
/// <remarks>
/// A case counts when its text has a date of writing and at least one expected time; all of them are of the types date,
/// daterange, datetime, datetimerange or duration (no bare clock times, repetitions, time zones); none points forward
/// from the date of writing in its own words (next, tomorrow, coming, following, later, after, from now, from today, hence,
/// starting, business days); and none is written in a form that news does not use (figures joined by "/", "." or "-",
/// "Oct-2", "eod", "YTD", "w/c", week numbers, fiscal and school years, a run of eight digits, ">= 2019").
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
        @"\b(next|tomorrow|tmrw?|upcoming|coming|following|later|hence|from (now|today|tomorrow|yesterday)|future|after|starting|beginning on|business|weekdays?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Forward();

    [GeneratedRegex(
        @"\d\s*[/.\-~]\s*\w|[a-z][/\-]\d|\b(eo[ymdw]|otd|[ymqw]td|w/c|week \d+|w\d+|(fiscal|school|calendar) year|[cfs]y ?\d*)\b|\d{8}|\d{4} \d\d \d\d|[<>=]|greater",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unusual();
}

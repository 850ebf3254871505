using System.Collections.Frozen;

namespace Reconcile.Entities;

/// <summary>Days and months are proper nouns of English, but name nobody.</summary>
internal static class CalendarWords
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "gmt",
        "utc",
        "am",
        "pm",
        "a.m.",
        "p.m.",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is a day, a month or a mark of the clock.</summary>
    public static bool Contains(string word) => Words.Contains(word.TrimEnd('.')) || Words.Contains(word);
}

using System.Collections.Frozen;

namespace Reconcile.Values;

/// <summary>The English names of the calendar.</summary>
internal static class Calendar
{
    private static readonly FrozenDictionary<string, int> Months = Number([
        ["january", "jan"],
        ["february", "feb"],
        ["march", "mar"],
        ["april", "apr"],
        ["may"],
        ["june", "jun"],
        ["july", "jul"],
        ["august", "aug"],
        ["september", "sept", "sep"],
        ["october", "oct"],
        ["november", "nov"],
        ["december", "dec"],
    ]);

    private static readonly FrozenDictionary<string, int> Weekdays = Number([
        ["monday", "mon", "mondays"],
        ["tuesday", "tue", "tues", "tuesdays"],
        ["wednesday", "wed", "weds", "wednesdays"],
        ["thursday", "thu", "thur", "thurs", "thursdays"],
        ["friday", "fri", "fridays"],
        ["saturday", "sat", "saturdays"],
        ["sunday", "sun", "sundays"],
    ]);

    /// <summary>1 to 12, or null.</summary>
    public static int? Month(string lower) => Months.TryGetValue(lower, out var month) ? month : null;

    /// <summary>1 for Monday to 7, or null.</summary>
    public static int? Weekday(string lower) => Weekdays.TryGetValue(lower, out var day) ? day : null;

    public static bool IsMonth(string lower) => Months.ContainsKey(lower);

    public static bool IsWeekday(string lower) => Weekdays.ContainsKey(lower);

    private static FrozenDictionary<string, int> Number(string[][] names) =>
        names
            .SelectMany((spellings, index) => spellings.Select(spelling => (spelling, index)))
            .ToFrozenDictionary(pair => pair.spelling, pair => pair.index + 1, StringComparer.Ordinal);
}

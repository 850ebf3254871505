using System.Collections.Frozen;

namespace Reconcile.Values;

/// <summary>The words for units of time.</summary>
internal static class TimeUnitWords
{
    private static readonly FrozenDictionary<string, DurationPart> Words = new Dictionary<string, DurationPart>
    {
        ["second"] = new(1, CalendarUnit.Second),
        ["sec"] = new(1, CalendarUnit.Second),
        ["minute"] = new(1, CalendarUnit.Minute),
        ["min"] = new(1, CalendarUnit.Minute),
        ["hour"] = new(1, CalendarUnit.Hour),
        ["hr"] = new(1, CalendarUnit.Hour),
        ["day"] = new(1, CalendarUnit.Day),
        ["night"] = new(1, CalendarUnit.Day),
        ["week"] = new(1, CalendarUnit.Week),
        ["wk"] = new(1, CalendarUnit.Week),
        ["weekend"] = new(1, CalendarUnit.Weekend),
        ["fortnight"] = new(2, CalendarUnit.Week),
        ["month"] = new(1, CalendarUnit.Month),
        ["quarter"] = new(1, CalendarUnit.Quarter),
        ["year"] = new(1, CalendarUnit.Year),
        ["yr"] = new(1, CalendarUnit.Year),
        ["decade"] = new(1, CalendarUnit.Decade),
        ["century"] = new(1, CalendarUnit.Century),
        ["centurie"] = new(1, CalendarUnit.Century),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The unit of a word, singular or plural, or null.</summary>
    public static DurationPart? Read(string lower) =>
        Words.TryGetValue(lower, out var unit) || lower.EndsWith('s') && Words.TryGetValue(lower[..^1], out unit)
            ? unit
            : null;

    /// <summary>The unit of a letter that touches its number: "3h".</summary>
    public static DurationPart? ReadLetter(string lower) =>
        lower switch
        {
            "s" => new DurationPart(1, CalendarUnit.Second),
            "h" => new DurationPart(1, CalendarUnit.Hour),
            "d" => new DurationPart(1, CalendarUnit.Day),
            "w" => new DurationPart(1, CalendarUnit.Week),
            "y" => new DurationPart(1, CalendarUnit.Year),
            _ => null,
        };
}

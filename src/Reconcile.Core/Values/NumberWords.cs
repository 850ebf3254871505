using System.Collections.Frozen;
using System.Globalization;

namespace Reconcile.Values;

/// <summary>The English words for numbers.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] TensWords =
    [
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ];

    private static readonly string[] SmallOrdinals =
    [
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
    ];

    private static readonly FrozenDictionary<string, int> BelowTwenty = Number(Small, index => index);

    private static readonly FrozenDictionary<string, int> Tens = Number(
        [.. TensWords, "fourty"],
        index => index == 8 ? 40 : (index + 2) * 10
    );

    private static readonly FrozenDictionary<string, int> Ordinals = Number(
        [.. SmallOrdinals, .. TensWords.Select(word => word[..^1] + "ieth"), "hundredth"],
        index => index < 20 ? index : (index - 18) * 10
    );

    private static readonly FrozenDictionary<string, double> ScaleWords = new Dictionary<string, double>
    {
        ["hundred"] = 1e2,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
        ["quadrillion"] = 1e15,
        ["lakh"] = 1e5,
        ["crore"] = 1e7,
        ["dozen"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Abbreviations = new Dictionary<string, double>
    {
        ["k"] = 1e3,
        ["mn"] = 1e6,
        ["mln"] = 1e6,
        ["mio"] = 1e6,
        ["mil"] = 1e6,
        ["bn"] = 1e9,
        ["bln"] = 1e9,
        ["tn"] = 1e12,
        ["trn"] = 1e12,
        ["trln"] = 1e12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word for 0 to 20, and for 30, 40 ... 90.</summary>
    public static string Word(int number) => number < Small.Length ? Small[number] : TensWords[(number / 10) - 2];

    /// <summary>0 to 19, or null.</summary>
    public static int? Unit(string lower) => BelowTwenty.TryGetValue(lower, out var value) ? value : null;

    /// <summary>20, 30 ... 90, or null.</summary>
    public static int? Ten(string lower) => Tens.TryGetValue(lower, out var value) ? value : null;

    /// <summary>1 for "first" to 90 for "ninetieth" and 100, or null; without the compounds.</summary>
    public static int? Ordinal(string lower) => Ordinals.TryGetValue(lower, out var value) ? value : null;

    /// <summary>The place in a row that a word or figures in lower case give, "third" or "88th", or null.</summary>
    public static int? Place(string lower) =>
        Ordinal(lower) is { } ordinal ? ordinal
        : lower.Length > 2
        && lower.AsSpan(lower.Length - 2) is "st" or "nd" or "rd" or "th"
        && int.TryParse(
            lower.AsSpan(0, lower.Length - 2),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var place
        )
            ? place
        : null;

    /// <summary>The factor of "hundred", "million", "dozen" ..., or null.</summary>
    public static double? Scale(string lower) => ScaleWords.TryGetValue(lower, out var value) ? value : null;

    /// <summary>The factor of a scale's abbreviation that means nothing else ("bn", "k"), or null.</summary>
    public static double? ScaleAbbreviation(string lower) =>
        Abbreviations.TryGetValue(lower, out var value) ? value : null;

    /// <summary>The n of "third", "quarter", "halves", "tenths" as the lower part of a fraction, or null.</summary>
    public static int? Denominator(string lower) =>
        lower switch
        {
            "half" or "halves" => 2,
            "quarter" or "quarters" => 4,
            "first" or "second" or "seconds" => null,
            _ => Ordinal(lower.EndsWith('s') ? lower[..^1] : lower),
        };

    private static FrozenDictionary<string, int> Number(string[] words, Func<int, int> value) =>
        words
            .Select((word, index) => (word, value: value(index)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.value, StringComparer.Ordinal);
}

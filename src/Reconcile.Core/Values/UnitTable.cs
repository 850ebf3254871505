namespace Reconcile.Values;

/// <summary>The units that can be read, by name and by symbol.</summary>
internal sealed class UnitTable
{
    private readonly IReadOnlyDictionary<string, Unit> names;
    private readonly IReadOnlyDictionary<string, Unit> symbols;
    private readonly IReadOnlyDictionary<string, Unit> codes;

    public UnitTable(
        IReadOnlyDictionary<string, Unit> names,
        IReadOnlyDictionary<string, Unit> symbols,
        IReadOnlyDictionary<string, Unit> codes
    )
    {
        this.names = names;
        this.symbols = symbols;
        this.codes = codes;
    }

    /// <summary>The longest name in words: "pound per square inch".</summary>
    public const int LongestName = 4;

    /// <summary>The unit of a name in lower case, singular or plural, hyphens written as spaces; or null.</summary>
    public Unit? ByName(string name)
    {
        if (names.TryGetValue(name, out var unit))
        {
            return unit;
        }

        return Powered(name, "square ", "sq ", 2, Dimension.Area, "m2", "square ")
            ?? Powered(name, "cubic ", "cu ", 3, Dimension.Volume, "m3", "cubic ");
    }

    /// <summary>The unit of a symbol exactly as written, or null.</summary>
    public Unit? BySymbol(string symbol) => symbols.TryGetValue(symbol, out var unit) ? unit : null;

    /// <summary>The currency of a symbol in lower case without spaces ("c$"), or of an ISO code ("USD"); or null.</summary>
    public Unit? Currency(string symbol) => codes.TryGetValue(symbol, out var unit) ? unit : null;

    /// <summary>The unit that is one of <paramref name="above"/> per one of <paramref name="below"/>.</summary>
    public Unit Per(Unit above, Unit below)
    {
        var name = $"{above.Name} per {below.Name}";
        if (names.TryGetValue(name, out var known))
        {
            return known;
        }

        var isSpeed = above.Dimension == Dimension.Length && below.Dimension == Dimension.Duration;
        return new Unit(
            name,
            isSpeed ? Dimension.Speed : Dimension.Rate,
            isSpeed ? "m/s" : $"{above.Base}/{below.Base}",
            above.Factor / below.Factor,
            0
        )
        {
            Plural = $"{above.Plural} per {below.Name}",
        };
    }

    private Unit? Powered(
        string name,
        string word,
        string abbreviation,
        int power,
        Dimension dimension,
        string baseUnit,
        string said
    )
    {
        var rest =
            name.StartsWith(word, StringComparison.Ordinal) ? name[word.Length..]
            : name.StartsWith(abbreviation, StringComparison.Ordinal) ? name[abbreviation.Length..]
            : null;
        return rest is not null && names.TryGetValue(rest, out var length) && length.Dimension == Dimension.Length
            ? Power(length, power, dimension, baseUnit, said)
            : null;
    }

    /// <summary>The square or cube of a unit of length.</summary>
    public static Unit Power(Unit length, int power, Dimension dimension, string baseUnit, string said) =>
        new(said + length.Name, dimension, baseUnit, Math.Pow(length.Factor, power), 0)
        {
            Plural = said + length.Plural,
        };
}

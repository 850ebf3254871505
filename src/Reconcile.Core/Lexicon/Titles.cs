using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reconcile.Lexicon;

/// <summary>Words that stand before a person's name and are no part of it: "Mr", "President", "Gen.".</summary>
internal sealed class Titles
{
    /// <summary>The lists whose words stand before a name.</summary>
    public static ImmutableArray<string> Lists { get; } =
    ["honorifics", "academic", "military", "police", "political", "legal", "religious", "business", "prefixes"];

    private static readonly Lazy<Titles> Shared = new(() => From(Lexicons.Shipped));

    private readonly FrozenSet<string> words;

    private Titles(IEnumerable<string> titles) =>
        words = titles
            .Where(title => !title.Contains(' ', StringComparison.Ordinal))
            .Select(title => title.TrimEnd('.').ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The titles that are part of this assembly; read once, then shared.</summary>
    public static Titles Load() => Shared.Value;

    /// <summary>The titles as packs changed them.</summary>
    public static Titles With(Lexicons lexicons) => lexicons.Make(Shared, From, "titles");

    /// <summary>Whether a single word is a title, whatever its case and with or without a full stop.</summary>
    public bool Contains(string word) => words.Contains(word.TrimEnd('.').ToLowerInvariant());

    private static Titles From(Lexicons lexicons) => new(Lists.SelectMany(lexicons.Read("titles").Texts));
}

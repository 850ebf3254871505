using System.Collections.Frozen;

namespace Reconcile.Lexicon;

/// <summary>Words that stand before a person's name and are no part of it: "Mr", "President", "Gen.".</summary>
internal sealed class Titles
{
    private static readonly string[] Lists =
    [
        "honorifics",
        "academic",
        "military",
        "police",
        "political",
        "legal",
        "religious",
        "business",
        "prefixes",
    ];

    private static readonly Lazy<Titles> Shared = new(() =>
    {
        var file = WordList.Read("titles");
        return new Titles(Lists.SelectMany(file.Texts));
    });

    private readonly FrozenSet<string> words;

    private Titles(IEnumerable<string> titles) =>
        words = titles
            .Where(title => !title.Contains(' ', StringComparison.Ordinal))
            .Select(title => title.TrimEnd('.').ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The titles that are part of this assembly; read once, then shared.</summary>
    public static Titles Load() => Shared.Value;

    /// <summary>Whether a single word is a title, whatever its case and with or without a full stop.</summary>
    public bool Contains(string word) => words.Contains(word.TrimEnd('.').ToLowerInvariant());
}

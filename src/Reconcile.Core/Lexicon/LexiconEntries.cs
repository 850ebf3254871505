using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>Reads values of a lexicon file's mappings.</summary>
/// <remarks>The files are ours and tested, so a fault in one is a fault of the build: it throws instead of reporting.</remarks>
internal static class LexiconEntries
{
    /// <summary>A word that must be there.</summary>
    public static string Text(this YamlMapping entry, string key) =>
        entry.OptionalText(key) ?? throw new InvalidDataException($"A lexicon entry at {entry.Span} has no '{key}'.");

    /// <summary>A word; null when it is not there.</summary>
    public static string? OptionalText(this YamlMapping entry, string key) =>
        (entry.Find(key)?.Value as YamlScalar)?.Value;

    /// <summary>A number.</summary>
    public static double Number(this YamlMapping entry, string key, double otherwise) =>
        entry.OptionalText(key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>Whether a key is set to true.</summary>
    public static bool Flag(this YamlMapping entry, string key) => entry.OptionalText(key) == "true";

    /// <summary>The words of a list; none when it is not there.</summary>
    public static IEnumerable<string> Texts(this YamlMapping entry, string key) =>
        entry.Find(key)?.Value is YamlSequence list ? list.Items.Select(item => ((YamlScalar)item).Value) : [];

    /// <summary>The entries of a list; none when it is not there.</summary>
    public static IEnumerable<YamlMapping> Mappings(this YamlMapping entry, string key) =>
        entry.Find(key)?.Value is YamlSequence list ? list.Items.Cast<YamlMapping>() : [];

    /// <summary>The named entries of a mapping; none when it is not there.</summary>
    public static IEnumerable<(string Key, YamlMapping Node)> Sections(this YamlMapping entry, string key) =>
        entry.Find(key)?.Value is YamlMapping map
            ? map.Entries.Select(pair => (pair.Key.Value, (YamlMapping)pair.Value))
            : [];

    /// <summary>The items of a list; none for anything else.</summary>
    public static ImmutableArray<YamlNode> Items(YamlNode? node) => node is YamlSequence list ? list.Items : [];

    /// <summary>The words of a list, without what is none.</summary>
    public static ImmutableArray<string> WordsOf(YamlNode? node) =>
        [.. Items(node).OfType<YamlScalar>().Select(word => word.Value)];
}

using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>A file of <c>rules/lexicon</c>, embedded in this assembly or as packs changed it: lists of flat entries.</summary>
/// <remarks>The files are ours and tested or checked before, so a fault in one is ours: it throws instead of reporting.</remarks>
internal sealed class WordList
{
    private readonly string name;

    /// <summary>Creates a list from a mapping that was checked.</summary>
    public WordList(string name, YamlMapping root)
    {
        this.name = name;
        Root = root;
    }

    /// <summary>The whole file, for lists of another form.</summary>
    public YamlMapping Root { get; }

    /// <summary>Reads a file by its name without ending.</summary>
    /// <exception cref="InvalidDataException">The file is missing or no mapping.</exception>
    public static WordList Read(string name)
    {
        var path = $"rules/lexicon/{name}.yaml";
        var reading = YamlReader.Read(path, ShippedFile.Read(path));
        return reading.Root is YamlMapping root && reading.Diagnostics.IsEmpty
            ? new WordList(name, root)
            : throw new InvalidDataException($"{path} cannot be read.");
    }

    /// <summary>The entries of a list that are mappings.</summary>
    public IEnumerable<YamlMapping> Mappings(string list) => Items(list).Cast<YamlMapping>();

    /// <summary>The entries of a list that are lists of words.</summary>
    public IEnumerable<ImmutableArray<string>> Tuples(string list) => Items(list).Select(Texts);

    /// <summary>The entries of a list that are words.</summary>
    public IEnumerable<string> Texts(string list) => Items(list).Select(item => ((YamlScalar)item).Value);

    /// <summary>The words of a list within a section; none where the section has no such list.</summary>
    public ImmutableArray<string> Texts(string section, string list) =>
        Root.Find(section)?.Value is YamlMapping lists ? Words(lists, list) : [];

    /// <summary>A word that an entry may have.</summary>
    public static string? Text(YamlMapping entry, string key) => (entry.Find(key)?.Value as YamlScalar)?.Value;

    /// <summary>The words that an entry may have; none where the key is missing.</summary>
    public static ImmutableArray<string> Words(YamlMapping entry, string key) =>
        entry.Find(key) is { } found ? Texts(found.Value) : [];

    private ImmutableArray<YamlNode> Items(string list) =>
        Root.Find(list)?.Value is YamlSequence sequence
            ? sequence.Items
            : throw new InvalidDataException($"rules/lexicon/{name}.yaml has no list {list}.");

    private static ImmutableArray<string> Texts(YamlNode node) =>
        [.. ((YamlSequence)node).Items.Select(item => ((YamlScalar)item).Value)];
}

using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Reconcile.Values;

/// <summary>A YAML file of <c>rules/lexicon</c>, embedded in this assembly.</summary>
/// <remarks>
/// The files are ours and tested, so a fault in one is a fault of the build: it throws instead of reporting.
/// </remarks>
internal static class LexiconFile
{
    public static YamlMappingNode Read(string name)
    {
        using var stream =
            typeof(LexiconFile).Assembly.GetManifestResourceStream($"rules/lexicon/{name}")
            ?? throw new InvalidOperationException($"The resource rules/lexicon/{name} is missing.");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    public static YamlNode? Find(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var child) ? child : null;

    public static string Text(this YamlMappingNode node, string key) =>
        node.Find(key) is YamlScalarNode { Value: { } value }
            ? value
            : throw new InvalidDataException($"{node.Start}: '{key}' is missing.");

    public static string? OptionalText(this YamlMappingNode node, string key) =>
        (node.Find(key) as YamlScalarNode)?.Value;

    public static double Number(this YamlMappingNode node, string key, double otherwise) =>
        node.OptionalText(key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public static bool Flag(this YamlMappingNode node, string key) => node.OptionalText(key) == "true";

    public static IEnumerable<string> Texts(this YamlMappingNode node, string key) =>
        node.Find(key) is YamlSequenceNode list ? list.Children.Select(child => ((YamlScalarNode)child).Value!) : [];

    public static IEnumerable<YamlMappingNode> Mappings(this YamlMappingNode node, string key) =>
        node.Find(key) is YamlSequenceNode list ? list.Children.Cast<YamlMappingNode>() : [];

    public static IEnumerable<(string Key, YamlMappingNode Node)> Sections(this YamlMappingNode node, string key) =>
        node.Find(key) is YamlMappingNode map
            ? map.Children.Select(pair => (((YamlScalarNode)pair.Key).Value!, (YamlMappingNode)pair.Value))
            : [];
}

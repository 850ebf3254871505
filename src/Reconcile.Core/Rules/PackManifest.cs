using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>What <c>pack.yaml</c> says.</summary>
/// <param name="Extends">The packs that it builds on: <c>default</c>, or folders relative to it.</param>
/// <param name="Changes">What it changes of their rules.</param>
/// <param name="Document">The file.</param>
internal sealed record PackManifest(
    ImmutableArray<YamlScalar> Extends,
    ImmutableArray<RuleChange> Changes,
    YamlDocument Document
)
{
    /// <summary>Reads the file.</summary>
    public static PackManifest Read(PackFile file)
    {
        var document = YamlDocument.Open(file.Path, file.Source);
        if (document.Root is not { } root)
        {
            return new PackManifest([], [], document);
        }

        var keys = new YamlMappingReader(root, document.Faults);
        document.Values.Text(keys.Optional("description"));
        var extends = Names(keys.Optional("extends"), document);
        var changes = RuleChangeReader.Read(keys.Optional("rules"), document);
        keys.ReportUnknown(DiagnosticSeverity.Error);
        return new PackManifest(extends, changes, document);
    }

    /// <summary>One name or a list of names, each with its place.</summary>
    internal static ImmutableArray<YamlScalar> Names(YamlNode? node, YamlDocument document)
    {
        ImmutableArray<YamlNode> items = node switch
        {
            null => [],
            YamlSequence list => list.Items,
            _ => [node],
        };
        return [.. items.Where(item => document.Values.Text(item) is not null).Cast<YamlScalar>()];
    }
}

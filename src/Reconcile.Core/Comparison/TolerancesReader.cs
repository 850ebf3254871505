using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Claims;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Comparison;

/// <summary>Reads <c>comparison.yaml</c>.</summary>
public static class TolerancesReader
{
    /// <summary>Largest file, in bytes.</summary>
    public const int LargestFile = 1 << 20;

    internal const string Resource = "rules/comparison.yaml";

    /// <summary>The facets that can have a tolerance.</summary>
    internal static ImmutableArray<string> Facets { get; } = FacetKinds.NamesOf(ValueKinds.Quantity | ValueKinds.Time);

    /// <summary>What a tolerance says: key, meaning and largest value.</summary>
    internal static ImmutableArray<(string Key, string Meaning, decimal Largest)> Keys { get; } =
    [
        ("relative", "difference as a part of the larger value", 1),
        ("absolute", "difference in the base unit, seconds for times; enough on its own", decimal.MaxValue),
        ("exact-below", "values that are both smaller than this must be equal", decimal.MaxValue),
        ("steps", "differences only up to so many steps of the coarser value's last figure; 0 does not ask", 1000),
    ];

    /// <summary>Reads the tolerances that are shipped with the tool.</summary>
    public static TolerancesReading ReadDefault() => Read(Resource, ShippedFile.Read(Resource));

    /// <summary>Reads a file.</summary>
    public static TolerancesReading Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        return TextFileReader.Read(path, LargestFile, faults) is { } source
            ? Read(path, source)
            : new TolerancesReading(null, faults.ToImmutable());
    }

    /// <summary>Reads a text.</summary>
    internal static TolerancesReading Read(string path, SourceText source)
    {
        var document = YamlDocument.Open(path, source);
        var layers = ToleranceLayers.OverShipped();
        if (document.Root is { } root)
        {
            Add(layers, root, document, isWhole: true);
        }

        return new TolerancesReading(document.Faults.HasErrors ? null : layers.Build(), document.Diagnostics);
    }

    /// <summary>Adds what a mapping says to what was said before; what it leaves out stays.</summary>
    /// <param name="layers">Takes it.</param>
    /// <param name="root">The mapping.</param>
    /// <param name="document">Takes the faults.</param>
    /// <param name="isWhole">Whether it must hold a default.</param>
    internal static void Add(ToleranceLayers layers, YamlMapping root, YamlDocument document, bool isWhole)
    {
        var keys = new YamlMappingReader(root, document.Faults);
        AddOne(layers, null, isWhole ? keys.Required("default") : keys.Optional("default"), document);
        if (document.Values.Mapping(keys.Optional("facets")) is { } mapping)
        {
            var names = new YamlMappingReader(mapping, document.Faults);
            foreach (var name in Facets)
            {
                AddOne(layers, Kebab.Parse<Facet>(name), names.Optional(name), document);
            }

            names.ReportUnknown(DiagnosticSeverity.Error);
        }

        layers.SetSections(keys, document);
        keys.ReportUnknown(DiagnosticSeverity.Error);
    }

    private static void AddOne(ToleranceLayers layers, Facet? facet, YamlNode? node, YamlDocument document)
    {
        if (document.Values.Mapping(node) is not { } mapping)
        {
            return;
        }

        var keys = new YamlMappingReader(mapping, document.Faults);
        foreach (var (key, _, largest) in Keys)
        {
            if (document.Values.Decimal(keys.Optional(key), 0, largest) is { } value)
            {
                layers.Set(facet, key, (double)value);
            }
        }

        keys.ReportUnknown(DiagnosticSeverity.Error);
    }
}

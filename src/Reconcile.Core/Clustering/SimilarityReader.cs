using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Clustering;

/// <summary>Reads <c>similarity.yaml</c>.</summary>
public static class SimilarityReader
{
    /// <summary>Largest file, in bytes.</summary>
    public const int LargestFile = 1 << 20;

    /// <summary>Largest weight, in log odds, in either direction: beyond it a single feature would decide alone.</summary>
    internal const decimal LargestWeight = 100;

    private const string Resource = "rules/similarity.yaml";

    /// <summary>Reads the weights that are shipped with the tool.</summary>
    public static SimilarityReading ReadDefault() => Read(Resource, ShippedFile.Read(Resource), Separation.None);

    /// <summary>Reads a file.</summary>
    public static SimilarityReading Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        return TextFileReader.Read(path, LargestFile, faults) is { } source
            ? Read(path, source)
            : new SimilarityReading(null, faults.ToImmutable());
    }

    /// <summary>Reads a text.</summary>
    internal static SimilarityReading Read(string path, SourceText source) =>
        Read(path, source, ReadDefault().Weights!.Apart);

    private static SimilarityReading Read(string path, SourceText source, Separation apart)
    {
        var document = YamlDocument.Open(path, source);
        var weights = document.Root is { } root ? ReadRoot(root, document, apart) : null;
        return new SimilarityReading(document.Faults.HasErrors ? null : weights, document.Diagnostics);
    }

    private static SimilarityWeights ReadRoot(YamlMapping root, YamlDocument document, Separation apart)
    {
        var (faults, values) = (document.Faults, document.Values);
        var keys = new YamlMappingReader(root, faults);
        var weights = ImmutableArray.CreateBuilder<ImmutableArray<double>>();
        var thresholds = ImmutableArray.CreateBuilder<double>();
        foreach (var family in Kebab.Names<FacetFamily>())
        {
            if (values.Mapping(keys.Required(family)) is not { } mapping)
            {
                continue;
            }

            var section = new YamlMappingReader(mapping, faults);
            thresholds.Add((double)(values.Decimal(section.Required("threshold"), 0, 1) ?? 1));
            weights.Add(ReadWeights(section.Required("weights"), faults, values));
            section.ReportUnknown(DiagnosticSeverity.Error);
        }

        apart = Separation.Section.Read(keys, document, apart);
        keys.ReportUnknown(DiagnosticSeverity.Error);
        return new SimilarityWeights(weights.ToImmutable(), thresholds.ToImmutable(), apart);
    }

    private static ImmutableArray<double> ReadWeights(YamlNode? node, DiagnosticBag faults, YamlValueReader values)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return [];
        }

        var keys = new YamlMappingReader(mapping, faults);
        var weights = Kebab
            .Names<PairFeature>()
            .Select(feature => (double)(values.Decimal(keys.Optional(feature), -LargestWeight, LargestWeight) ?? 0))
            .ToImmutableArray();
        keys.ReportUnknown(DiagnosticSeverity.Error);
        return weights;
    }
}

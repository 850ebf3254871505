using System.Collections.Immutable;
using System.Text;
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

    private const string Resource = "rules/comparison.yaml";

    /// <summary>Reads the tolerances that are shipped with the tool.</summary>
    public static TolerancesReading ReadDefault()
    {
        using var stream = typeof(TolerancesReader).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(Resource, new SourceText(reader.ReadToEnd()));
    }

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
        var faults = new DiagnosticBag(path, source);
        var reading = YamlReader.Read(path, source);
        faults.AddRange(reading.Diagnostics);
        var values = new YamlValueReader(faults);
        if (reading.Root is null && !faults.HasErrors)
        {
            faults.Error(DiagnosticCodes.WrongShape, null, "the file is empty", "write 'key: value', one a line");
        }

        var tolerances = values.Mapping(reading.Root) is { } root ? ReadRoot(root, faults, values) : null;
        return new TolerancesReading(faults.HasErrors ? null : tolerances, faults.ToImmutable());
    }

    private static Tolerances ReadRoot(YamlMapping root, DiagnosticBag faults, YamlValueReader values)
    {
        var none = new Tolerance(0, 0, 0);
        var keys = new YamlMappingReader(root, faults);
        var other = ReadOne(keys.Required("default"), none, faults, values);
        var facets = ImmutableSortedDictionary.CreateBuilder<Facet, Tolerance>();
        if (values.Mapping(keys.Optional("facets")) is { } mapping)
        {
            var names = new YamlMappingReader(mapping, faults);
            foreach (var name in FacetKinds.NamesOf(ValueKinds.Quantity | ValueKinds.Time))
            {
                if (names.Optional(name) is { } node)
                {
                    facets[Kebab.Parse<Facet>(name)] = ReadOne(node, other, faults, values);
                }
            }

            names.ReportUnknown(DiagnosticSeverity.Error);
        }

        keys.ReportUnknown(DiagnosticSeverity.Error);
        return new Tolerances(other, facets.ToImmutable());
    }

    private static Tolerance ReadOne(YamlNode? node, Tolerance other, DiagnosticBag faults, YamlValueReader values)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return other;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var tolerance = new Tolerance(
            (double?)values.Decimal(keys.Optional("relative"), 0, 1) ?? other.Relative,
            (double?)values.Decimal(keys.Optional("absolute"), 0) ?? other.Absolute,
            (double?)values.Decimal(keys.Optional("exact-below"), 0) ?? other.ExactBelow
        );
        keys.ReportUnknown(DiagnosticSeverity.Error);
        return tolerance;
    }
}

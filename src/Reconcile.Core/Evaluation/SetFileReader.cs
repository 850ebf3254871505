using System.Collections.Immutable;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Evaluation;

/// <summary>Reads the file at the root of a set: its floors.</summary>
internal static class SetFileReader
{
    private static readonly ImmutableArray<string> Names = Kebab.Names<Figure>();

    /// <summary>Reads a file; null, with diagnostics, when it has a fault.</summary>
    public static SetFile? Read(string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (TextFileReader.Read(path, GoldReader.LargestFile, diagnostics) is not { } source)
        {
            return null;
        }

        var faults = new DiagnosticBag(path, source);
        var values = new YamlValueReader(faults);
        var reading = YamlReader.Read(path, source);
        faults.AddRange(reading.Diagnostics);
        var floors = ImmutableArray<Floor>.Empty;

        // A file of comments alone is a set without floors.
        if (values.Mapping(reading.Root) is { } root)
        {
            var keys = new YamlMappingReader(root, faults);
            values.Text(keys.Optional("name"));
            floors = ReadFloors(values.Mapping(keys.Optional("floors")), values, faults);
            keys.ReportUnknown(DiagnosticSeverity.Error);
        }

        diagnostics.AddRange(faults.ToImmutable());
        return faults.HasErrors ? null : new SetFile(path, source, floors);
    }

    private static ImmutableArray<Floor> ReadFloors(YamlMapping? mapping, YamlValueReader values, DiagnosticBag faults)
    {
        if (mapping is null)
        {
            return [];
        }

        var keys = new YamlMappingReader(mapping, faults);
        var floors =
            from name in Names
            let node = keys.Optional(name)
            let least = values.Decimal(node, 0, 1)
            where least is not null
            orderby node.Span.Start
            select new Floor(Kebab.Parse<Figure>(name), least.Value, node.Span);
        ImmutableArray<Floor> read = [.. floors];
        keys.ReportUnknown(DiagnosticSeverity.Error);
        return read;
    }
}

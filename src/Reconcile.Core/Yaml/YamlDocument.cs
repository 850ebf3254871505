using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Yaml;

/// <summary>A YAML file whose document is a mapping, with what is wrong with it so far.</summary>
/// <param name="Root">The mapping; null when the file holds none.</param>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Source">Its text.</param>
/// <param name="Faults">Takes what else is wrong with it.</param>
internal sealed record YamlDocument(YamlMapping? Root, string Path, SourceText Source, DiagnosticBag Faults)
{
    /// <summary>Reads values, and reports to <see cref="Faults"/>.</summary>
    public YamlValueReader Values { get; } = new(Faults);

    /// <summary>All diagnostics so far, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Faults.ToImmutable();

    /// <summary>Reads a text; an empty one is a fault.</summary>
    public static YamlDocument Open(string path, SourceText source)
    {
        var faults = new DiagnosticBag(path, source);
        var reading = YamlReader.Read(path, source);
        faults.AddRange(reading.Diagnostics);
        if (reading.Root is null && !faults.HasErrors)
        {
            faults.Error(DiagnosticCodes.WrongShape, null, "the file is empty", "write 'key: value', one a line");
        }

        var document = new YamlDocument(null, path, source, faults);
        return document with { Root = document.Values.Mapping(reading.Root) };
    }
}

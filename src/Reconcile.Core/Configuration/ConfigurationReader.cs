using System.Collections.Immutable;
using System.Globalization;
using Reconcile.Articles;
using Reconcile.Diagnostics;
using Reconcile.Text;
using Reconcile.Yaml;

namespace Reconcile.Configuration;

/// <summary>Finds and reads the <c>.reconcile.yaml</c> that holds for a story.</summary>
public static class ConfigurationReader
{
    /// <summary>Reads the nearest file: that in the story's folder, or in the first folder above it that has one.</summary>
    /// <param name="story">A folder, file or pattern, as the user named it; nothing lies above what can be no path.</param>
    /// <param name="keys">All that a file may set.</param>
    public static ConfigurationFile ReadNearest(string story, ImmutableArray<ConfigurationKey> keys)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story.Length == 0 || story.Contains('\0', StringComparison.Ordinal))
        {
            return ConfigurationFile.None;
        }

        // A pattern starts with folders that are named outright; up to the first wildcard is as good as a file.
        var wildcard = story.AsSpan().IndexOfAny("*?[");
        var place = wildcard >= 0 && !Path.Exists(story) ? story[..wildcard] + "x" : story;
        var folder = Path.GetFullPath(place);
        folder = Directory.Exists(folder) ? folder : Path.GetDirectoryName(folder);
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, ConfigurationFile.FileName);
            if (File.Exists(path))
            {
                return Read(Shorten(path), keys);
            }
        }

        return ConfigurationFile.None;
    }

    /// <summary>Reads a file.</summary>
    public static ConfigurationFile Read(string path, ImmutableArray<ConfigurationKey> keys)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        return TextFileReader.Read(path, ConfigurationFile.LargestFile, faults) is { } source
            ? Read(path, source, keys)
            : new ConfigurationFile(path, [], faults.ToImmutable());
    }

    /// <summary>Reads a text.</summary>
    internal static ConfigurationFile Read(string path, SourceText source, ImmutableArray<ConfigurationKey> keys)
    {
        var faults = new DiagnosticBag(path, source);
        var reading = YamlReader.Read(path, source);
        faults.AddRange(reading.Diagnostics);
        var values = new YamlValueReader(faults);
        var read = ImmutableArray.CreateBuilder<ConfigurationValue>();
        if (values.Mapping(reading.Root is YamlScalar { IsNull: true } ? null : reading.Root) is { } mapping)
        {
            var entries = new YamlMappingReader(mapping, faults);
            foreach (var key in keys)
            {
                var node = entries.Optional(key.Name);
                if (key.IsReports)
                {
                    read.AddRange(Reports(key, node, path, source, faults));
                    continue;
                }

                var value = key.Allowed.IsEmpty ? values.Text(node) : values.Name(node, key.Allowed);
                if (node is not null && value is not null)
                {
                    read.Add(ValueOf(key, value, path, source.PositionOf(node.Span.Start)));
                }
            }

            entries.ReportUnknown(DiagnosticSeverity.Error);
        }

        return new ConfigurationFile(path, read.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>The reports that a list names, or a single word; a file starts from where this file lies.</summary>
    private static IEnumerable<ConfigurationValue> Reports(
        ConfigurationKey key,
        YamlNode? node,
        string path,
        SourceText source,
        DiagnosticBag faults
    )
    {
        if (node is null)
        {
            return [];
        }

        var values = new YamlValueReader(faults);
        ImmutableArray<YamlNode> items = node is YamlScalar ? [node] : values.Items(node) ?? [];
        var words = items
            .Select(item => (Text: values.Text(item), Span: (TextSpan?)item.Span))
            .Where(item => item.Text is not null)
            .Select(item => (item.Text!, item.Span));
        var reports = new AskedReportReader(faults).Read(key, words, node.Span);
        return reports.IsEmpty
            ? []
            :
            [
                ConfigurationValue.Of(
                    key,
                    [
                        .. reports.Select(report =>
                            report with
                            {
                                File = report.File is { } file ? BesideOf(path, file) : null,
                            }
                        ),
                    ],
                    ConfigurationLayer.File,
                    PlaceOf(path, source.PositionOf(node.Span.Start))
                ),
            ];
    }

    private static string BesideOf(string path, string file) => Path.Combine(Path.GetDirectoryName(path) ?? "", file);

    private static string PlaceOf(string path, LinePosition place) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}:{place.Line}:{place.Column}");

    private static ConfigurationValue ValueOf(ConfigurationKey key, string value, string path, LinePosition place) =>
        new(key, key.IsPath ? BesideOf(path, value) : value, ConfigurationLayer.File, PlaceOf(path, place));

    // As a person in the current folder would write it, where that is shorter.
    private static string Shorten(string path)
    {
        var relative = Path.GetRelativePath(".", path);
        return relative.Length < path.Length ? relative : path;
    }
}

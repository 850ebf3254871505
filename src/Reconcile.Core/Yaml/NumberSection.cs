using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Yaml;

/// <summary>A mapping of known numbers, each within bounds; what it leaves out is as it was before.</summary>
/// <remarks>One table for the reader and the schema.</remarks>
/// <param name="Key">The key that it stands below.</param>
/// <param name="Meaning">What the numbers decide, in one phrase.</param>
/// <param name="Fields">The numbers.</param>
internal sealed record NumberSection<T>(string Key, string Meaning, ImmutableArray<NumberField<T>> Fields)
{
    /// <summary>The settings with what a file says of them.</summary>
    /// <param name="keys">The file's keys, of which this section's is taken.</param>
    /// <param name="document">Takes the faults.</param>
    /// <param name="before">What holds where the file says nothing.</param>
    public T Read(YamlMappingReader keys, YamlDocument document, T before)
    {
        if (document.Values.Mapping(keys.Optional(Key)) is not { } mapping)
        {
            return before;
        }

        var (own, settings) = (new YamlMappingReader(mapping, document.Faults), before);
        foreach (var field in Fields)
        {
            var node = own.Optional(field.Key);
            double? value = field.IsWhole
                ? document.Values.Integer(node, (int)field.Least, (int)field.Most)
                : (double?)document.Values.Decimal(node, field.Least, field.Most);
            settings = value is { } number ? field.With(settings, number) : settings;
        }

        own.ReportUnknown(DiagnosticSeverity.Error);
        return settings;
    }
}

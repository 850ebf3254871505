using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Reads <c>classes.yaml</c>.</summary>
internal static class WordClassReader
{
    /// <summary>The classes, in the order of the text; the faults are left with the document.</summary>
    public static ImmutableArray<WordClass> Read(YamlDocument document)
    {
        var classes = ImmutableArray.CreateBuilder<WordClass>();
        foreach (var (name, value) in document.Root?.Entries ?? [])
        {
            var isEmpty = value is YamlScalar { IsNull: true };
            if (!isEmpty && document.Values.Mapping(value) is { } mapping)
            {
                var keys = new YamlMappingReader(mapping, document.Faults);
                var nouns = document.Values.Texts(keys.Optional("nouns")) ?? [];
                var predicates = document.Values.Texts(keys.Optional("predicates")) ?? [];
                keys.ReportUnknown(DiagnosticSeverity.Error);
                classes.Add(new WordClass(name.Value, nouns, predicates));
                isEmpty = nouns.IsEmpty && predicates.IsEmpty;
            }

            if (isEmpty)
            {
                document.Faults.Error(
                    DiagnosticCodes.WrongShape,
                    name.Span,
                    $"the class '{name.Value}' names no word",
                    "write nouns: [...], predicates: [...] or both"
                );
            }
        }

        return classes.ToImmutable();
    }
}

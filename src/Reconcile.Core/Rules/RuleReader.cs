using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Diagnostics;
using Reconcile.Values;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Reads one rule file.</summary>
internal static class RuleReader
{
    /// <summary>Highest priority number of a rule; the lowest is 1.</summary>
    public const int LastPriority = 10_000;

    /// <summary>Reads a rule and everything that is wrong with its file.</summary>
    public static RuleReading Read(RuleFile file)
    {
        var faults = new DiagnosticBag(file.Path, file.Source);
        var reading = YamlReader.Read(file.Path, file.Source);
        faults.AddRange(reading.Diagnostics);
        var values = new YamlValueReader(faults);
        if (reading.Root is null && !faults.HasErrors)
        {
            faults.Error(DiagnosticCodes.WrongShape, null, "the file is empty", "write 'key: value', one a line");
        }

        return values.Mapping(reading.Root) is { } mapping
            ? ReadRule(file, mapping, faults, values)
            : new RuleReading(file, null, null, faults.ToImmutable());
    }

    private static RuleReading ReadRule(
        RuleFile file,
        YamlMapping mapping,
        DiagnosticBag faults,
        YamlValueReader values
    )
    {
        var keys = new YamlMappingReader(mapping, faults);
        var idNode = keys.Required("id");
        var id = values.Text(idNode);
        CheckId(file, id, idNode, faults);
        var description = values.Text(keys.Required("description"));
        var priority = values.Integer(keys.Required("priority"), 1, LastPriority);
        var scopeNode = keys.Optional("applies-to");
        var scope = scopeNode is null ? RuleScope.Everything : ReadScope(scopeNode, faults, values);
        var kinds = scope?.Kinds ?? ValueKinds.Any;
        var when = ReadCondition(mapping, keys, faults, kinds);
        var verdict = values.Name(keys.Required("verdict"), Kebab.Names<Verdict>());
        var severity = values.Name(keys.Required("severity"), Kebab.Names<Severity>());
        var messageNode = keys.Required("message");
        var message = values.Text(messageNode) is { } text
            ? MessageReader.Read(text, (YamlScalar)messageNode!, file.Source, kinds, faults)
            : null;
        keys.ReportUnknown(DiagnosticSeverity.Error);
        var diagnostics = faults.ToImmutable();

        var rule =
            !faults.HasErrors
            && description is not null
            && priority is not null
            && scope is not null
            && when is not null
            && verdict is not null
            && severity is not null
            && message is not null
                ? new Rule(
                    file,
                    priority.Value,
                    scope,
                    when,
                    new RuleOutcome(Kebab.Parse<Verdict>(verdict), Kebab.Parse<Severity>(severity), message)
                )
                {
                    Description = description,
                }
                : null;
        return new RuleReading(file, rule, idNode?.Span, diagnostics);
    }

    private static Condition<Comparison.ComparedCluster>? ReadCondition(
        YamlMapping mapping,
        YamlMappingReader keys,
        DiagnosticBag faults,
        ValueKinds kinds
    )
    {
        // A rule without 'when' always holds; one with 'when:' and nothing behind it was probably left unfinished.
        var node = mapping.Find("when") is null ? keys.Optional("when") : keys.Required("when");
        return node is not null ? new ConditionReader(faults, kinds).Read(node, ClusterLanguage.Keys)
            : mapping.Find("when") is null ? new AllOf<Comparison.ComparedCluster>([])
            : null;
    }

    private static void CheckId(RuleFile file, string? id, YamlNode? node, DiagnosticBag faults)
    {
        if (id is not null && !string.Equals(id, file.Name, StringComparison.Ordinal))
        {
            faults.Error(
                DiagnosticCodes.RuleIdMismatch,
                node?.Span,
                $"the id '{id}' is not the file's name",
                $"write 'id: {file.Name}', or rename the file to '{id}.yaml'"
            );
        }
    }

    private static RuleScope? ReadScope(YamlNode node, DiagnosticBag faults, YamlValueReader values)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var facets = Names<Facet>("facets");
        var dimensions = Names<Dimension>("dimensions");
        var units = values.Texts(ListOf("units")) ?? [];
        var nouns = values.Texts(ListOf("nouns")) ?? [];
        var predicates = values.Texts(ListOf("predicates")) ?? [];
        keys.ReportUnknown(DiagnosticSeverity.Error);
        var scope = new RuleScope(facets, dimensions, units, nouns, predicates);
        CheckQuantities("dimensions", dimensions.IsEmpty);
        CheckQuantities("units", units.IsEmpty);
        return scope;

        ImmutableArray<TEnum> Names<TEnum>(string key)
            where TEnum : struct, Enum
        {
            var names = values.Names(ListOf(key), Kebab.Names<TEnum>()) ?? [];
            return [.. names.Select(Kebab.Parse<TEnum>).Distinct().Order()];
        }

        // An empty list would make the rule apply to everything, which its author did not mean.
        YamlNode? ListOf(string key)
        {
            var list = mapping.Find(key) is null ? keys.Optional(key) : keys.Required(key);
            if (list is YamlSequence { Items.IsEmpty: true })
            {
                faults.Error(
                    DiagnosticCodes.WrongShape,
                    list.Span,
                    $"'{key}' is empty",
                    "name at least one, or leave the key out"
                );
            }

            return list;
        }

        void CheckQuantities(string key, bool isEmpty)
        {
            if (!isEmpty && (scope.Kinds & ValueKinds.Quantity) == 0)
            {
                faults.Error(
                    DiagnosticCodes.ImpossibleCondition,
                    mapping.Find(key)!.Key.Span,
                    $"no facet that the rule applies to has '{key}'",
                    $"facets that have it: {string.Join(", ", FacetKinds.NamesOf(ValueKinds.Quantity))}"
                );
            }
        }
    }
}

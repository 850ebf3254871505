using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Values;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Reads one rule, with what packs and profiles change of it.</summary>
internal sealed class RuleReader
{
    /// <summary>Highest priority number of a rule; the lowest is 1.</summary>
    public const int LastPriority = 10_000;

    private readonly RuleFile file;
    private readonly ImmutableArray<WordClass> classes;
    private readonly ImmutableArray<RuleLayer> layers;

    private RuleReader(RuleFile file, ImmutableArray<WordClass> classes, ImmutableArray<RuleLayer> layers)
    {
        this.file = file;
        this.classes = classes;
        this.layers = layers;
    }

    /// <summary>Reads a rule and everything that is wrong with its file.</summary>
    public static RuleReading Read(RuleFile file, ImmutableArray<WordClass> classes)
    {
        var document = YamlDocument.Open(file.Path, file.Source);
        if (document.Root is not { } root)
        {
            return new RuleReading(file, null, null, document.Diagnostics);
        }

        var rule = new RuleReader(file, classes, [new RuleLayer(root, file.Source, document.Faults)]).Read();
        var place = root.Find(RuleKeys.Id) is { } id ? new RulePlace(file.Path, file.Source, id.Value.Span) : null;
        return new RuleReading(file, document.Faults.HasErrors ? null : rule, place, document.Diagnostics);
    }

    /// <summary>Reads a rule anew with the keys that others put in place of its own.</summary>
    /// <param name="plain">What the file gave alone; its faults are not reported again.</param>
    /// <param name="changes">The changes, the last one first in rank.</param>
    /// <param name="classes">The word classes.</param>
    public static RuleReading Read(
        RuleReading plain,
        ImmutableArray<RuleChange> changes,
        ImmutableArray<WordClass> classes
    )
    {
        changes = [.. changes.Where(change => change.Keys is not null)];
        if (changes.IsEmpty || YamlReader.Read(plain.File.Path, plain.File.Source).Root is not YamlMapping root)
        {
            return plain;
        }

        var own = new DiagnosticBag(plain.File.Path, plain.File.Source);
        ImmutableArray<RuleLayer> layers =
        [
            new RuleLayer(root, plain.File.Source, own),
            .. changes.Select(change => new RuleLayer(
                change.Keys!,
                change.Document.Source,
                new DiagnosticBag(change.Document.Path, change.Document.Source)
            )),
        ];
        var rule = new RuleReader(plain.File, classes, layers).Read();
        ImmutableArray<Diagnostic> faults = [.. layers.SelectMany(layer => layer.Faults.ToImmutable())];
        var last = changes[^1];
        return new RuleReading(
            plain.File,
            faults.Any(fault => fault.Severity == DiagnosticSeverity.Error) ? null : rule,
            new RulePlace(last.Document.Path, last.Document.Source, last.Place),
            [.. plain.Diagnostics, .. faults.Where(fault => !plain.Diagnostics.Contains(fault)).Distinct()]
        );
    }

    private Rule? Read()
    {
        CheckId();
        var description = Last(RuleKeys.Description) is var (text, layer) ? layer.Values.Text(text) : null;
        var priority = Last(RuleKeys.Priority) is var (number, holder)
            ? holder.Values.Integer(number, 1, LastPriority)
            : null;
        var scope = Last(RuleKeys.AppliesTo, isRequired: false) is var (lists, owner)
            ? ReadScope(lists, owner)
            : RuleScope.Everything;
        var kinds = scope?.Kinds ?? ValueKinds.Any;
        var when = Last(RuleKeys.When, isRequired: false) is var (condition, asker)
            ? new ConditionReader(asker.Faults, kinds).Read(condition, ClusterLanguage.Keys)
            : new AllOf<ComparedCluster>([]);
        var verdict = Name<Verdict>(RuleKeys.Verdict);
        var severity = Name<Severity>(RuleKeys.Severity);
        var message =
            Last(RuleKeys.Message) is var (scalar, speaker) && speaker.Values.Text(scalar) is { } words
                ? MessageReader.Read(words, (YamlScalar)scalar, speaker.Source, kinds, speaker.Faults)
                : null;
        foreach (var one in layers)
        {
            one.Keys.ReportUnknown(DiagnosticSeverity.Error);
        }

        return
            description is not null
            && priority is not null
            && scope is not null
            && when is not null
            && verdict is not null
            && severity is not null
            && message is not null
            ? new Rule(file, priority.Value, scope, when, new RuleOutcome(verdict.Value, severity.Value, message))
            {
                Description = description,
            }
            : null;
    }

    private TEnum? Name<TEnum>(string key)
        where TEnum : struct, Enum =>
        Last(key) is var (node, layer) && layer.Values.Name(node, Kebab.Names<TEnum>()) is { } name
            ? Kebab.Parse<TEnum>(name)
            : null;

    /// <summary>The value of a key in the last layer that has it; null, with a diagnostic, when it has none there.</summary>
    private (YamlNode Node, RuleLayer Layer)? Last(string key, bool isRequired = true)
    {
        RuleLayer? holder = null;
        foreach (var layer in layers)
        {
            // Asking makes the key known to each layer.
            layer.Keys.Optional(key);
            holder = layer.Mapping.Find(key) is null ? holder : layer;
        }

        if (holder is null && !isRequired)
        {
            return null;
        }

        // A rule without 'when' always holds; one with 'when:' and nothing behind it was probably left unfinished.
        holder ??= layers[0];
        return holder.Keys.Required(key) is { } node ? (node, holder) : null;
    }

    // What a change says of an id is an unknown key: a rule is changed, not renamed.
    private void CheckId()
    {
        var own = layers[0];
        var node = own.Keys.Required(RuleKeys.Id);
        if (own.Values.Text(node) is { } id && !string.Equals(id, file.Name, StringComparison.Ordinal))
        {
            own.Faults.Error(
                DiagnosticCodes.RuleIdMismatch,
                node?.Span,
                $"the id '{id}' is not the file's name",
                $"write 'id: {file.Name}', or rename the file to '{id}.yaml'"
            );
        }
    }

    private RuleScope? ReadScope(YamlNode node, RuleLayer layer)
    {
        if (layer.Values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var (faults, values) = (layer.Faults, layer.Values);
        var keys = new YamlMappingReader(mapping, faults);
        var facets = Names<Facet>("facets");
        var dimensions = Names<Dimension>("dimensions");
        var units = values.Texts(ListOf("units")) ?? [];
        var nouns = values.Texts(ListOf("nouns")) ?? [];
        var predicates = values.Texts(ListOf("predicates")) ?? [];
        var named = values.Names(ListOf("classes"), [.. classes.Select(one => one.Name)]) ?? [];
        keys.ReportUnknown(DiagnosticSeverity.Error);
        ImmutableArray<WordClass> words = [.. classes.Where(one => named.Contains(one.Name, StringComparer.Ordinal))];
        var scope = new RuleScope(
            facets,
            dimensions,
            units,
            [.. nouns.Concat(words.SelectMany(one => one.Nouns)).Distinct(StringComparer.Ordinal)],
            [.. predicates.Concat(words.SelectMany(one => one.Predicates)).Distinct(StringComparer.Ordinal)]
        );
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

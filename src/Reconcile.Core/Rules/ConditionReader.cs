using System.Collections.Immutable;
using Reconcile.Claims;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Reads conditions and reports what is wrong with them.</summary>
internal sealed class ConditionReader
{
    private static readonly ImmutableArray<string> Combinations = ["all", "any", "not"];

    /// <summary>The ends that a range of numbers can have.</summary>
    public static ImmutableArray<string> Ends { get; } = ["at-least", "more-than", "at-most", "less-than"];

    private readonly DiagnosticBag faults;
    private readonly YamlValueReader values;
    private readonly ValueKinds kinds;

    /// <summary>Creates a reader for the conditions of one rule.</summary>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="kinds">The kinds of value that the rule's facets have.</param>
    public ConditionReader(DiagnosticBag faults, ValueKinds kinds)
    {
        this.faults = faults;
        this.kinds = kinds;
        values = new YamlValueReader(faults);
    }

    /// <summary>Reads a mapping, all of whose keys must hold; null when nothing in it can be read.</summary>
    public Condition<T>? Read<T>(YamlNode node, ConditionLanguage<T> language)
    {
        if (values.Mapping(node) is not { } mapping)
        {
            return null;
        }

        if (mapping.Entries.IsEmpty)
        {
            faults.Error(DiagnosticCodes.WrongShape, mapping.Span, "the condition is empty", Allowed(language));
            return null;
        }

        var keys = new YamlMappingReader(mapping, faults);
        var parts = ImmutableArray.CreateBuilder<Condition<T>>();
        foreach (var property in language.Properties)
        {
            if (
                ValueOf(property.Key) is { } value
                && IsPossible(mapping, property)
                && Test(property, value) is { } test
            )
            {
                parts.Add(test);
            }
        }

        foreach (var part in language.Parts)
        {
            if (ValueOf(part.Key) is { } value && part.Read(this, value) is { } condition)
            {
                parts.Add(condition);
            }
        }

        foreach (var combination in Combinations)
        {
            if (ValueOf(combination) is { } value && Combine(combination, value, language) is { } condition)
            {
                parts.Add(condition);
            }
        }

        keys.ReportUnknown(DiagnosticSeverity.Error);
        return parts.Count == 1 ? parts[0] : new AllOf<T>(parts.ToImmutable());

        // A key without a value would make the rule hold more often than its author meant.
        YamlNode? ValueOf(string key) => mapping.Find(key) is null ? keys.Optional(key) : keys.Required(key);
    }

    private Condition<T>? Combine<T>(string key, YamlNode value, ConditionLanguage<T> language)
    {
        if (key == "not")
        {
            return Read(value, language) is { } part ? new Negation<T>(part) : null;
        }

        if (values.Items(value) is not { } items)
        {
            return null;
        }

        if (items.IsEmpty)
        {
            faults.Error(DiagnosticCodes.WrongShape, value.Span, $"'{key}' is empty", "write at least one condition");
            return null;
        }

        ImmutableArray<Condition<T>> parts = [.. items.Select(item => Read(item, language)).OfType<Condition<T>>()];
        return key == "all" ? new AllOf<T>(parts) : new AnyOf<T>(parts);
    }

    private bool IsPossible<T>(YamlMapping mapping, Property<T> property)
    {
        if ((property.Kinds & kinds) != 0)
        {
            return true;
        }

        faults.Error(
            DiagnosticCodes.ImpossibleCondition,
            mapping.Find(property.Key)!.Key.Span,
            $"no facet that the rule applies to has '{property.Key}'",
            $"facets that have it: {string.Join(", ", FacetKinds.NamesOf(property.Kinds))}"
        );
        return false;
    }

    private Condition<T>? Test<T>(Property<T> property, YamlNode value) =>
        property switch
        {
            WordProperty<T> words => Words(words.Words, value) is { IsEmpty: false } wanted
                ? new WordTest<T>(words, wanted)
                : null,
            NumberProperty<T> number => Range(number.Key, number.Lowest, value) is { } range
                ? new NumberTest<T>(number, range)
                : null,
            FlagProperty<T> flag => values.Boolean(value) is { } wanted ? new FlagTest<T>(flag, wanted) : null,
            _ => null,
        };

    private ImmutableArray<string> Words(ImmutableArray<string> allowed, YamlNode value)
    {
        ImmutableArray<YamlNode> items = value is YamlSequence list ? list.Items : [value];
        if (items.IsEmpty)
        {
            faults.Error(DiagnosticCodes.WrongShape, value.Span, "the list is empty", "write at least one word");
        }

        return
        [
            .. items
                .Select(item => allowed.IsEmpty ? values.Text(item) : values.Name(item, allowed))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private NumberRange? Range(string key, double lowest, YamlNode value)
    {
        if (value is not YamlMapping mapping)
        {
            return values.Decimal(value) is { } number
                ? Possible(key, lowest, value, new NumberRange((double)number, true, (double)number, true))
                : null;
        }

        var before = faults.Count;
        var keys = new YamlMappingReader(mapping, faults);
        var atLeast = values.Decimal(keys.Optional(Ends[0]));
        var moreThan = values.Decimal(keys.Optional(Ends[1]));
        var atMost = values.Decimal(keys.Optional(Ends[2]));
        var lessThan = values.Decimal(keys.Optional(Ends[3]));
        keys.ReportUnknown(DiagnosticSeverity.Error);
        if (faults.Count > before)
        {
            return null;
        }

        if ((atLeast is not null && moreThan is not null) || (atMost is not null && lessThan is not null))
        {
            faults.Error(
                DiagnosticCodes.WrongValue,
                mapping.Span,
                "one end of the range is given twice",
                "write one of at-least and more-than, and one of at-most and less-than"
            );
            return null;
        }

        var range = new NumberRange(
            (double?)(atLeast ?? moreThan),
            atLeast is not null,
            (double?)(atMost ?? lessThan),
            atMost is not null
        );
        if (range is { Low: null, High: null })
        {
            faults.Error(
                DiagnosticCodes.WrongValue,
                mapping.Span,
                "the range has no end",
                "allowed: at-least, at-most, less-than, more-than"
            );
            return null;
        }

        return Possible(key, lowest, value, range);
    }

    private NumberRange? Possible(string key, double lowest, YamlNode value, NumberRange range)
    {
        if (range.IsEmpty)
        {
            faults.Error(DiagnosticCodes.ImpossibleCondition, value.Span, "no number lies in this range");
            return null;
        }

        if (range.High < lowest || (range.High == lowest && !range.HighIncluded))
        {
            faults.Error(
                DiagnosticCodes.ImpossibleCondition,
                value.Span,
                FormattableString.Invariant($"'{key}' is never {range}"),
                FormattableString.Invariant($"its smallest value is {lowest}")
            );
            return null;
        }

        return range;
    }

    private static string Allowed<T>(ConditionLanguage<T> language) =>
        "allowed: "
        + string.Join(
            ", ",
            language
                .Properties.Select(property => property.Key)
                .Concat(language.Parts.Select(part => part.Key))
                .Concat(Combinations)
                .Order(StringComparer.Ordinal)
        );
}

using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Rules;

/// <summary>Reads the section <c>rules</c> of a pack or profile: rule ids with <c>off</c>, <c>on</c> or keys.</summary>
internal static class RuleChangeReader
{
    /// <summary>Switches a rule off.</summary>
    public const string Off = "off";

    /// <summary>Switches a rule on again that was switched off by what is extended.</summary>
    public const string On = "on";

    /// <summary>The changes, in the order of the text.</summary>
    public static ImmutableArray<RuleChange> Read(YamlNode? node, YamlDocument document)
    {
        if (document.Values.Mapping(node) is not { } mapping)
        {
            return [];
        }

        var changes = ImmutableArray.CreateBuilder<RuleChange>();
        foreach (var (key, value) in mapping.Entries)
        {
            var isOff = value is YamlScalar { Value: Off or On } word ? word.Value == Off : (bool?)null;
            if (value is YamlMapping { Entries: not [] } keys)
            {
                changes.Add(new RuleChange(key.Value, null, keys, key.Span, document));
            }
            else if (isOff is not null)
            {
                changes.Add(new RuleChange(key.Value, isOff, null, key.Span, document));
            }
            else
            {
                document.Faults.Error(
                    DiagnosticCodes.WrongValue,
                    value is YamlScalar { IsNull: true } ? key.Span : value.Span,
                    $"'{key.Value}' is neither switched nor changed",
                    "write off, on, or the keys that change: { severity: low }"
                );
            }
        }

        return changes.ToImmutable();
    }
}

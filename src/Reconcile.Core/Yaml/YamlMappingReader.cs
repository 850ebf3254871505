using Reconcile.Diagnostics;
using Reconcile.Text;

namespace Reconcile.Yaml;

/// <summary>Takes the keys of one mapping; what was never asked for is unknown.</summary>
/// <example>
/// <code>
/// var keys = new YamlMappingReader(mapping, faults);
/// var name = values.Text(keys.Required("name"));
/// var tolerance = values.Decimal(keys.Optional("tolerance"), 0, 1) ?? 0.05m;
/// keys.ReportUnknown(DiagnosticSeverity.Error);
/// </code>
/// </example>
internal sealed class YamlMappingReader
{
    private readonly YamlMapping mapping;
    private readonly DiagnosticBag faults;
    private readonly List<string> known = [];

    /// <summary>Creates a reader for a mapping.</summary>
    public YamlMappingReader(YamlMapping mapping, DiagnosticBag faults)
    {
        this.mapping = mapping;
        this.faults = faults;
    }

    /// <summary>The value of a key; null when the key is not there or has no value.</summary>
    public YamlNode? Optional(string key)
    {
        if (!known.Contains(key, StringComparer.Ordinal))
        {
            known.Add(key);
        }

        return mapping.Find(key)?.Value is { } value and not YamlScalar { IsNull: true } ? value : null;
    }

    /// <summary>The value of a key; null, with a diagnostic, when the key is not there or has no value.</summary>
    public YamlNode? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
        {
            var entry = mapping.Find(key);
            faults.Error(
                DiagnosticCodes.MissingKey,
                entry?.Key.Span ?? Start,
                entry is null ? $"the key '{key}' is missing" : $"the key '{key}' has no value",
                $"add '{key}: ...'"
            );
        }

        return value;
    }

    /// <summary>Reports every key that was not asked for; call it after the last key.</summary>
    public void ReportUnknown(DiagnosticSeverity severity)
    {
        var allowed = "allowed: " + string.Join(", ", known.Order(StringComparer.Ordinal));
        foreach (var entry in mapping.Entries)
        {
            if (known.Contains(entry.Key.Value, StringComparer.Ordinal))
            {
                continue;
            }

            var nearest = Suggestion.Nearest(entry.Key.Value, known);
            faults.Add(
                severity,
                DiagnosticCodes.UnknownKey,
                entry.Key.Span,
                $"the key '{entry.Key.Value}' is unknown",
                nearest is null ? allowed : $"did you mean '{nearest}'? {allowed}"
            );
        }
    }

    // The first key stands for the whole mapping, whose excerpt would be many lines.
    private TextSpan Start => mapping.Entries is [var first, ..] ? first.Key.Span : mapping.Span;
}

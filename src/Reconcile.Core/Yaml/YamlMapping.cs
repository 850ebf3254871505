using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Yaml;

/// <summary>Keys with values.</summary>
/// <param name="Span">From the first key, or the opening brace, to the end of the last value.</param>
/// <param name="Entries">The entries in the order of the text; no key occurs twice.</param>
internal sealed record YamlMapping(TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    /// <summary>The entry with a key, compared ordinally; null when there is none.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}

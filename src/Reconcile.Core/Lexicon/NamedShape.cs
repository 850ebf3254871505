using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>A mapping whose keys are names of entries.</summary>
/// <param name="Entry">What stands below each name.</param>
/// <param name="Names">The only names; empty for any.</param>
internal sealed record NamedShape(FieldsShape Entry, ImmutableArray<string> Names) : LexiconShape
{
    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check)
    {
        if (check.Values.Mapping(own) is not { } mapping)
        {
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            if (!Names.IsEmpty && check.Values.Name(entry.Key, Names) is null)
            {
                continue;
            }

            Entry.Check(entry.Value, (below as YamlMapping)?.Find(entry.Key.Value)?.Value, check);
        }
    }

    /// <inheritdoc/>
    public override YamlNode Merge(YamlNode below, YamlNode own) =>
        (below, own) is (YamlMapping under, YamlMapping mapping)
            ? under with
            {
                Entries =
                [
                    .. under.Entries.Select(entry =>
                        mapping.Find(entry.Key.Value) is { } other
                            ? entry with
                            {
                                Value = Entry.Merge(entry.Value, other.Value),
                            }
                            : entry
                    ),
                    .. mapping.Entries.Where(entry => under.Find(entry.Key.Value) is null),
                ],
            }
            : below;

    /// <inheritdoc/>
    public override YamlNode Without(YamlNode below, YamlNode off, LexiconCheck check)
    {
        if (check.Values.Mapping(off) is not { } mapping || below is not YamlMapping under)
        {
            return below;
        }

        foreach (var entry in mapping.Entries)
        {
            check.IsThere(
                entry.Key.Span,
                entry.Key.Value,
                under.Entries.Select(one => one.Key.Value).ToHashSet(StringComparer.Ordinal)
            );
        }

        return under with
        {
            Entries =
            [
                .. under.Entries.Select(entry =>
                    mapping.Find(entry.Key.Value) is { } gone
                        ? entry with
                        {
                            Value = Entry.Without(entry.Value, gone.Value, check),
                        }
                        : entry
                ),
            ],
        };
    }
}

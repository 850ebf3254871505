using System.Collections.Immutable;
using Reconcile.Diagnostics;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>A mapping with known keys.</summary>
/// <param name="Fields">The keys.</param>
/// <param name="IsPartition">Whether a word stands below one key only, so that giving it to one takes it from the others.</param>
internal sealed record FieldsShape(ImmutableArray<LexiconField> Fields, bool IsPartition = false) : LexiconShape
{
    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check)
    {
        if (check.Values.Mapping(own) is not { } mapping)
        {
            return;
        }

        var keys = check.KeysOf(mapping);
        foreach (var field in Fields)
        {
            var under = (below as YamlMapping)?.Find(field.Key)?.Value;
            var node = field.IsRequired && under is null ? keys.Required(field.Key) : keys.Optional(field.Key);
            if (node is not null)
            {
                field.Shape.Check(node, under, check);
            }
        }

        keys.ReportUnknown(DiagnosticSeverity.Error);
        if (IsPartition)
        {
            CheckPartition(mapping, check);
        }
    }

    /// <inheritdoc/>
    public override YamlNode Merge(YamlNode below, YamlNode own)
    {
        if ((below, own) is not (YamlMapping under, YamlMapping mapping))
        {
            return below;
        }

        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var field in Fields)
        {
            var (one, other) = (under.Find(field.Key), mapping.Find(field.Key));
            if (one is not null && IsPartition)
            {
                var taken = mapping.Entries.SelectMany(entry => LexiconEntries.WordsOf(entry.Value));
                one = one with { Value = WordsShape.Remove(one.Value, taken.ToHashSet(StringComparer.Ordinal)) };
            }

            if ((one, other) is ({ } mine, { } theirs))
            {
                entries.Add(mine with { Value = field.Shape.Merge(mine.Value, theirs.Value) });
            }
            else if ((one ?? other) is { } only)
            {
                entries.Add(only);
            }
        }

        return under with
        {
            Entries = entries.ToImmutable(),
        };
    }

    /// <inheritdoc/>
    public override YamlNode Without(YamlNode below, YamlNode off, LexiconCheck check)
    {
        if (check.Values.Mapping(off) is not { } mapping || below is not YamlMapping under)
        {
            return below;
        }

        var keys = check.KeysOf(mapping);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var entry in under.Entries)
        {
            var field = Fields.FirstOrDefault(field =>
                string.Equals(field.Key, entry.Key.Value, StringComparison.Ordinal)
            );
            entries.Add(
                field is not null && keys.Optional(field.Key) is { } gone
                    ? entry with
                    {
                        Value = field.Shape.Without(entry.Value, gone, check),
                    }
                    : entry
            );
        }

        keys.ReportUnknown(DiagnosticSeverity.Error);
        return under with { Entries = entries.ToImmutable() };
    }

    private static void CheckPartition(YamlMapping mapping, LexiconCheck check)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries)
        {
            // Twice below one key was found with the list.
            var own = LexiconEntries.Items(entry.Value).OfType<YamlScalar>().DistinctBy(item => item.Value).ToArray();
            foreach (var item in own)
            {
                check.Once(item.Span, item.Value, seen);
            }
        }
    }
}

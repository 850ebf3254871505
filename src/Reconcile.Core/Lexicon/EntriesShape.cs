using System.Collections.Immutable;
using Reconcile.Yaml;

namespace Reconcile.Lexicon;

/// <summary>
/// A list of entries that are told apart by a key. An entry of a pack changes the one below that has the same key: a
/// single value takes the place of the other, a list of words is added to it. A new one is added, before those below.
/// </summary>
/// <param name="Entry">The keys of an entry.</param>
/// <param name="Identity">The keys that tell it apart, the one that names it first; of a list, the first word counts.</param>
internal sealed record EntriesShape(FieldsShape Entry, ImmutableArray<string> Identity) : LexiconShape
{
    /// <summary>The name of an entry; null when it has none.</summary>
    public string? NameOf(YamlNode entry) => WordAt(entry, Identity[0]);

    /// <inheritdoc/>
    public override void Check(YamlNode own, YamlNode? below, LexiconCheck check)
    {
        var under = EntriesOf(below);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in check.Values.Items(own) ?? [])
        {
            var key = KeyOf(item);
            Entry.Check(item, key is null ? null : under.GetValueOrDefault(key), check);
            if (key is not null)
            {
                check.Once(((YamlMapping)item).Find(Identity[0])!.Value.Span, NameOf(item)!, key, seen);
            }
        }
    }

    /// <inheritdoc/>
    public override YamlNode Merge(YamlNode below, YamlNode own)
    {
        if (own is not YamlSequence list)
        {
            return below;
        }

        var under = EntriesOf(below);
        var given = list.Items.Select(KeyOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return list with
        {
            Items =
            [
                .. list
                    .Items.Where(item => KeyOf(item) is not null)
                    .Select(item => under.TryGetValue(KeyOf(item)!, out var entry) ? Entry.Merge(entry, item) : item),
                .. LexiconEntries.Items(below).Where(item => !given.Contains(KeyOf(item) ?? "")),
            ],
        };
    }

    /// <inheritdoc/>
    public override YamlNode Without(YamlNode below, YamlNode off, LexiconCheck check)
    {
        var names = LexiconEntries.Items(below).Select(NameOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in check.Values.Items(off) ?? [])
        {
            if (check.Values.Text(item) is { } name)
            {
                check.IsThere(item.Span, name, names);
                gone.Add(name);
            }
        }

        return below is YamlSequence list
            ? list with
            {
                Items = [.. list.Items.Where(item => NameOf(item) is not { } name || !gone.Contains(name))],
            }
            : below;
    }

    private Dictionary<string, YamlNode> EntriesOf(YamlNode? below)
    {
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var item in LexiconEntries.Items(below))
        {
            if (KeyOf(item) is { } key)
            {
                entries.TryAdd(key, item);
            }
        }

        return entries;
    }

    private string? KeyOf(YamlNode item) =>
        NameOf(item) is null ? null : string.Join('\n', Identity.Select(key => WordAt(item, key)));

    private static string? WordAt(YamlNode item, string key) =>
        (item as YamlMapping)?.Find(key)?.Value switch
        {
            YamlScalar { IsNull: false } word => word.Value,
            YamlSequence list => LexiconEntries.WordsOf(list) is [var first, ..] ? first : null,
            _ => null,
        };
}

using System.Collections.Frozen;

namespace Reconcile.Language;

/// <summary>Finds base forms with rules that strip and append letters, chosen by tag and the word's ending.</summary>
/// <remarks>
/// The rules form a back-off: an entry for the whole word, else for its longest known ending, with the tag. Training
/// leaves out every entry that says what a shorter ending says.
/// </remarks>
internal sealed class Lemmatizer
{
    /// <summary>The longest ending that has entries of its own.</summary>
    public const int LongestEnding = 6;

    private readonly LemmaRule[] rules;
    private readonly FrozenDictionary<ulong, ushort> entries;

    public Lemmatizer(IReadOnlyList<LemmaRule> rules, IReadOnlyDictionary<ulong, ushort> entries)
    {
        this.rules = [.. rules];
        this.entries = entries.ToFrozenDictionary();
    }

    /// <summary>Key of a whole lower-case word with its tag.</summary>
    public static ulong WordKey(string tag, ReadOnlySpan<char> lower) =>
        TextHash.Of(lower, TextHash.Mix(TextHash.Of(tag), 1));

    /// <summary>Key of an ending with its tag.</summary>
    public static ulong EndingKey(string tag, ReadOnlySpan<char> ending) => TextHash.Of(ending, TextHash.Of(tag));

    /// <summary>The base form of a word with a Penn Treebank tag.</summary>
    public string Lemmatize(string form, string tag)
    {
        // The longest words are addresses and noise; they have no entry and no inflection.
        if (form.Length > 40)
        {
            return form;
        }

        Span<char> lower = stackalloc char[form.Length];
        for (var i = 0; i < form.Length; i++)
        {
            lower[i] = TextHash.Fold(form[i]);
        }

        return Find(lower, tag).Apply(form);
    }

    private LemmaRule Find(ReadOnlySpan<char> lower, string tag)
    {
        if (entries.TryGetValue(WordKey(tag, lower), out var rule))
        {
            return rules[rule];
        }

        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            if (entries.TryGetValue(EndingKey(tag, lower[^length..]), out rule))
            {
                return rules[rule];
            }
        }

        return LemmaRule.Lower;
    }

    public static Lemmatizer Read(ReadOnlySpan<byte> payload)
    {
        var reader = new PayloadReader(payload);
        var rules = new LemmaRule[reader.ReadInt32()];
        for (var i = 0; i < rules.Length; i++)
        {
            var keepsCase = reader.ReadInt32() != 0;
            rules[i] = new LemmaRule(keepsCase, reader.ReadInt32(), reader.ReadString());
        }

        var keys = reader.ReadArray<ulong>();
        var values = reader.ReadArray<ushort>();
        var entries = new Dictionary<ulong, ushort>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            entries[keys[i]] = values[i];
        }

        return new Lemmatizer(rules, entries);
    }

    public byte[] Write()
    {
        var writer = new PayloadWriter();
        writer.WriteInt32(rules.Length);
        foreach (var rule in rules)
        {
            writer.WriteInt32(rule.KeepsCase ? 1 : 0);
            writer.WriteInt32(rule.Strip);
            writer.WriteString(rule.Append);
        }

        var keys = entries.Keys.Order().ToArray();
        writer.WriteArray<ulong>(keys);
        writer.WriteArray<ushort>([.. keys.Select(key => entries[key])]);
        return writer.ToArray();
    }
}

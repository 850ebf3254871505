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

    /// <summary>Rarer words of the vectors are often misspelt.</summary>
    private const int KnownWords = 30_000;

    private readonly LemmaRule[] rules;
    private readonly Dictionary<ulong, ushort> entries;
    private readonly WordVectors? vectors;

    /// <param name="rules">The rules, by number.</param>
    /// <param name="entries">Numbers of rules by key.</param>
    /// <param name="vectors">The words that there are, the most frequent first; null to trust the rules.</param>
    public Lemmatizer(IReadOnlyList<LemmaRule> rules, Dictionary<ulong, ushort> entries, WordVectors? vectors)
    {
        this.vectors = vectors;
        this.rules = [.. rules];
        this.entries = entries;
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

        return Plain(Find(lower, tag).Apply(Capitalised(form, tag)));
    }

    /// <summary>The form that the rules start from: names have a capital even where they were written without,
    /// but not their particles ("al", "bin", "von").</summary>
    public static string Capitalised(string form, string tag)
    {
        if (tag is not ("NNP" or "NNPS") || form.Length <= 3 || !char.IsLower(form[0]))
        {
            return form;
        }

        foreach (var c in form)
        {
            if (!char.IsLower(c))
            {
                return form;
            }
        }

        return char.ToUpperInvariant(form[0]) + form[1..];
    }

    /// <summary>The lemma with straight quotation marks and apostrophes.</summary>
    private static string Plain(string lemma) =>
        lemma.AsSpan().IndexOfAny('’', '“', '”') < 0
            ? lemma
            : lemma.Replace('’', '\'').Replace('“', '"').Replace('”', '"');

    /// <summary>
    /// The rule of the whole word, else the rule of the longest ending that makes a word out of it ("shouted" ends
    /// like "noted", but there is no "shoute"), else the rule of the longest ending.
    /// </summary>
    private LemmaRule Find(ReadOnlySpan<char> lower, string tag)
    {
        if (entries.TryGetValue(WordKey(tag, lower), out var rule))
        {
            return rules[rule];
        }

        var mayInflect = vectors is not null && (tag is "VBD" or "VBN" or "VBG" or "VBZ" or "NNS" or "JJR" or "JJS");
        LemmaRule? longest = null;
        Span<char> lemma = stackalloc char[lower.Length + 16];
        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            if (!entries.TryGetValue(EndingKey(tag, lower[^length..]), out rule))
            {
                continue;
            }

            longest ??= rules[rule];
            if (!mayInflect || IsWord(lower, rules[rule], lemma))
            {
                return rules[rule];
            }
        }

        return longest ?? LemmaRule.Lower;
    }

    private bool IsWord(ReadOnlySpan<char> lower, LemmaRule rule, Span<char> lemma)
    {
        var stem = lower.Length - rule.Strip;
        if (stem < 0 || rule.Append.Length > 16)
        {
            return false;
        }

        lower[..stem].CopyTo(lemma);
        rule.Append.CopyTo(lemma[stem..]);
        var row = vectors!.Find(WordVectors.KeyOf(lemma[..(stem + rule.Append.Length)]));
        return row is >= 0 and < KnownWords;
    }

    public static Lemmatizer Read(ReadOnlySpan<byte> payload, WordVectors? vectors)
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

        return new Lemmatizer(rules, entries, vectors);
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

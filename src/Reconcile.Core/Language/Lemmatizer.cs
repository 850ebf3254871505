using System.Buffers;

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

    /// <summary>Longer words are left as they are.</summary>
    private const int LongestWord = 40;

    private static readonly SearchValues<char> LowerLetters = SearchValues.Create(Letters('a', 'z'));
    private static readonly SearchValues<char> UpperLetters = SearchValues.Create(Letters('A', 'Z'));

    private readonly LemmaRule[] rules;
    private readonly Dictionary<ulong, ushort> entries;
    private readonly FormDictionary? dictionary;

    /// <param name="rules">The rules, by number.</param>
    /// <param name="entries">Numbers of rules by key.</param>
    /// <param name="dictionary">The words that there are; null to trust the rules.</param>
    public Lemmatizer(IReadOnlyList<LemmaRule> rules, Dictionary<ulong, ushort> entries, FormDictionary? dictionary)
    {
        this.dictionary = dictionary;
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
        if (form.Length > LongestWord)
        {
            return form;
        }

        if (tag == "CD" && IsGroupedNumber(form))
        {
            return form.Replace(",", "", StringComparison.Ordinal);
        }

        Span<char> lower = stackalloc char[form.Length];
        for (var i = 0; i < form.Length; i++)
        {
            lower[i] = TextHash.Fold(form[i]);
        }

        if (!entries.ContainsKey(WordKey(tag, lower)) && Shortened(lower, tag) is { } plain)
        {
            return Lemmatize(plain, tag);
        }

        if (tag is "NN" or "JJ" && !entries.ContainsKey(WordKey(tag, lower)))
        {
            if (tag == "NN" ? form.Length == 1 : IsOfPeople(form))
            {
                return Capitalised(form, tag);
            }
        }

        return Plain(Find(lower, tag).Apply(Capitalised(form, tag)));
    }

    /// <summary>
    /// The form that the rules start from. Names have a capital even where they were written without or in capitals
    /// throughout, but not their particles ("al", "bin", "von") and acronyms. So do adjectives of peoples.
    /// </summary>
    public string Capitalised(string form, string tag)
    {
        if (tag == "JJ")
        {
            return IsOfPeople(form) ? TitleCase(form) : form;
        }

        if (tag is not ("NNP" or "NNPS") || form.Length <= 3)
        {
            return form;
        }

        if (!form.AsSpan().ContainsAnyExcept(LowerLetters))
        {
            return char.ToUpperInvariant(form[0]) + form[1..];
        }

        return form.AsSpan().ContainsAnyExcept(UpperLetters) || IsAcronym(form) ? form : TitleCase(form);
    }

    /// <summary>Whether an adjective is written with a capital, as "French".</summary>
    private bool IsOfPeople(string form)
    {
        var entry = dictionary?.Find(form) ?? default;
        return entry.Readings.HasFlag(FormReadings.CapitalAdjective)
            && (!entry.Readings.HasFlag(FormReadings.Adjective) || entry.IsAlwaysCapital);
    }

    private bool IsAcronym(string form)
    {
        var entry = dictionary?.Find(form) ?? default;
        return entry.Readings.HasFlag(FormReadings.Acronym)
            || (form.Length < 6 && entry.Readings == FormReadings.None && entry.Names == NameUses.None);
    }

    private FormReadings KnownReadings(ReadOnlySpan<char> form) =>
        dictionary is null ? FormReadings.None : dictionary.Find(form).Readings;

    private static string TitleCase(string form) => char.ToUpperInvariant(form[0]) + form[1..].ToLowerInvariant();

    /// <summary>Whether each comma of a number has three digits behind it; "7,5" may be seven and a half.</summary>
    private static bool IsGroupedNumber(string form)
    {
        if (!char.IsAsciiDigit(form[0]))
        {
            return false;
        }

        var digits = 3;
        foreach (var c in form)
        {
            if (!char.IsAsciiDigit(c) && (c is not (',' or '.') || digits < 3))
            {
                return false;
            }

            digits = c == ',' ? 0 : digits + 1;
        }

        return digits >= 3;
    }

    /// <summary>The word behind one with a letter drawn out, as "sooooo"; null for others.</summary>
    private string? Shortened(ReadOnlySpan<char> lower, string tag)
    {
        Span<char> single = stackalloc char[lower.Length];
        Span<char> twice = stackalloc char[lower.Length];
        var (ones, twos, run, longest) = (0, 0, 0, 0);
        for (var i = 0; i < lower.Length; i++)
        {
            run = i > 0 && lower[i] == lower[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, char.IsAsciiLetterLower(lower[i]) ? run : 0);
            var end = i;
            while (end + 1 < lower.Length && lower[end + 1] == lower[i] && run == 1)
            {
                end++;
            }

            if (run == 1)
            {
                var drawn = end - i >= 2;
                single[ones++] = lower[i];
                twice[twos++] = lower[i];
                if (end > i)
                {
                    twice[twos++] = lower[i];
                    if (!drawn)
                    {
                        single[ones++] = lower[i];
                    }
                }
            }
        }

        if (longest < 3)
        {
            return null;
        }

        return IsKnown(single[..ones], tag) ? single[..ones].ToString()
            : IsKnown(twice[..twos], tag) ? twice[..twos].ToString()
            : null;
    }

    private bool IsKnown(ReadOnlySpan<char> lower, string tag) =>
        entries.ContainsKey(WordKey(tag, lower)) || KnownReadings(lower) != FormReadings.None;

    /// <summary>The lemma with straight quotation marks and apostrophes.</summary>
    private static string Plain(string lemma) =>
        lemma.AsSpan().IndexOfAny('’', '“', '”') < 0
            ? lemma
            : lemma.Replace('’', '\'').Replace('“', '"').Replace('”', '"');

    /// <summary>
    /// The rule of the whole word, else the rule of the longest ending that makes a word out of it ("shouted" ends
    /// like "noted", but there is no "shoute"), else the rule of the longest ending.
    /// </summary>
    internal LemmaRule Find(ReadOnlySpan<char> lower, string tag)
    {
        var reading = dictionary is null ? FormReadings.None : BaseOf(tag);
        Span<char> lemma = stackalloc char[lower.Length + 16];
        if (entries.TryGetValue(WordKey(tag, lower), out var rule))
        {
            // A treebank may err in a word that it has once; most verbs have one form for both pasts.
            return
                OtherPast(tag) is { } other
                && reading != FormReadings.None
                && !IsBase(lower, rules[rule], reading, lemma)
                && entries.TryGetValue(WordKey(other, lower), out var second)
                && IsBase(lower, rules[second], reading, lemma)
                ? rules[second]
                : rules[rule];
        }

        if (reading == FormReadings.Noun && IsPluralOnly(lower))
        {
            return LemmaRule.Lower;
        }

        LemmaRule? longest = null;
        for (var length = Math.Min(LongestEnding, lower.Length); length >= 0; length--)
        {
            if (!entries.TryGetValue(EndingKey(tag, lower[^length..]), out rule))
            {
                continue;
            }

            longest ??= rules[rule];
            if (reading == FormReadings.None || IsBase(lower, rules[rule], reading, lemma))
            {
                return rules[rule];
            }
        }

        return longest ?? LemmaRule.Lower;
    }

    /// <summary>Whether the dictionary has a plural as a word of its own and as nothing else, as "earnings".</summary>
    private bool IsPluralOnly(ReadOnlySpan<char> lower) =>
        (KnownReadings(lower) & (FormReadings.Noun | FormReadings.Plural)) == FormReadings.Noun;

    private static string? OtherPast(string tag) =>
        tag switch
        {
            "VBD" => "VBN",
            "VBN" => "VBD",
            _ => null,
        };

    /// <summary>What the base form of an inflected word with a tag can be; nothing where the form is no inflection.</summary>
    private static FormReadings BaseOf(string tag) =>
        tag switch
        {
            "VBD" or "VBN" or "VBG" or "VBZ" => FormReadings.Verb,
            "NNS" => FormReadings.Noun,
            "NNPS" => FormReadings.Noun | FormReadings.CapitalNoun,
            "JJR" or "JJS" => FormReadings.Adjective,
            _ => FormReadings.None,
        };

    private bool IsBase(ReadOnlySpan<char> lower, LemmaRule rule, FormReadings reading, Span<char> lemma)
    {
        var stem = lower.Length - rule.Strip;
        if (stem < 0 || rule.Append.Length > 16)
        {
            return false;
        }

        lower[..stem].CopyTo(lemma);
        rule.Append.CopyTo(lemma[stem..]);
        return (dictionary!.Find(lemma[..(stem + rule.Append.Length)]).Readings & reading) != FormReadings.None;
    }

    private static string Letters(char first, char last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(c => (char)c));

    public static Lemmatizer Read(ReadOnlySpan<byte> payload, FormDictionary? dictionary)
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

        return new Lemmatizer(rules, entries, dictionary);
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

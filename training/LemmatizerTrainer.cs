using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Training.Data;
using Reconcile.Training.Words;

namespace Reconcile.Training;

/// <summary>Learns the lemmatizer's rules: for each tag and ending the most frequent one, where it says something new.</summary>
/// <param name="dictionary">What is known of word forms.</param>
internal sealed class LemmatizerTrainer(FormDictionary dictionary)
{
    /// <summary>Tags whose words may lose or change their ending; others keep it unless the whole word is known.</summary>
    private static readonly string[] Inflected =
    [
        "VBD",
        "VBN",
        "VBG",
        "VBZ",
        "NNS",
        "NNPS",
        "JJR",
        "JJS",
        "RBR",
        "RBS",
    ];

    private readonly Lemmatizer unlearned = new([], [], dictionary);
    private readonly List<LemmaRule> rules = [LemmaRule.Lower];

    /// <param name="sentences">Words with tags and lemmas.</param>
    /// <param name="inflections">Forms of the dictionary's words: those that the rules get wrong become entries.</param>
    public Lemmatizer Train(ImmutableArray<TreebankSentence> sentences, IReadOnlyList<Inflection> inflections)
    {
        var counts = new Dictionary<(string Tag, string Ending, bool Whole), Dictionary<int, int>>();
        var seen = new HashSet<(string, string)>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            if (word.Lemma == "_" || word.Form.Length > 40)
            {
                continue;
            }

            var lemmaRule = RuleOf(word.Form, word.Xpos, word.Lemma);
            var rule = IndexOf(lemmaRule);
            var lower = string.Concat(word.Form.Select(TextHash.Fold));
            Count(counts, (word.Xpos, lower, true), rule);

            // A frequent word says no more about its ending than a rare one.
            if (
                !seen.Add((word.Xpos, lower))
                || (lemmaRule.Strip + lemmaRule.Append.Length > 0 && !Inflected.Contains(word.Xpos))
            )
            {
                continue;
            }

            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, lower.Length); length++)
            {
                Count(counts, (word.Xpos, lower[^length..], false), rule);
            }
        }

        var entries = Prune(counts);
        AddInflections(entries, inflections, seen);
        AddAbbreviations(entries, seen);
        return new Lemmatizer(rules, entries, null);
    }

    private void AddInflections(
        Dictionary<ulong, ushort> entries,
        IReadOnlyList<Inflection> inflections,
        HashSet<(string, string)> seen
    )
    {
        var lemmatizer = new Lemmatizer(rules, new Dictionary<ulong, ushort>(entries), dictionary);
        foreach (var inflection in inflections)
        {
            var tag = inflection.Reading switch
            {
                FormReadings.Plural => "NNS",
                FormReadings.ThirdPerson => "VBZ",
                FormReadings.Past => "VBD",
                FormReadings.Participle => "VBN",
                FormReadings.Gerund => "VBG",
                FormReadings.Comparative => "JJR",
                _ => "JJS",
            };
            var found = lemmatizer.Lemmatize(inflection.Form, tag);
            var isNew = seen.Add((tag, inflection.Form));

            // The treebanks have a few slips: a base form is at least a word.
            var isSlip = dictionary.Find(found).Readings == FormReadings.None;
            if (found != inflection.Lemma && (isNew || isSlip))
            {
                var rule = RuleOf(inflection.Form, tag, inflection.Lemma);
                entries[Lemmatizer.WordKey(tag, inflection.Form)] = (ushort)IndexOf(rule);
            }
        }
    }

    /// <summary>Our list of abbreviations stands in for those that the treebanks happen not to have.</summary>
    private void AddAbbreviations(Dictionary<ulong, ushort> entries, HashSet<(string, string)> seen)
    {
        foreach (var line in WordFile.Lines("abbreviations"))
        {
            var (tag, lemma) = (line[0], line[1]);
            foreach (var form in line.Skip(2).Where(form => seen.Add((tag, form))))
            {
                entries[Lemmatizer.WordKey(tag, form)] = (ushort)IndexOf(RuleOf(form, tag, lemma));
            }
        }
    }

    /// <summary>Entries for endings that say something else than shorter ones, then for words that their ending gets wrong.</summary>
    private Dictionary<ulong, ushort> Prune(
        Dictionary<(string Tag, string Ending, bool Whole), Dictionary<int, int>> counts
    )
    {
        var kept = new Dictionary<(string, string), int>();
        var endings = new Dictionary<ulong, ushort>();
        var ordered = counts
            .OrderBy(pair => pair.Key.Ending.Length)
            .ThenBy(pair => pair.Key.Tag, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal)
            .Select(pair =>
                (pair.Key, Best: pair.Value.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).First())
            )
            .ToList();
        foreach (var (key, best) in ordered.Where(pair => !pair.Key.Whole))
        {
            if (best.Key != Inherited(kept, key.Tag, key.Ending) && (key.Ending.Length == 0 || best.Value >= 3))
            {
                kept[(key.Tag, key.Ending)] = best.Key;
                endings[Lemmatizer.EndingKey(key.Tag, key.Ending)] = (ushort)best.Key;
            }
        }

        var lemmatizer = new Lemmatizer(rules, endings, dictionary);
        var entries = new Dictionary<ulong, ushort>(endings);
        foreach (var (key, best) in ordered.Where(pair => pair.Key.Whole))
        {
            if (lemmatizer.Find(key.Ending, key.Tag) != rules[best.Key])
            {
                entries[Lemmatizer.WordKey(key.Tag, key.Ending)] = (ushort)best.Key;
            }
        }

        return entries;
    }

    private static int Inherited(Dictionary<(string, string), int> kept, string tag, string ending)
    {
        for (var length = ending.Length - 1; length >= 0; length--)
        {
            if (kept.TryGetValue((tag, ending[^length..]), out var rule))
            {
                return rule;
            }
        }

        return 0;
    }

    private LemmaRule RuleOf(string word, string tag, string lemma)
    {
        if (tag == "PRP" && lemma == "I")
        {
            return new LemmaRule(true, word.Length, lemma);
        }

        var keepsCase = tag is "NNP" or "NNPS" or "ADD" || lemma.Any(char.IsUpper);
        var form = keepsCase ? unlearned.Capitalised(word, tag) : word.ToLowerInvariant();
        var common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common])
        {
            common++;
        }

        return new LemmaRule(keepsCase, form.Length - common, lemma[common..]);
    }

    private int IndexOf(LemmaRule rule)
    {
        var index = rules.IndexOf(rule);
        if (index < 0)
        {
            index = rules.Count;
            rules.Add(rule);
        }

        return index;
    }

    private static void Count<TKey>(Dictionary<TKey, Dictionary<int, int>> counts, TKey key, int rule)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var votes))
        {
            counts[key] = votes = [];
        }

        votes[rule] = votes.GetValueOrDefault(rule) + 1;
    }
}

using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Training.Data;

namespace Reconcile.Training;

/// <summary>Learns the lemmatizer's rules: for each tag and ending the most frequent one, where it says something new.</summary>
internal static class LemmatizerTrainer
{
    public static Lemmatizer Train(ImmutableArray<TreebankSentence> sentences)
    {
        var rules = new List<LemmaRule> { LemmaRule.Lower };
        var counts = new Dictionary<(string Tag, string Ending, bool Whole), Dictionary<int, int>>();
        var seen = new HashSet<(string, string)>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            if (word.Lemma == "_" || word.Form.Length > 40)
            {
                continue;
            }

            var rule = IndexOf(rules, RuleOf(word));
            var lower = string.Concat(word.Form.Select(TextHash.Fold));
            Count(counts, (word.Xpos, lower, true), rule);

            // A frequent word says no more about its ending than a rare one.
            if (!seen.Add((word.Xpos, lower)))
            {
                continue;
            }

            for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, lower.Length); length++)
            {
                Count(counts, (word.Xpos, lower[^length..], false), rule);
            }
        }

        return new Lemmatizer(rules, Prune(counts), null);
    }

    private static Dictionary<ulong, ushort> Prune(
        Dictionary<(string Tag, string Ending, bool Whole), Dictionary<int, int>> counts
    )
    {
        var kept = new Dictionary<(string, string), int>();
        var entries = new Dictionary<ulong, ushort>();
        foreach (
            var (key, votes) in counts
                .OrderBy(pair => pair.Key.Whole)
                .ThenBy(pair => pair.Key.Ending.Length)
                .ThenBy(pair => pair.Key.Tag, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal)
        )
        {
            var best = votes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First();
            var inherited = Inherited(kept, key.Tag, key.Ending, key.Whole);
            if (best.Key == inherited || (!key.Whole && key.Ending.Length > 0 && best.Value < 3))
            {
                continue;
            }

            if (key.Whole)
            {
                entries[Lemmatizer.WordKey(key.Tag, key.Ending)] = (ushort)best.Key;
            }
            else
            {
                kept[(key.Tag, key.Ending)] = best.Key;
                entries[Lemmatizer.EndingKey(key.Tag, key.Ending)] = (ushort)best.Key;
            }
        }

        return entries;
    }

    private static int Inherited(Dictionary<(string, string), int> kept, string tag, string ending, bool whole)
    {
        var longest = whole ? Math.Min(Lemmatizer.LongestEnding, ending.Length) : ending.Length - 1;
        for (var length = longest; length >= 0; length--)
        {
            if (kept.TryGetValue((tag, ending[^length..]), out var rule))
            {
                return rule;
            }
        }

        return 0;
    }

    private static LemmaRule RuleOf(TreebankWord word)
    {
        var lemma = word.Lemma;
        if (word.Xpos == "PRP" && lemma == "I")
        {
            return new LemmaRule(true, word.Form.Length, lemma);
        }

        var keepsCase = word.Xpos is "NNP" or "NNPS" or "ADD" || lemma.Any(char.IsUpper);
        var form = keepsCase ? Lemmatizer.Capitalised(word.Form, word.Xpos) : word.Form.ToLowerInvariant();
        var common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common])
        {
            common++;
        }

        return new LemmaRule(keepsCase, form.Length - common, lemma[common..]);
    }

    private static int IndexOf(List<LemmaRule> rules, LemmaRule rule)
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

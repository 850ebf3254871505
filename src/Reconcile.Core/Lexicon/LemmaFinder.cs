using System.Text;
using Reconcile.Language;

namespace Reconcile.Lexicon;

/// <summary>Finds the lemmas of WordNet that a word of a text may be read as.</summary>
internal sealed class LemmaFinder(WordNetFile file)
{
    /// <summary>More characters than the longest lemma of WordNet has.</summary>
    private const int MaxLemmaLength = 100;

    /// <summary>How well a verb stands for a noun or adjective that looks like its participle.</summary>
    private const double ParticipleWeight = 0.95;

    /// <summary>The word itself, and the verb under it where it looks like a participle or gerund.</summary>
    public List<WordReading> Read(ReadOnlySpan<char> lemma, UniversalPos pos)
    {
        var readings = new List<WordReading>(2);
        if (ClassOf(pos) is not { } wordClass)
        {
            return readings;
        }

        if (Find(lemma) is >= 0 and var number && file.Senses(number, wordClass).Length > 0)
        {
            readings.Add(new WordReading(number, wordClass, 1));
        }

        var ending =
            wordClass is WordClass.Verb or WordClass.Adverb ? 0
            : lemma.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? 3
            : wordClass == WordClass.Adjective && lemma.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? 2
            : 0;
        if (ending > 0 && VerbUnder(lemma[..^ending]) is >= 0 and var verb)
        {
            readings.Add(new WordReading(verb, WordClass.Verb, ParticipleWeight));
        }

        return readings;
    }

    /// <summary>Number of a lemma, or -1.</summary>
    public int Find(ReadOnlySpan<char> lemma)
    {
        if (lemma.IsEmpty || lemma.Length > MaxLemmaLength || !Ascii.IsValid(lemma))
        {
            return -1;
        }

        Span<byte> bytes = stackalloc byte[MaxLemmaLength];
        Ascii.ToLower(lemma, bytes, out var length);
        var key = bytes[..length];
        key.Replace((byte)'_', (byte)' ');
        var number = file.FindLemma(key);
        if (number < 0 && key.Contains((byte)'-'))
        {
            key.Replace((byte)'-', (byte)' ');
            number = file.FindLemma(key);
        }

        return number;
    }

    /// <summary>The class of WordNet; null for words that it does not list, as prepositions.</summary>
    public static WordClass? ClassOf(UniversalPos pos) =>
        pos switch
        {
            UniversalPos.Noun or UniversalPos.ProperNoun => WordClass.Noun,
            UniversalPos.Verb or UniversalPos.Auxiliary => WordClass.Verb,
            UniversalPos.Adjective => WordClass.Adjective,
            UniversalPos.Adverb => WordClass.Adverb,
            _ => null,
        };

    /// <summary>WordNet's lexicographer files 0, 1 and 44 hold adjectives, 2 adverbs, 3 to 28 nouns, 29 to 43 verbs.</summary>
    public static UniversalPos PosOf(WordNetRecord record) =>
        record.LexicographerFile switch
        {
            2 => UniversalPos.Adverb,
            >= 3 and <= 28 => UniversalPos.Noun,
            >= 29 and <= 43 => UniversalPos.Verb,
            _ => UniversalPos.Adjective,
        };

    /// <summary>The verb of "murder" + ing, "stat" + ing, "stopp" + ing; -1 for none.</summary>
    private int VerbUnder(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2)
        {
            return -1;
        }

        var doubled = stem.Length > 3 && stem[^1] == stem[^2];
        Span<string> forms =
        [
            stem.ToString(),
            string.Concat(stem, "e"),
            doubled ? stem[..^1].ToString() : string.Empty,
        ];
        foreach (var form in forms)
        {
            if (form.Length > 0 && Find(form) is >= 0 and var number && file.Senses(number, WordClass.Verb).Length > 0)
            {
                return number;
            }
        }

        return -1;
    }
}

using System.Globalization;
using Reconcile.Lexicon;

namespace Reconcile.Training;

/// <summary>WordNet's own database files (see its manual page <c>wndb(5WN)</c>), read as they are.</summary>
internal sealed class WordNetDatabase
{
    private static readonly string[] Endings = ["noun", "verb", "adj", "adv"];

    private WordNetDatabase(
        List<WordNetSynset> synsets,
        SortedDictionary<string, List<WordNetEntry>> entries,
        Dictionary<(WordClass, int, string), int> counts
    )
    {
        Synsets = synsets;
        Entries = entries;
        Counts = counts;
    }

    /// <summary>Nouns, verbs, adjectives, adverbs, each in the order of its file.</summary>
    public IReadOnlyList<WordNetSynset> Synsets { get; }

    /// <summary>Lemmas in ordinal order, blanks between words, with the senses of each word class.</summary>
    public IReadOnlyDictionary<string, List<WordNetEntry>> Entries { get; }

    /// <summary>How often a lemma was tagged with a synset in the semantic concordances.</summary>
    public IReadOnlyDictionary<(WordClass Class, int Offset, string Lemma), int> Counts { get; }

    /// <summary>Reads <c>data.*</c>, <c>index.*</c> and <c>index.sense</c>.</summary>
    public static WordNetDatabase Read(string folder)
    {
        var synsets = new List<WordNetSynset>();
        var entries = new SortedDictionary<string, List<WordNetEntry>>(StringComparer.Ordinal);
        for (var i = 0; i < Endings.Length; i++)
        {
            var wordClass = (WordClass)i;
            synsets.AddRange(Lines(folder, "data." + Endings[i]).Select(line => ReadSynset(wordClass, line)));
            foreach (var line in Lines(folder, "index." + Endings[i]))
            {
                var (lemma, entry) = ReadEntry(wordClass, line);
                if (!entries.TryGetValue(lemma, out var list))
                {
                    entries.Add(lemma, list = []);
                }

                list.Add(entry);
            }
        }

        return new WordNetDatabase(synsets, entries, ReadCounts(folder));
    }

    private static IEnumerable<string> Lines(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(line => line.Length > 0 && line[0] != ' ');

    private static WordNetSynset ReadSynset(WordClass wordClass, string line)
    {
        var parts = line.Split(" | ", 2);
        var fields = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var next = 4;
        var spellings = new string[Hexadecimal(fields[3])];
        for (var i = 0; i < spellings.Length; i++, next += 2)
        {
            spellings[i] = Spelling(fields[next]);
        }

        var pointers = new List<WordNetPointer>();
        for (var left = Number(fields[next++]); left > 0; left--, next += 4)
        {
            if (Relation(fields[next]) is { } relation)
            {
                var words = Hexadecimal(fields[next + 3]);
                pointers.Add(
                    new WordNetPointer(
                        relation,
                        Class(fields[next + 2][0]),
                        Number(fields[next + 1]),
                        words >> 8,
                        words & 0xFF
                    )
                );
            }
        }

        return new WordNetSynset(
            wordClass,
            Number(fields[0]),
            Number(fields[1]),
            Array.ConvertAll(spellings, spelling => spelling.ToLowerInvariant()),
            spellings,
            pointers,
            parts[^1].Trim()
        );
    }

    private static (string Lemma, WordNetEntry Entry) ReadEntry(WordClass wordClass, string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var senses = fields[^Number(fields[2])..].Select(Number);
        return (Lemma(fields[0]), new WordNetEntry(wordClass, [.. senses]));
    }

    private static Dictionary<(WordClass, int, string), int> ReadCounts(string folder)
    {
        var counts = new Dictionary<(WordClass, int, string), int>();
        foreach (var line in Lines(folder, "index.sense"))
        {
            var fields = line.Split(' ');
            if (Number(fields[3]) is var count and > 0)
            {
                var key = fields[0].Split('%');
                var wordClass = (WordClass)(key[1][0] == '5' ? 2 : key[1][0] - '1');
                counts[(wordClass, Number(fields[1]), Lemma(key[0]))] = count;
            }
        }

        return counts;
    }

    private static string Lemma(string field) => Spelling(field).ToLowerInvariant();

    /// <summary>Drops the marker of an adjective's place, as in <c>galore(ip)</c>.</summary>
    private static string Spelling(string field) =>
        (field.EndsWith(')') ? field[..field.IndexOf('(', StringComparison.Ordinal)] : field).Replace('_', ' ');

    private static WordNetRelation? Relation(string symbol) =>
        symbol switch
        {
            "@" => WordNetRelation.Hypernym,
            "@i" => WordNetRelation.InstanceHypernym,
            "!" => WordNetRelation.Antonym,
            "+" => WordNetRelation.Derivation,
            "\\" => WordNetRelation.Pertainym,
            "$" => WordNetRelation.VerbGroup,
            "*" => WordNetRelation.Entailment,
            ">" => WordNetRelation.Cause,
            "&" => WordNetRelation.SimilarTo,
            "<" => WordNetRelation.Participle,
            "#p" => WordNetRelation.PartOf,
            _ => null,
        };

    private static WordClass Class(char letter) =>
        letter switch
        {
            'n' => WordClass.Noun,
            'v' => WordClass.Verb,
            'a' or 's' => WordClass.Adjective,
            _ => WordClass.Adverb,
        };

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Hexadecimal(string field) =>
        int.Parse(field, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}

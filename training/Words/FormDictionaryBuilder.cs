using Reconcile.Language;
using Reconcile.Lexicon;
using Reconcile.Text;

namespace Reconcile.Training.Words;

/// <summary>Builds the dictionary of word forms from WordNet, our lists of names and the capitals of plain text.</summary>
internal sealed class FormDictionaryBuilder
{
    private const int PersonFile = 18;
    private const int LocationFile = 15;
    private const int ObjectFile = 17;
    private const int GroupFile = 14;
    private const byte PersonPhrase = 1;
    private const byte PlacePhrase = 2;
    private const byte GroupPhrase = 4;
    private const byte OtherPhrase = 8;
    private static readonly string[] Particles = ["of", "the", "and", "de", "la", "von", "van", "in", "for", "on"];

    private readonly WordNetDatabase wordNet;
    private readonly CasingCounter casing;
    private readonly SortedDictionary<string, FormEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[]> usual = new(StringComparer.Ordinal);
    private readonly Dictionary<(WordClass, int), WordNetSynset> synsets = [];
    private readonly SortedDictionary<uint, byte> phrases = [];

    private FormDictionaryBuilder(WordNetDatabase wordNet, CasingCounter casing)
    {
        this.wordNet = wordNet;
        this.casing = casing;
        foreach (var synset in wordNet.Synsets)
        {
            synsets.Add((synset.Class, synset.Offset), synset);
        }
    }

    /// <summary>Every inflected form of a word of WordNet, the more frequent words first.</summary>
    public static IReadOnlyList<Inflection> Inflections(WordNetDatabase wordNet)
    {
        var inflector = new Inflector();
        var all = new List<(double Weight, Inflection Inflection)>();
        foreach (var (lemma, senses) in wordNet.Entries)
        {
            foreach (var entry in senses.Where(_ => IsWord(lemma)))
            {
                var weight = entry.Offsets.Sum(offset =>
                    0.1 + wordNet.Counts.GetValueOrDefault((entry.Class, offset, lemma))
                );
                var forms = entry.Class switch
                {
                    WordClass.Noun => inflector.OfNoun(lemma, FormReadings.Plural),
                    WordClass.Verb => inflector.OfVerb(lemma),
                    WordClass.Adjective => Inflector.OfAdjective(lemma),
                    _ => [],
                };
                all.AddRange(forms.Select(form => (weight, form)));
            }
        }

        return
        [
            .. all.OrderByDescending(pair => pair.Inflection.IsIrregular)
                .ThenByDescending(pair => pair.Weight)
                .ThenBy(pair => pair.Inflection.Form, StringComparer.Ordinal)
                .ThenBy(pair => pair.Inflection.Lemma, StringComparer.Ordinal)
                .Select(pair => pair.Inflection),
        ];
    }

    public static FormDictionary Build(WordNetDatabase wordNet, CasingCounter casing)
    {
        var builder = new FormDictionaryBuilder(wordNet, casing);
        builder.AddLemmas();
        builder.AddNames();
        builder.AddLists();
        return builder.Finish();
    }

    private FormDictionary Finish()
    {
        foreach (var word in casing.Words.Where(word => casing.ClassOf(word) > 6))
        {
            entries.TryAdd(word, default);
        }

        var values = new SortedDictionary<uint, FormEntry>();
        foreach (var (form, entry) in entries)
        {
            values.TryAdd(
                WordVectors.KeyOf(form),
                entry with
                {
                    Usual = UsualClass(form),
                    Casing = casing.ClassOf(form),
                }
            );
        }

        return new FormDictionary(
            [.. values.Keys],
            [.. values.Values],
            new NamePhrases([.. phrases.Keys], [.. phrases.Values])
        );
    }

    private void AddLemmas()
    {
        var inflector = new Inflector();
        foreach (var (lemma, senses) in wordNet.Entries)
        {
            foreach (var sense in senses.Where(_ => IsWord(lemma)))
            {
                AddLemma(inflector, lemma, sense);
            }
        }
    }

    private static bool IsWord(string lemma) =>
        !lemma.Contains(' ', StringComparison.Ordinal) && lemma.Any(char.IsAsciiLetter);

    private void AddLemma(Inflector inflector, string lemma, WordNetEntry entry)
    {
        // The file of a lemma's first sense that is not a name.
        var (capital, acronym, lower, field, weight) = (false, false, false, 0, 0.0);
        foreach (var offset in entry.Offsets)
        {
            var synset = synsets[(entry.Class, offset)];
            var spelling = synset.Spellings[Math.Max(0, synset.Members.ToList().IndexOf(lemma))];
            weight += 0.1 + wordNet.Counts.GetValueOrDefault((entry.Class, offset, lemma));
            if (spelling.Any(char.IsUpper))
            {
                capital = true;
                acronym |= spelling.Length > 1 && !spelling.Any(char.IsLower);
            }
            else
            {
                field = lower ? field : synset.LexicographerFile + 1;
                lower = true;
            }
        }

        switch (entry.Class)
        {
            case WordClass.Noun:
                var singular = (lower ? FormReadings.Noun : 0) | (capital ? FormReadings.CapitalNoun : 0);
                Add(lemma, singular | (acronym ? FormReadings.Acronym : 0), weight, 0, field);
                var plural = (lower ? FormReadings.Plural : 0) | (capital ? FormReadings.CapitalPlural : 0);
                foreach (var form in inflector.OfNoun(lemma, plural))
                {
                    Add(form.Form, form.Reading, weight, 0, field);
                }

                break;
            case WordClass.Verb:
                Add(lemma, FormReadings.Verb, weight, 1, 0, field);
                foreach (var form in inflector.OfVerb(lemma))
                {
                    Add(form.Form, form.Reading, weight, 1, 0, field);
                }

                break;
            case WordClass.Adjective:
                var reading = (lower ? FormReadings.Adjective : 0) | (capital ? FormReadings.CapitalAdjective : 0);
                Add(lemma, reading, weight, 2);
                foreach (var form in Inflector.OfAdjective(lemma))
                {
                    Add(form.Form, form.Reading, weight, 2);
                }

                break;
            default:
                Add(lemma, FormReadings.Adverb, weight, 3);
                break;
        }
    }

    private void Add(string form, FormReadings reading, double weight, int wordClass, int noun = 0, int verb = 0)
    {
        var entry = entries.GetValueOrDefault(form);
        entries[form] = entry with
        {
            Readings = entry.Readings | reading,
            NounField = entry.NounField == 0 ? (byte)noun : entry.NounField,
            VerbField = entry.VerbField == 0 ? (byte)verb : entry.VerbField,
        };
        if (!usual.TryGetValue(form, out var weights))
        {
            usual.Add(form, weights = new double[4]);
        }

        weights[wordClass] += weight;
    }

    /// <summary>The prevailing class, in three steps of how clearly and three of how often.</summary>
    private byte UsualClass(string form)
    {
        if (!usual.TryGetValue(form, out var weights))
        {
            return 0;
        }

        var best = Array.IndexOf(weights, weights.Max());
        var (sum, share) = (weights.Sum(), weights[best] / weights.Sum());
        var clear =
            share > 0.95 ? 2
            : share > 0.7 ? 1
            : 0;
        var often =
            sum < 1 ? 0
            : sum < 10 ? 1
            : 2;
        return (byte)(1 + (best * 9) + (clear * 3) + often);
    }

    private void AddNames()
    {
        foreach (var synset in wordNet.Synsets.Where(synset => synset.Class == WordClass.Noun))
        {
            var isInstance = synset.Pointers.Any(pointer => pointer.Relation == WordNetRelation.InstanceHypernym);
            foreach (var spelling in synset.Spellings.Where(spelling => char.IsUpper(spelling[0])))
            {
                if (!isInstance)
                {
                    continue;
                }

                switch (synset.LexicographerFile)
                {
                    case PersonFile:
                        AddPerson(spelling.Split(' '), synset);
                        AddPhrase(spelling, PersonPhrase);
                        break;
                    case LocationFile or ObjectFile:
                        AddPlace(spelling);
                        break;
                    case GroupFile:
                        AddGroup(spelling);
                        break;
                    default:
                        AddOther(spelling);
                        break;
                }
            }
        }
    }

    private void AddPerson(string[] words, WordNetSynset synset)
    {
        if (words.Length == 1)
        {
            var ends = synset.Spellings.Any(s => s.EndsWith(" " + words[0], StringComparison.Ordinal));
            AddName(words[0], ends ? NameUses.Family : NameUses.Given | NameUses.Family);
            return;
        }

        if (
            words.Any(word => Particles.Contains(word))
            || words[0].EndsWith('.')
            || synset.LexicographerFile != PersonFile
        )
        {
            return;
        }

        if (synset.Spellings.Contains(words[^1]))
        {
            AddName(words[^1], NameUses.Family);
            if (
                words[0]
                is not (
                    "President"
                    or "King"
                    or "Queen"
                    or "Saint"
                    or "Sir"
                    or "General"
                    or "Captain"
                    or "Pope"
                    or "Lord"
                )
            )
            {
                AddName(words[0], NameUses.Given);
            }
        }
    }

    private void AddParts(string[] words, NameUses whole, NameUses start, NameUses rest)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsUpper(words[i][0]))
            {
                AddName(
                    words[i],
                    words.Length == 1 ? whole
                        : i == 0 ? start
                        : rest
                );
            }
        }
    }

    private void AddLists()
    {
        foreach (var name in WordFile.Lines("given-names").SelectMany(line => line))
        {
            AddName(name, NameUses.Given);
        }

        foreach (var name in WordFile.Lines("family-names").SelectMany(line => line))
        {
            AddName(name, NameUses.Family);
        }

        foreach (var name in WordFile.Entries("organisations"))
        {
            AddGroup(name);
        }

        foreach (var name in WordFile.Entries("places"))
        {
            AddPlace(name);
        }

        foreach (var name in WordFile.Entries("other-names"))
        {
            AddOther(name);
        }
    }

    private void AddPlace(string name)
    {
        AddParts(Words(name), NameUses.Place, NameUses.PlaceStart, NameUses.PlaceRest);
        AddPhrase(name, PlacePhrase);
    }

    private void AddGroup(string name)
    {
        AddParts(Words(name), NameUses.Group, NameUses.GroupStart, NameUses.GroupRest);
        AddPhrase(name, GroupPhrase);
    }

    private void AddOther(string name)
    {
        AddParts(Words(name), NameUses.Other, NameUses.Other, NameUses.Other);
        AddPhrase(name, OtherPhrase);
    }

    private void AddPhrase(string name, byte kind)
    {
        var words = Spans(name);
        if (words.Length is > 1 and <= NamePhrases.LongestPhrase)
        {
            var key = NamePhrases.KeyOf(name, words);
            phrases[key] = (byte)(phrases.GetValueOrDefault(key) | kind);
        }
    }

    private static string[] Words(string name) => [.. Spans(name).ToArray().Select(span => name[span.Start..span.End])];

    private static ReadOnlySpan<TextSpan> Spans(string name)
    {
        var spans = new List<TextSpan>();
        Tokenizer.Tokenize(name, new TextSpan(0, name.Length), spans);
        return spans.ToArray();
    }

    private void AddName(string word, NameUses part)
    {
        var lower = word.ToLowerInvariant();
        var entry = entries.GetValueOrDefault(lower);
        entries[lower] = entry with { Names = entry.Names | part };
    }
}

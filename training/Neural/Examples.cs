using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Text;
using Reconcile.Training.Data;

namespace Reconcile.Training.Neural;

/// <summary>Turns treebank sentences into examples, with the vocabulary that the training data gives.</summary>
internal sealed class Examples
{
    /// <summary>Names as the network numbers them.</summary>
    private static readonly string[] NameLabels = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"];

    private readonly WordVectors vectors;
    private readonly FormDictionary dictionary;
    private readonly Dictionary<string, string[]> names;

    public Examples(
        ImmutableArray<TreebankSentence> sentences,
        ImmutableArray<NamesSentence> names,
        WordVectors vectors,
        FormDictionary dictionary
    )
    {
        this.vectors = vectors;
        this.dictionary = dictionary;
        this.names = [];
        foreach (var (_, forms, labels) in names)
        {
            this.names.TryAdd(string.Join(' ', forms), labels);
        }

        Labels = new NetworkLabels(
            Distinct(sentences, w => w.Xpos),
            Array.ConvertAll(Distinct(sentences, w => w.Upos), UniversalPosNames.Parse),
            NameLabels,
            Distinct(sentences, w => w.Relation),
            []
        );
        Labels = Labels with { Pairs = PairsOf(sentences, Labels) };
        (Features, HideWord) = CountFeatures(sentences);
    }

    public NetworkLabels Labels { get; }

    public HashIndex Features { get; }

    /// <summary>How often to hide the feature of each row: the rarer a word, the more often.</summary>
    public float[] HideWord { get; }

    /// <summary>The example of a sentence, its forms changed to another case if asked for.</summary>
    public Example Create(TreebankSentence sentence, Func<string, string>? recase = null)
    {
        var n = sentence.Words.Length;
        var nameLabels = new int[n];
        var labels = names.GetValueOrDefault(string.Join(' ', sentence.Words.Select(w => w.Form)));
        string[] forms = [.. sentence.Words.Select(w => recase is null ? w.Form : recase(w.Form))];
        var (wordVectors, features) = Inputs(forms);
        for (var i = 0; i < n; i++)
        {
            nameLabels[i] = labels is null ? sentence.Words[i].Name : Math.Max(0, Array.IndexOf(NameLabels, labels[i]));
        }

        return new Example(
            wordVectors,
            features,
            [.. sentence.Words.Select(w => Array.IndexOf(Labels.Tags, w.Xpos))],
            [.. sentence.Words.Select(w => Array.IndexOf(Labels.Classes, UniversalPosNames.Parse(w.Upos)))],
            nameLabels,
            [.. sentence.Words.Select(w => w.Head + 1)],
            [.. sentence.Words.Select(w => Array.IndexOf(Labels.Relations, w.Relation))]
        );
    }

    /// <summary>An example to guess neighbouring words by; the tags are the classes of the words.</summary>
    public Example CreatePlain(string[] forms, PlainClasses classes)
    {
        var (wordVectors, features) = Inputs(forms);
        return new Example(wordVectors, features, [.. forms.Select(classes.Of)], [], [], [], []);
    }

    private (int[] Vectors, int[] Features) Inputs(string[] forms)
    {
        var features = new int[forms.Length * TokenFeatures.Count];
        var at = 0;
        foreach (var keys in KeysOf(forms, dictionary))
        {
            foreach (var key in keys)
            {
                features[at++] = Features.Find(key);
            }
        }

        return ([.. forms.Select(form => vectors.Find(WordVectors.KeyOf(form)))], features);
    }

    /// <summary>The keys of each word's features; the array is the same one each time.</summary>
    private static IEnumerable<uint[]> KeysOf(string[] forms, FormDictionary dictionary)
    {
        var keys = new uint[TokenFeatures.Count];
        var text = string.Join(' ', forms);
        var spans = new TextSpan[forms.Length];
        var start = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            spans[i] = new TextSpan(start, start + forms[i].Length);
            start += forms[i].Length + 1;
        }

        var marks = new byte[forms.Length];
        dictionary.Phrases.Mark(text, spans, marks);
        for (var i = 0; i < forms.Length; i++)
        {
            TokenFeatures.Extract(forms[i], dictionary.Find(forms[i]), marks[i], keys);
            yield return keys;
        }
    }

    private static (int Tag, int Class)[] PairsOf(ImmutableArray<TreebankSentence> sentences, NetworkLabels labels) =>
        [
            .. sentences
                .SelectMany(s => s.Words)
                .Select(w =>
                    (
                        Tag: Array.IndexOf(labels.Tags, w.Xpos),
                        Class: Array.IndexOf(labels.Classes, UniversalPosNames.Parse(w.Upos))
                    )
                )
                .GroupBy(pair => pair)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
                .Order(),
        ];

    private static string[] Distinct(ImmutableArray<TreebankSentence> sentences, Func<TreebankWord, string> label) =>
        [.. sentences.SelectMany(s => s.Words).Select(label).Distinct().Order(StringComparer.Ordinal)];

    private (HashIndex Index, float[] HideWord) CountFeatures(ImmutableArray<TreebankSentence> sentences)
    {
        var counts = new Dictionary<uint, (int Count, int Kind)>();
        foreach (var keys in sentences.SelectMany(s => KeysOf([.. s.Words.Select(w => w.Form)], dictionary)))
        {
            for (var k = 0; k < keys.Length; k++)
            {
                counts[keys[k]] = (counts.GetValueOrDefault(keys[k]).Count + 1, k);
            }
        }

        var kept = counts
            .Where(pair => pair.Value.Count >= (pair.Value.Kind == TokenFeatures.Word ? 2 : 4))
            .OrderBy(pair => pair.Key)
            .ToList();
        return (
            new HashIndex([.. kept.Select(pair => pair.Key)]),
            [.. kept.Select(pair => 1f / (pair.Value.Count + 1))]
        );
    }
}

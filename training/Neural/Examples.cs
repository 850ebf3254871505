using System.Collections.Immutable;
using Reconcile.Language;
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
        var keys = new uint[TokenFeatures.Count];
        var features = new int[n * keys.Length];
        var wordVectors = new int[n];
        var nameLabels = new int[n];
        var labels = names.GetValueOrDefault(string.Join(' ', sentence.Words.Select(w => w.Form)));
        for (var i = 0; i < n; i++)
        {
            var form = recase is null ? sentence.Words[i].Form : recase(sentence.Words[i].Form);
            TokenFeatures.Extract(form, dictionary.Find(form), keys);
            for (var k = 0; k < keys.Length; k++)
            {
                features[(i * keys.Length) + k] = Features.Find(keys[k]);
            }

            wordVectors[i] = vectors.Find(WordVectors.KeyOf(form));
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
        var keys = new uint[TokenFeatures.Count];
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            TokenFeatures.Extract(word.Form, dictionary.Find(word.Form), keys);
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

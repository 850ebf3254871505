using System.Collections.Immutable;
using Reconcile.Language;
using Reconcile.Training.Data;

namespace Reconcile.Training.Linear;

/// <summary>Trains the tagger.</summary>
internal static class TaggerTrainer
{
    public static Tagger Train(ImmutableArray<TreebankSentence> sentences, string[] labels, int epochs)
    {
        var index = labels.Select((label, i) => (label, i)).ToDictionary(pair => pair.label, pair => pair.i);
        var trainer = new LinearTrainer(22);
        var features = new uint[24];
        var scores = new float[HashedWeights.Width];
        var random = new Random(1);
        var data = sentences
            .Select(s =>
                (
                    Words: s.Words.Select(w => new WordFeatures(w.Form)).ToArray(),
                    Gold: s.Words.Select(w => index.GetValueOrDefault(LabelOf(w), -1)).ToArray()
                )
            )
            .ToArray();
        var guessed = new int[2000];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(data);
            foreach (var (words, gold) in data)
            {
                for (var i = 0; i < words.Length; i++)
                {
                    Tagger.Extract(words, guessed, i, features);
                    trainer.Score(features, scores);
                    var best = 0;
                    for (var k = 1; k < labels.Length; k++)
                    {
                        if (scores[k] > scores[best])
                        {
                            best = k;
                        }
                    }

                    if (best != gold[i] && gold[i] >= 0)
                    {
                        trainer.Update(features, gold[i], best);
                    }

                    trainer.NextStep();
                    guessed[i] = best;
                }
            }
        }

        return new Tagger(
            trainer.Finish(0.02f),
            [.. labels.Select(label => label.Split('|')[0])],
            [.. labels.Select(label => UniversalPosNames.Parse(label.Split('|')[1]))]
        );
    }

    public static string[] LabelsOf(ImmutableArray<TreebankSentence> sentences) =>
        [
            .. sentences
                .SelectMany(s => s.Words)
                .GroupBy(LabelOf)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Take(HashedWeights.Width)
                .Select(group => group.Key),
        ];

    private static string LabelOf(TreebankWord word) => word.Xpos + "|" + word.Upos;
}

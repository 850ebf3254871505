using System.Collections.Immutable;
using System.Diagnostics;
using Reconcile.Language;
using Reconcile.Training.Data;
using Reconcile.Training.Linear;

namespace Reconcile.Training;

/// <summary>Trains all models and writes their files.</summary>
internal static class Trainer
{
    public static void Train(string data, string output)
    {
        var clock = Stopwatch.StartNew();
        ImmutableArray<TreebankSentence> sentences =
        [
            .. ConlluReader.Read(Path.Combine(data, "treebanks", "ewt-train.conllu")),
            .. ConlluReader.Read(Path.Combine(data, "treebanks", "gum-train.conllu")),
        ];
        Write("lemmas", LemmatizerTrainer.Train(sentences).Write());
        var labels = TaggerTrainer.LabelsOf(sentences);
        Write("tagger", TaggerTrainer.Train(sentences, labels, epochs: 6).Write());
        Write("parser", ParserTrainer.Train(sentences, Jackknife(sentences, labels), epochs: 8).Write());

        void Write(string name, byte[] payload)
        {
            var file = ModelFile.Pack(payload);
            File.WriteAllBytes(Path.Combine(output, name + ".bin"), file);
            Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0}s {name}: {file.Length} bytes");
        }
    }

    /// <summary>Tags every fold with a tagger trained on the others, so that the parser sees the tagger's mistakes.</summary>
    private static int[][] Jackknife(ImmutableArray<TreebankSentence> sentences, string[] labels)
    {
        const int Folds = 4;
        var tags = new int[sentences.Length][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = TaggerTrainer.Train([.. sentences.Where((_, i) => i % Folds != fold)], labels, epochs: 4);
            for (var i = fold; i < sentences.Length; i += Folds)
            {
                tags[i] = new int[sentences[i].Words.Length];
                tagger.Tag([.. sentences[i].Words.Select(w => new WordFeatures(w.Form))], tags[i]);
            }
        }

        return tags;
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Reconcile.Language;
using Reconcile.Training.Data;
using Reconcile.Training.Neural;
using Reconcile.Training.Words;

namespace Reconcile.Training;

/// <summary>Trains all models and writes their files.</summary>
internal static class Trainer
{
    public static void TrainLemmas(string data, string wordNet, string output)
    {
        var database = WordNetDatabase.Read(wordNet);
        var dictionary = BuildDictionary(database, Texts(data, database));
        Write(output, "forms", dictionary.Write());
        WriteLemmas(output, Read(data), database, dictionary);
    }

    public static void Train(string data, string wordNet, string output, string? from, TrainingPlan plan)
    {
        var clock = Stopwatch.StartNew();
        var sentences = Read(data);
        var database = WordNetDatabase.Read(wordNet);
        var texts = Texts(data, database);
        var dictionary = BuildDictionary(database, texts);
        Write(output, "forms", dictionary.Write());
        WriteLemmas(output, sentences, database, dictionary);
        var vectors = VectorTrainer.Train(texts.Concat(FormsOf(sentences)));
        Write(output, "words", vectors.Write());
        Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0}s {vectors.Count} word vectors");
        var examples = new Examples(
            sentences,
            NamesReader.Read(Path.Combine(data, "ner", "ewt-train.iob2")),
            vectors,
            dictionary
        );
        var weights = new NetworkWeights(
            new NetworkShape(vectors.Dimensions, plan.Feature, plan.Hidden, plan.Layers, plan.Arc, plan.Relation),
            examples.Labels,
            examples.Features
        );
        if (from is null)
        {
            FirstWeights.Fill(weights);
            PlainTextCourse.Take(weights, vectors, examples, [.. texts, .. FormsOf(sentences)], dictionary, plan);
            Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0}s plain text read");
        }
        else
        {
            FirstWeights.Take(weights, NetworkWeights.Read(ModelFile.Unpack(from, File.ReadAllBytes(from))));
        }

        var trainer = new NetworkTrainer(weights, vectors, examples.HideWord, plan);
        trainer.Train(
            Augment(sentences, examples),
            (epoch, loss) =>
                Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0}s epoch {epoch + 1}: loss {loss:0.0}")
        );
        Write(output, "network", weights.Write());
    }

    private static string[][] Texts(string data, WordNetDatabase database) =>
        [.. PlainTexts.Read(data), .. PlainTexts.Glosses(database)];

    private static IEnumerable<string[]> FormsOf(ImmutableArray<TreebankSentence> sentences) =>
        sentences.Select(s => s.Words.Select(w => w.Form).ToArray());

    private static FormDictionary BuildDictionary(WordNetDatabase database, string[][] texts)
    {
        var casing = new CasingCounter();
        casing.Count(texts);
        return FormDictionaryBuilder.Build(database, casing);
    }

    private static void WriteLemmas(
        string output,
        ImmutableArray<TreebankSentence> sentences,
        WordNetDatabase database,
        FormDictionary dictionary
    )
    {
        var trainer = new LemmatizerTrainer(dictionary);
        Write(output, "lemmas", trainer.Train(sentences, FormDictionaryBuilder.Inflections(database)).Write());
    }

    private static ImmutableArray<TreebankSentence> Read(string data)
    {
        if (!Directory.Exists(Path.Combine(data, "treebanks")))
        {
            throw new DirectoryNotFoundException(
                $"'{data}' has no folder treebanks/: name the folder of the training data with --data."
            );
        }

        return
        [
            .. ConlluReader.Read(Path.Combine(data, "treebanks", "ewt-train.conllu")),
            .. ConlluReader.Read(Path.Combine(data, "treebanks", "gum-train.conllu")).Select(EntityNames.AddNames),
        ];
    }

    private static void Write(string output, string name, byte[] payload)
    {
        var file = ModelFile.Pack(payload);
        File.WriteAllBytes(Path.Combine(output, name + ".bin"), file);
        Console.Error.WriteLine($"{name}: {file.Length} bytes");
    }

    /// <summary>The sentences, and copies of some of them in capitals, title case and lower case as headlines have.</summary>
    private static List<Example> Augment(ImmutableArray<TreebankSentence> sentences, Examples examples)
    {
        var all = new List<Example>();
        for (var i = 0; i < sentences.Length; i++)
        {
            all.Add(examples.Create(sentences[i]));
            Func<string, string>? recase = (i % 40) switch
            {
                7 => form => form.ToUpperInvariant(),
                17 => TitleCase,
                27 => form => form.ToLowerInvariant(),
                _ => null,
            };
            if (recase is not null)
            {
                all.Add(examples.Create(sentences[i], recase));
            }
        }

        return all;
    }

    private static string TitleCase(string form) => form.Length > 3 ? char.ToUpperInvariant(form[0]) + form[1..] : form;
}

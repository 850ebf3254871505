using System.CommandLine;
using System.Globalization;
using Reconcile.Language;
using Reconcile.Lexicon;

namespace Reconcile.Training;

/// <summary><c>lexicon-evaluate FILE</c>: how well WordNet's similarity ranks pairs of words that name the same.</summary>
internal static class LexiconEvaluateCommand
{
    /// <summary>The command for the root of the command line.</summary>
    public static Command Create()
    {
        var pairs = new Argument<FileInfo>("file")
        {
            Description = "One pair a line: lemma, UPOS, lemma, UPOS, 1 (same) or 0, separated by tabs.",
        };
        var command = new Command("lexicon-evaluate", "Scores the similarity of words on labelled pairs.") { pairs };
        command.SetAction(result => Run(result.GetRequiredValue(pairs)));
        return command;
    }

    private static int Run(FileInfo file)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"{file}: no such file");
            return 2;
        }

        var pairs = new List<(string A, UniversalPos PosA, string B, UniversalPos PosB, bool Same)>();
        foreach (var line in File.ReadLines(file.FullName))
        {
            var fields = line.Split('\t');
            if (fields.Length < 5 || PosOf(fields[1]) is not { } a || PosOf(fields[3]) is not { } b)
            {
                Console.Error.WriteLine($"{file}: not a pair: {line}");
                return 2;
            }

            pairs.Add((fields[0], a, fields[2], b, fields[4] == "1"));
        }

        var (wordNet, thesaurus) = (WordNet.Load(), Thesaurus.Load());
        Console.WriteLine("WordNet");
        Print([.. pairs.Select(pair => (wordNet.Similarity(pair.A, pair.PosA, pair.B, pair.PosB), pair.Same))]);
        Console.WriteLine("WordNet and lists");
        Print([.. pairs.Select(pair => (thesaurus.Similarity(pair.A, pair.PosA, pair.B, pair.PosB), pair.Same))]);
        return 0;
    }

    private static void Print(List<(double Score, bool Same)> scored)
    {
        double same = scored.Count(pair => pair.Same);
        var other = scored.Count - same;
        var (area, precisionSum, hits, seen) = (0.0, 0.0, 0.0, 0.0);
        foreach (var tie in scored.GroupBy(pair => pair.Score).OrderByDescending(group => group.Key))
        {
            double found = tie.Count(pair => pair.Same);
            area += (tie.Count() - found) * (hits + found / 2);
            hits += found;
            seen += tie.Count();
            precisionSum += found * hits / seen;
        }

        Line(
            $"pairs {scored.Count}, same {same}, AUC {area / same / other:F3}, average precision {precisionSum / same:F3}"
        );
        foreach (var threshold in (double[])[0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3])
        {
            var above = scored.Where(pair => pair.Score >= threshold).ToList();
            double right = above.Count(pair => pair.Same);
            Line($">= {threshold:F1}: precision {right / above.Count:F2}, recall {right / same:F2}");
        }
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static UniversalPos? PosOf(string upos) =>
        upos switch
        {
            "NOUN" => UniversalPos.Noun,
            "PROPN" => UniversalPos.ProperNoun,
            "VERB" => UniversalPos.Verb,
            "ADJ" => UniversalPos.Adjective,
            "ADV" => UniversalPos.Adverb,
            _ => null,
        };
}

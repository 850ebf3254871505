using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Reconcile.Training.Values;

/// <summary><c>evaluate-values FILE...</c>: how well quantities are read from sets of sentences.</summary>
internal static class EvaluateValuesCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("files")
        {
            Description = "Sets in JSON: text and quantities (value, normalized_unit).",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "text or json.",
            DefaultValueFactory = _ => "text",
        };
        var misses = new Option<bool>("--misses") { Description = "List every sentence with a fault." };
        var command = new Command("evaluate-values", "Score quantities: value F1, value and unit F1.")
        {
            files,
            format,
            misses,
        };
        format.AcceptOnlyFromAmong("text", "json");
        command.SetAction(result => Run(result.GetValue(files)!, result.GetValue(format)!, result.GetValue(misses)));
        return command;
    }

    private static int Run(FileInfo[] files, string format, bool showMisses)
    {
        var evaluation = new ValueEvaluation();
        var scores = new List<ValueScore>();
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                Console.Error.WriteLine($"{file}: no such file");
                return 2;
            }

            var misses = new List<string>();
            scores.Add(
                evaluation.Score(Path.GetFileNameWithoutExtension(file.Name), ValueCase.ReadFile(file.FullName), misses)
            );
            if (showMisses)
            {
                misses.ForEach(Console.WriteLine);
            }
        }

        if (format == "json")
        {
            WriteJson(scores);
            return 0;
        }

        Console.WriteLine("set                sentences expected  read  value P     R    F1  value+unit F1");
        foreach (var score in scores)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{score.Set, -18} {score.Sentences, 9} {score.Expected, 8} {score.Read, 5}   {score.ValuePrecision:0.000} {score.ValueRecall:0.000} {score.ValueF1:0.000}  {score.UnitF1:0.000}"
                )
            );
        }

        return 0;
    }

    private static void WriteJson(List<ValueScore> scores)
    {
        using var stream = Console.OpenStandardOutput();
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        writer.WriteStartArray();
        foreach (var score in scores)
        {
            writer.WriteStartObject();
            writer.WriteString("set", score.Set);
            writer.WriteNumber("sentences", score.Sentences);
            writer.WriteNumber("expected", score.Expected);
            writer.WriteNumber("read", score.Read);
            writer.WriteNumber("valuePrecision", Math.Round(score.ValuePrecision, 4));
            writer.WriteNumber("valueRecall", Math.Round(score.ValueRecall, 4));
            writer.WriteNumber("valueF1", Math.Round(score.ValueF1, 4));
            writer.WriteNumber("valueUnitF1", Math.Round(score.UnitF1, 4));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

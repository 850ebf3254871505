using System.CommandLine;
using System.Text;
using System.Text.Json;

namespace Reconcile.Training.Further;

/// <summary><c>further-stories</c>: puts the texts of the coreference corpus under our annotations, as folders to check and score.</summary>
internal static class FurtherStoriesCommand
{
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus")
        {
            Description = "The corpus, one JSON object a document.",
            DefaultValueFactory = _ => "../shared/coref/ecb-train.jsonl",
        };
        var annotations = new Option<string>("--annotations")
        {
            Description = "Folder of the annotations.",
            DefaultValueFactory = _ => "training/Further",
        };
        var output = new Option<string>("--output")
        {
            Description = "Folder to write the stories to.",
            Required = true,
        };
        var command = new Command("further-stories", "Write the further annotated stories as folders with gold.yaml.")
        {
            corpus,
            annotations,
            output,
        };
        command.SetAction(result =>
            Run(result.GetRequiredValue(corpus), result.GetRequiredValue(annotations), result.GetRequiredValue(output))
        );
        return command;
    }

    private static int Run(string corpus, string annotations, string output)
    {
        if (!File.Exists(corpus))
        {
            throw new InvalidDataException($"The corpus {corpus} does not exist; name it with --corpus.");
        }

        var stories = Directory
            .EnumerateFiles(annotations, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(FurtherStory.Read)
            .ToList();
        var named = stories.SelectMany(story => story.Articles.Values).ToHashSet(StringComparer.Ordinal);
        var documents = Documents(corpus, named);
        foreach (var story in stories)
        {
            story.Write(Path.Combine(output, story.Name), documents);
        }

        Console.WriteLine($"{stories.Count} stories written to {output}");
        return 0;
    }

    private static Dictionary<string, CorpusText> Documents(string corpus, HashSet<string> named)
    {
        var documents = new Dictionary<string, CorpusText>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(corpus, Encoding.UTF8))
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("doc").GetString() is { } name && named.Contains(name))
            {
                documents[name] = CorpusText.Build(
                    [
                        .. json
                            .RootElement.GetProperty("tokens")
                            .EnumerateArray()
                            .Select(token => token.GetString() ?? ""),
                    ],
                    [.. json.RootElement.GetProperty("sentence").EnumerateArray().Select(number => number.GetInt32())]
                );
            }
        }

        return documents;
    }
}

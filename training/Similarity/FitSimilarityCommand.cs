using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Evaluation;
using Reconcile.Rules;
using Reconcile.Yaml;

namespace Reconcile.Training.Similarity;

/// <summary><c>fit-similarity</c>: fits rules/similarity.yaml on annotated stories, cross-validated by story.</summary>
internal static class FitSimilarityCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var output = new Option<string?>("--output") { Description = "File to write the weights to; none by default." };
        var family = new Option<FacetFamily?>("--family")
        {
            Description = "Print the weights of this family of facets alone, without trying what they do.",
        };
        var command = new Command("fit-similarity", "Fits the weights by which claims are linked.")
        {
            stories,
            output,
            family,
        };
        command.SetAction(arguments =>
            Run(arguments.GetRequiredValue(stories), arguments.GetValue(output), arguments.GetValue(family))
        );
        return command;
    }

    private static int Run(string folder, string? output, FacetFamily? only)
    {
        if (only is not null && output is not null)
        {
            throw new InvalidDataException("--family prints its weights; leave out --output.");
        }

        if (!Directory.Exists(folder))
        {
            throw new InvalidDataException($"The folder {folder} does not exist; name one with --stories.");
        }

        var rules = RuleSetReader.ReadDefault().Rules!;
        var settings = Settings.ReadDefault().Settings!;
        var reconciler = new Reconciler(settings);
        var clusterer = Clusterer.Load();
        var stories = Directory
            .EnumerateDirectories(folder)
            .Where(path => File.Exists(Path.Combine(path, "gold.yaml")))
            .Order(StringComparer.Ordinal)
            .Select(path => LabelledStory.Read(path, reconciler, clusterer))
            .ToList();
        var fitter = new SimilarityFitter(Comparer.Load(), new Judge(rules));

        if (only is { } one)
        {
            Console.WriteLine(Weights(SimilarityFitter.Fit(stories, one, settings.Similarity)));
            return 0;
        }

        var held = new Score();
        foreach (var story in stories)
        {
            var others = fitter.Fit([.. stories.Where(other => other != story)], settings.Similarity.Apart);
            var score = fitter.Score(story, others);
            Console.WriteLine(Row(story.Name, score));
            held += score;
        }

        Console.WriteLine(Row("held out", held));
        var weights = fitter.Fit(stories, settings.Similarity.Apart);
        Console.WriteLine(
            Row(
                "fitted on all",
                stories.Select(story => fitter.Score(story, weights)).Aggregate(new Score(), (sum, one) => sum + one)
            )
        );
        var text = Write(weights);
        if (output is null)
        {
            Console.Write(text);
        }
        else
        {
            File.WriteAllText(output, text);
        }

        return 0;
    }

    private static string Row(string name, Score score) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -20} link {score.Linked}/{score.Claims}  conflict P {score.TrueAlarms}/{score.Alarms} R {score.ConflictsFound}/{score.Conflicts} F1 {score.ConflictF1:F2}  agree P {score.TrueCorroborations}/{score.Corroborations} R {score.AgreementsFound}/{score.Agreements} F1 {score.AgreementF1:F2}  distinct {score.DistinctKept}/{score.Distinct}"
        );

    private static string Weights(ImmutableArray<double> weights) =>
        $"{{{string.Join(", ", Kebab.Names<PairFeature>().Zip(weights).Where(weight => weight.Second != 0).Select(weight => string.Create(CultureInfo.InvariantCulture, $"{weight.First}: {weight.Second}")))}}}";

    private static string Write(SimilarityWeights weights)
    {
        // What stands around the weights is written by hand.
        var shipped = ShippedFile.Read("rules/similarity.yaml").Text;
        var first = Kebab.Of(Enum.GetValues<FacetFamily>()[0]) + ":\n";
        var text = new StringBuilder().Append(shipped.AsSpan(0, shipped.IndexOf(first, StringComparison.Ordinal)));
        foreach (var family in Enum.GetValues<FacetFamily>())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Kebab.Of(family)}:\n  threshold: {weights.Thresholds[(int)family]}\n  weights: {Weights(weights.Weights[(int)family])}\n"
            );
        }

        return text.Append(shipped.AsSpan(shipped.IndexOf("apart:\n", StringComparison.Ordinal))).ToString();
    }
}

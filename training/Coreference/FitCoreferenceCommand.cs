using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Reconcile.Entities;
using Reconcile.Language;

namespace Reconcile.Training.Coreference;

/// <summary><c>fit-coreference FILE</c>: fits how far each sign of an antecedent counts.</summary>
internal static class FitCoreferenceCommand
{
    /// <summary>For how many documents of other kinds one of news counts: it is news that is read.</summary>
    private const int NewsWeight = 5;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A CoNLL-U file with Entity= in its last column." };
        var command = new Command("fit-coreference", "Fit the weights of antecedents and print them.") { file };
        command.SetAction(result => Run(result.GetRequiredValue(file).FullName));
        return command;
    }

    private static int Run(string path)
    {
        var documents = GumDocument.Read(path);
        var annotator = Annotator.Load();
        var examples = new List<PronounExample>();
        foreach (var document in documents)
        {
            var chooser = new GoldChooser(document);
            document.Resolve(annotator, EntityResolver.With(chooser.Choose));
            for (var i = 0; i < (document.IsNews ? NewsWeight : 1); i++)
            {
                examples.AddRange(chooser.Examples);
            }
        }

        var features = Enum.GetValues<AntecedentFeature>();
        var weights = Enum.GetValues<PronounKind>()
            .Select(kind => AntecedentFit.Fit([.. examples.Where(example => example.Kind == kind)], features.Length))
            .ToImmutableArray();
        Console.WriteLine(
            $"{documents.Length} documents, {string.Join(", ", Enum.GetValues<PronounKind>().Select(kind => $"{examples.Count(example => example.Kind == kind)} {kind} ({examples.Count(example => example.Kind == kind && example.Right.Contains(true))} with one)"))}"
        );
        foreach (var feature in features)
        {
            var row = weights.Select(kind => kind[(int)feature].ToString("0.00", CultureInfo.InvariantCulture));
            Console.WriteLine($"        // {feature}\n        {string.Join(", ", row)},");
        }

        return 0;
    }
}

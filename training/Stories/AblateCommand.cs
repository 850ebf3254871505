using System.CommandLine;
using System.Globalization;
using Reconcile.Evaluation;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary><c>ablate</c>: what each part gives.</summary>
internal static class AblateCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var command = new Command("ablate", "Score stories without each part.") { stories };
        command.SetAction(result => Run(result.GetRequiredValue(stories)));
        return command;
    }

    private static int Run(string folder)
    {
        var stories = AnnotatedStory.ReadAll(folder);
        var settings = Settings.ReadDefault().Settings!;
        var reconciler = new Reconciler(settings);
        Console.WriteLine(
            "| without | linked | conflict P | R | F1 | loss | agreement P | R | F1 | loss | kept apart |"
        );
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        Score? whole = null;
        foreach (var part in Enum.GetValues<Part>())
        {
            var run = new StoryRun(settings, reconciler, part);
            var score = stories.Select(run.Score).Aggregate(new Score(), (sum, one) => sum + one);
            whole ??= score;
            Row(Kebab.Of(part), score, whole);
        }

        return 0;
    }

    private static void Row(string name, Score score, Score whole) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {score.Linked}/{score.Claims} | {score.TrueAlarms}/{score.Alarms} | {score.ConflictsFound}/{score.Conflicts} | {score.ConflictF1:F2} | {whole.ConflictF1 - score.ConflictF1:F2} | {score.TrueCorroborations}/{score.Corroborations} | {score.AgreementsFound}/{score.Agreements} | {score.AgreementF1:F2} | {whole.AgreementF1 - score.AgreementF1:F2} | {score.DistinctKept}/{score.Distinct} |"
            )
        );
}

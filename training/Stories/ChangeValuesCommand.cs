using System.CommandLine;

namespace Reconcile.Training.Stories;

/// <summary>
/// <c>change-values</c>: where two articles agree on a value, one of them is made to tell another; is it reported?
/// </summary>
/// <remarks>
/// Mutation testing (DeMillo, Lipton and Sayward 1978) of news: real sentences, conflicts that are known, and many more of
/// them than anyone would annotate.
/// </remarks>
internal static class ChangeValuesCommand
{
    public static Command Create()
    {
        var stories = new Option<string>("--stories")
        {
            Description = "Folder of stories with gold.yaml.",
            DefaultValueFactory = _ => "../shared/stories",
        };
        var details = new Option<bool>("--details")
        {
            Description =
                "Show each change that is not reported: what was read of it, and the best pair of each claim.",
        };
        var command = new Command(
            "change-values",
            "Change values on which articles agree, and count the conflicts that are reported."
        )
        {
            stories,
            details,
        };
        command.SetAction(result => Run(result.GetRequiredValue(stories), result.GetValue(details)));
        return command;
    }

    private static int Run(string folder, bool details)
    {
        var settings = Settings.ReadDefault().Settings!;
        var reconciler = new Reconciler(settings);
        var outcomes = new List<(StatedKind Kind, ChangeOutcome Outcome)>();
        foreach (var story in AnnotatedStory.ReadAll(folder))
        {
            var before = reconciler.Reconcile(story.Story);
            foreach (var change in ValueChange.Of(story))
            {
                var changed = change.Apply(story.Story);
                var outcome = changed.OutcomeOf(before, reconciler.Reconcile(changed.Story));
                outcomes.Add((change.From.Kind, outcome));
                if (details && outcome is not ChangeOutcome.Reported)
                {
                    ChangeDetails.Write(story, changed, outcome, new StoryRun(settings, reconciler, Part.Nothing));
                }
            }
        }

        Console.WriteLine("| values | changes | reported | linked before, not reported | not linked |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var kind in outcomes.GroupBy(one => one.Kind).OrderBy(group => group.Key))
        {
            Write(kind.Key.ToString().ToLowerInvariant(), [.. kind.Select(one => one.Outcome)]);
        }

        Write("all", [.. outcomes.Select(one => one.Outcome)]);
        return 0;
    }

    private static void Write(string name, List<ChangeOutcome> outcomes)
    {
        int Of(ChangeOutcome outcome) => outcomes.Count(one => one == outcome);
        Console.WriteLine(
            $"| {name} | {outcomes.Count} | {Of(ChangeOutcome.Reported)} | {Of(ChangeOutcome.Linked)} | {Of(ChangeOutcome.NotLinked)} |"
        );
    }
}

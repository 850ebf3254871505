using System.CommandLine;
using Reconcile.Yaml;

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
        var run = new ChangeRun(new StoryRun(settings, new Reconciler(settings), Part.Nothing), settings.Similarity);
        var outcomes = new List<(StatedKind Kind, ChangeOutcome Outcome)>();
        foreach (var story in AnnotatedStory.ReadAll(folder))
        {
            foreach (var change in ValueChange.Of(story))
            {
                var changed = change.Apply(story.Story);
                var (outcome, pairs) = run.Read(story, changed);
                outcomes.Add((change.From.Kind, outcome));
                if (details && outcome is not ChangeOutcome.Reported)
                {
                    ChangeDetails.Write(story, changed, outcome, pairs);
                }
            }
        }

        var columns = Enum.GetValues<ChangeOutcome>();
        Console.WriteLine($"| values | changes | {string.Join(" | ", columns.Select(Kebab.Of))} |");
        Console.WriteLine($"| --- | ---: | {string.Join(" | ", columns.Select(_ => "---:"))} |");
        foreach (var kind in outcomes.GroupBy(one => one.Kind).OrderBy(group => group.Key))
        {
            Write(kind.Key.ToString().ToLowerInvariant(), [.. kind.Select(one => one.Outcome)]);
        }

        Write("all", [.. outcomes.Select(one => one.Outcome)]);
        return 0;

        void Write(string name, List<ChangeOutcome> found) =>
            Console.WriteLine(
                $"| {name} | {found.Count} | {string.Join(" | ", columns.Select(outcome => found.Count(one => one == outcome)))} |"
            );
    }
}

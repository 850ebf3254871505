using System.CommandLine;
using Reconcile.Yaml;

namespace Reconcile.Training.Stories;

/// <summary>
/// <c>change-values</c> and <c>change-names</c>: where two articles agree on a value or name, one of them is made to tell
/// another; is it reported?
/// </summary>
/// <remarks>
/// Mutation testing (DeMillo, Lipton and Sayward 1978) of news: real sentences, conflicts that are known, and many more of
/// them than anyone would annotate.
/// </remarks>
internal static class ChangeCommand
{
    /// <summary>The command that changes numbers, weekdays and months.</summary>
    public static Command OfValues() => Create("change-values", "values", (story, _) => ValueChange.Of(story));

    /// <summary>The command that changes names of persons, places and organisations.</summary>
    public static Command OfNames() =>
        Create(
            "change-names",
            "names",
            (story, reconciler) => NameChange.Of(story, [.. reconciler.Annotate(story.Story)])
        );

    private static Command Create(
        string name,
        string what,
        Func<AnnotatedStory, Reconciler, IEnumerable<StoryChange>> changesOf
    )
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
            name,
            $"Change {what} on which articles agree, and count the conflicts that are reported."
        )
        {
            stories,
            details,
        };
        command.SetAction(result => Run(result.GetRequiredValue(stories), what, changesOf, result.GetValue(details)));
        return command;
    }

    private static int Run(
        string folder,
        string what,
        Func<AnnotatedStory, Reconciler, IEnumerable<StoryChange>> changesOf,
        bool details
    )
    {
        var settings = Settings.ReadDefault().Settings!;
        var reconciler = new Reconciler(settings);
        var run = new ChangeRun(new StoryRun(settings, reconciler, Part.Nothing), settings.Similarity);
        var outcomes = new List<(string Kind, ChangeOutcome Outcome)>();
        foreach (var story in AnnotatedStory.ReadAll(folder))
        {
            foreach (var change in changesOf(story, reconciler))
            {
                var changed = change.Apply(story.Story);
                var (outcome, pairs) = run.Read(story, changed);
                outcomes.Add((change.Kind, outcome));
                if (details && outcome is not ChangeOutcome.Reported)
                {
                    ChangeDetails.Write(story, changed, outcome, pairs);
                }
            }
        }

        var columns = Enum.GetValues<ChangeOutcome>();
        Console.WriteLine($"| {what} | changes | {string.Join(" | ", columns.Select(Kebab.Of))} |");
        Console.WriteLine($"| --- | ---: | {string.Join(" | ", columns.Select(_ => "---:"))} |");
        foreach (var kind in outcomes.GroupBy(one => one.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Write(kind.Key, [.. kind.Select(one => one.Outcome)]);
        }

        Write("all", [.. outcomes.Select(one => one.Outcome)]);
        return 0;

        void Write(string name, List<ChangeOutcome> found) =>
            Console.WriteLine(
                $"| {name} | {found.Count} | {string.Join(" | ", columns.Select(outcome => found.Count(one => one == outcome)))} |"
            );
    }
}

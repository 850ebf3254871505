using System.CommandLine;
using Reconcile.Articles;
using Reconcile.Explanation;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile explain</c>: why a finding is what it is.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Story = new("STORY")
    {
        Description = "A story's folder, as given to check.",
    };

    private static readonly Argument<string> Cluster = new("CLUSTER")
    {
        Description = "The finding's id in the report of check: c1, c2 ...",
    };

    private static readonly RulePackOptions Pack = new();

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command(
            "explain",
            "Explains one finding: what was read, why it was linked, which rule decided, what would change it."
        )
        {
            Story,
            Cluster,
        };
        foreach (var option in Pack.Options)
        {
            command.Add(option);
        }

        command.SetAction(arguments => Run(arguments, terminal));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var reading = StoryReader.Read([arguments.GetRequiredValue(Story)], InputFormats.All);
        var settings = Settings.Of(RulePackOptions.Read(Pack.FolderOf(arguments), Pack.ProfileOf(arguments)));
        var isStoryFaulty = terminal.Report(reading.Diagnostics);
        var areRulesFaulty = terminal.Report(settings.Diagnostics);
        if (reading.Story is not { } story || settings.Settings is null || areRulesFaulty)
        {
            return ExitCodes.Failure;
        }

        var cluster = arguments.GetRequiredValue(Cluster);
        if (new Explainer(settings.Settings).Explain(story, cluster) is not { } explanation)
        {
            terminal.Error.WriteLine(
                $"reconcile: the story has no finding '{cluster}'; the report of check names them in brackets."
            );
            return ExitCodes.Failure;
        }

        terminal.Output.Write(ExplanationWriter.Write(explanation, terminal.Width));
        return isStoryFaulty ? ExitCodes.Failure : ExitCodes.Clean;
    }
}

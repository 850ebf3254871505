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

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "explain",
            "Explains one finding: what was read, why it was linked, which rule decided, what would change it.",
            new CommandExample("explain wire/flood c2", "Why the second finding of 'check wire/flood' is what it is."),
            new CommandExample("explain wire/flood c2 --profile strict", "The same under another profile.")
        );
        command.Add(Story);
        command.Add(Cluster);
        command.Add(StoryOptions.Rules);
        command.Add(StoryOptions.Profile);
        command.SetAction(arguments => Run(arguments, CommonOptions.Apply(arguments, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var path = arguments.GetRequiredValue(Story);
        if (StoryOptions.ReadSettings(path, arguments, terminal) is not { } settings)
        {
            return ExitCodes.Failure;
        }

        var reading = StoryReader.Read([path], InputFormats.All);
        var isStoryFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Story is not { } story)
        {
            return ExitCodes.Failure;
        }

        var cluster = arguments.GetRequiredValue(Cluster);
        if (new Explainer(settings).Explain(story, cluster) is not { } explanation)
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

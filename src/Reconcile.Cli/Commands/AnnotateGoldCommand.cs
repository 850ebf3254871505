using System.CommandLine;
using System.Text;
using Reconcile.Articles;
using Reconcile.Evaluation;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile annotate-gold</c>: drafts what is expected of a story.</summary>
internal static class AnnotateGoldCommand
{
    private static readonly Argument<string> Story = new("STORY") { Description = "The story's folder." };

    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Overwrite a gold.yaml that is there already.",
    };

    private static readonly Option<string?> Output = new("--output")
    {
        Description = "Write to this file, not to STORY/gold.yaml.",
        HelpName = "FILE",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "annotate-gold",
            "Drafts a story's gold.yaml from what is found, for you to correct; 'reconcile test' measures by it.",
            new CommandExample("annotate-gold wire/flood", "Draft the annotation of a story.")
        )
        {
            Story,
            Force,
            Output,
            StoryOptions.Rules,
            StoryOptions.Profile,
        };
        command.SetAction(arguments => Run(arguments, CommonOptions.Apply(arguments, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var folder = arguments.GetRequiredValue(Story);
        if (File.Exists(folder))
        {
            terminal.Error.WriteLine($"reconcile: '{folder}' is a file; name the story's folder");
            return ExitCodes.Failure;
        }

        var path = arguments.GetValue(Output) ?? Path.Combine(folder, GoldStory.FileName);
        if (Path.Exists(path) && !arguments.GetValue(Force))
        {
            terminal.Error.WriteLine($"reconcile: '{path}' exists; --force overwrites it, --output writes elsewhere");
            return ExitCodes.Failure;
        }

        var settings = StoryOptions.ReadSettings(folder, arguments, terminal);
        var reading = StoryReader.Read([folder], InputFormats.All);
        var isStoryFaulty = terminal.Report(reading.Diagnostics);
        if (reading.Story is not { } story || isStoryFaulty || settings is null)
        {
            return ExitCodes.Failure;
        }

        if (story.Articles.Length == 1)
        {
            terminal.Error.WriteLine("reconcile: only one article was read; there is nothing to compare it with");
            return ExitCodes.Failure;
        }

        var draft = GoldDrafter.Draft(folder, story, new Reconciler(settings).Reconcile(story));
        if (!terminal.Write(output => output.Write(Encoding.UTF8.GetBytes(draft)), path))
        {
            return ExitCodes.Failure;
        }

        terminal.Error.WriteLine(
            arguments.GetValue(Output) is null
                ? $"{path}: drafted; correct it, then 'reconcile test {folder}' measures by it"
                : $"{path}: drafted; correct it, and save it as '{Path.Combine(folder, GoldStory.FileName)}'"
        );
        return ExitCodes.Clean;
    }
}

using System.CommandLine;
using Reconcile.Configuration;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile config</c>: shows what holds for a story, and where it was set.</summary>
internal static class ConfigCommand
{
    private static readonly Argument<string> Story = new("STORY")
    {
        Description = "A story's folder or an article; the current folder by default.",
        DefaultValueFactory = _ => ".",
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "config",
            "Shows each setting and where it came from.",
            new CommandExample("config wire/flood", "What holds when that story is checked."),
            new CommandExample("config wire/flood --fail-on never", "The same, with an option on top.")
        )
        {
            Remarks =
            [
                "The command line goes before the environment (RECONCILE_RULES, RECONCILE_PROFILE, RECONCILE_FORMATS, RECONCILE_FAIL_ON), "
                    + "that before the nearest .reconcile.yaml in the story's folder or above it. In the file, the same "
                    + "names stand as keys ('formats' for --format: a list); files and folders are looked for from where the file lies.",
            ],
        };
        command.Add(Story);
        foreach (var option in StoryOptions.Options)
        {
            command.Add(option);
        }

        command.SetAction(arguments => Run(arguments, CommonOptions.Apply(arguments, terminal)));
        return command;
    }

    private static int Run(ParseResult arguments, Terminal terminal)
    {
        var reading = StoryOptions.Resolve(arguments.GetRequiredValue(Story), arguments, terminal);
        var isFaulty = terminal.Report(reading.Diagnostics);
        var names = reading.Values.Max(value => value.Key.Name.Length);
        var values = reading.Values.Max(value => Shown(value).Length);
        foreach (var value in reading.Values)
        {
            terminal.Output.WriteLine(
                $"{value.Key.Name.PadRight(names)}  {Shown(value).PadRight(values)}  {value.Origin}"
            );
        }

        return isFaulty ? ExitCodes.Failure : ExitCodes.Clean;
    }

    private static string Shown(ConfigurationValue value) => value.Value ?? "-";
}

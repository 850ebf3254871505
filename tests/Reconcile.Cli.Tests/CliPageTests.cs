using System.CommandLine;
using System.Globalization;
using System.Text;
using Reconcile.Cli.Commands;

namespace Reconcile.Cli.Tests;

/// <summary>The page on the command line is written from the tree of commands.</summary>
internal sealed class CliPageTests
{
    [Test]
    public void The_page_says_what_the_commands_say()
    {
        var path = Path.Combine(Root(), "docs", "cli.md");
        var fresh = Render();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, fresh);
        }

        File.ReadAllText(path).Should().Be(fresh, "UPDATE_GOLDEN=1 dotnet test writes the page anew");
    }

    [Test]
    public void Every_command_has_an_example_that_can_be_parsed()
    {
        using var terminal = new TerminalRecorder();
        var root = CommandLine.CreateRoot(terminal.Terminal);
        foreach (var (_, command) in All(root, ""))
        {
            var documented = command.Should().BeOfType<DocumentedCommand>().Subject;
            documented.Examples.Should().NotBeEmpty(command.Name);
            foreach (var example in documented.Examples)
            {
                var line = example.Line.Split(" >")[0].Replace('\'', '"');
                root.Parse(line).Errors.Should().BeEmpty(example.Line);
            }
        }
    }

    private static string Render()
    {
        using var terminal = new TerminalRecorder();
        var root = CommandLine.CreateRoot(terminal.Terminal);
        var page = new StringBuilder();
        page.Append("# Command line\n\n").Append(root.Description).Append("\n\n");
        page.Append("This page is generated from the commands in `src/Reconcile.Cli/Commands/`; ");
        page.Append("`reconcile COMMAND --help` says the same.\n\n");
        page.Append("## For all commands\n\n");
        AppendOptions(page, root.Options);
        foreach (var (name, found) in All(root, ""))
        {
            var command = (DocumentedCommand)found;
            page.Append("\n## reconcile ").Append(name).Append("\n\n").Append(command.Description).Append("\n\n");
            page.Append("```\nreconcile ").Append(name);
            foreach (var argument in command.Arguments)
            {
                page.Append(' ').Append(Shown(argument));
            }

            page.Append(" [options]\n```\n\n");
            foreach (var argument in command.Arguments)
            {
                page.Append(CultureInfo.InvariantCulture, $"- `{argument.Name}`: {argument.Description}\n");
            }

            AppendOptions(page, command.Options);
            foreach (var remark in command.Remarks)
            {
                page.Append('\n').Append(remark).Append('\n');
            }

            page.Append("\n```\n");
            foreach (var example in command.Examples)
            {
                page.Append(CultureInfo.InvariantCulture, $"# {example.Purpose}\nreconcile {example.Line}\n");
            }

            page.Append("```\n");
        }

        return page.ToString();
    }

    /// <summary>All commands, each before those below it, with what is typed to call it.</summary>
    private static IEnumerable<(string Name, Command Command)> All(Command above, string prefix) =>
        above.Subcommands.SelectMany(command =>
            All(command, $"{prefix}{command.Name} ").Prepend((prefix + command.Name, command))
        );

    private static void AppendOptions(StringBuilder page, IList<Option> options)
    {
        foreach (var option in options)
        {
            var names = option.Aliases.Prepend(option.Name).Select(name => $"`{name}`");
            page.Append("- ").AppendJoin(", ", names);
            if (option.HelpName is { } value)
            {
                page.Append(CultureInfo.InvariantCulture, $" `{value}`");
            }

            page.Append(": ").Append(option.Description);
            if (option.HasDefaultValue && option.HelpName is not null)
            {
                page.Append(CultureInfo.InvariantCulture, $" Default: `{option.GetDefaultValue()}`.");
            }

            page.Append('\n');
        }
    }

    private static string Shown(Argument argument) =>
        (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
        {
            (0, 1) => $"[{argument.Name}]",
            (0, _) => $"[{argument.Name}...]",
            (_, 1) => argument.Name,
            _ => argument.Name + "...",
        };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Reconcile.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }
}

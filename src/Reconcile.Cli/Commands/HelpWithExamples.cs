using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Reconcile.Cli.Commands;

/// <summary>The library's help, followed by what a <see cref="DocumentedCommand"/> adds.</summary>
internal sealed class HelpWithExamples(HelpAction help, Terminal terminal) : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    /// <summary>Who asks for help has not given the arguments yet.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = terminal.Width;
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DocumentedCommand command)
        {
            Write(command, parseResult.InvocationConfiguration.Output);
        }

        return ExitCodes.Clean;
    }

    private void Write(DocumentedCommand command, TextWriter output)
    {
        foreach (var remark in command.Remarks)
        {
            WriteWrapped(output, remark, "");
            output.WriteLine();
        }

        if (command.Examples.IsEmpty)
        {
            return;
        }

        output.WriteLine("Examples:");
        foreach (var example in command.Examples)
        {
            output.WriteLine($"{Indent}reconcile {example.Line}");
            WriteWrapped(output, example.Purpose, Indent + Indent);
        }
    }

    private void WriteWrapped(TextWriter output, string text, string indent)
    {
        var line = indent;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > indent.Length && line.Length + 1 + word.Length > terminal.Width)
            {
                output.WriteLine(line);
                line = indent;
            }

            line += (line.Length > indent.Length ? " " : "") + word;
        }

        output.WriteLine(line);
    }
}

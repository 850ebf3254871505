using System.CommandLine;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary><c>reconcile rules schema</c>: the JSON Schema of a kind of file.</summary>
internal static class RulesSchemaCommand
{
    private static readonly Argument<string> Kind = new("KIND")
    {
        Description =
            $"Which file: {string.Join(", ", RuleSchema.Kinds)}, or a word list: {string.Join(", ", RuleSchema.Lexicons)}.",
        DefaultValueFactory = _ => RuleSchema.Kinds[0],
    };

    /// <summary>The command, writing to a terminal.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand(
            "schema",
            "Prints the JSON Schema by which editors check and complete rule files as they are typed.",
            new CommandExample("rules schema > rule.schema.json", "Save the schema of rule files.")
        );
        command.Add(Kind);
        Kind.AcceptOnlyFromAmong([.. RuleSchema.Kinds, .. RuleSchema.Lexicons]);
        command.SetAction(arguments =>
        {
            terminal.Output.Write(RuleSchema.Write(arguments.GetRequiredValue(Kind)));
            return ExitCodes.Clean;
        });
        return command;
    }
}

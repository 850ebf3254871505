using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Reconcile.Diagnostics;

namespace Reconcile.Cli;

/// <summary>Says what is wrong with a command line: one message a mistake, with what was probably meant.</summary>
internal static class Mistakes
{
    /// <summary>The messages; empty when the command line can be carried out.</summary>
    public static ImmutableArray<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..])
        {
            return [IsOption(word) ? UnknownOption(word, command) : UnknownCommand(word, command)];
        }

        ImmutableArray<string> unknown =
        [
            .. OptionsAmongArguments(parsed).Select(word => UnknownOption(word, command)),
        ];
        return unknown.IsEmpty ? [.. parsed.Errors.Select(error => error.Message)] : unknown;
    }

    /// <summary>Whether nothing was typed where a command belongs.</summary>
    public static bool IsCommandMissing(ParseResult parsed) =>
        parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count == 0;

    private static string UnknownCommand(string word, Command command)
    {
        var names = command.Subcommands.Select(one => one.Name).ToArray();
        return $"there is no command '{word}'; {Meant(word, names)}commands: {string.Join(", ", names)}";
    }

    private static string UnknownOption(string word, Command command)
    {
        var options = command
            .Options.Concat(
                command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(one => one.Recursive))
            )
            .SelectMany(option => option.Aliases.Prepend(option.Name));
        return $"there is no option '{word}'; {Meant(word.Split('=')[0], options)}a file of that name is './{word}'";
    }

    private static string Meant(string word, IEnumerable<string> words) =>
        Suggestion.Nearest(word, words) is { } nearest ? $"did you mean '{nearest}'? " : "";

    /// <summary>What looks like an option and stands where a file belongs; behind <c>--</c> nothing does.</summary>
    private static IEnumerable<string> OptionsAmongArguments(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : parsed
                .CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Select(token => token.Value)
                .Concat(parsed.UnmatchedTokens)
                .Where(word => IsOption(word) && !Path.Exists(word));

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';
}

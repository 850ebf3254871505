using System.Collections.Immutable;
using System.CommandLine;

namespace Reconcile.Cli.Commands;

/// <summary>An option whose value is one of a few words; the first of them is the default.</summary>
internal sealed class Choice<T>
    where T : struct
{
    private readonly (string Word, T Value)[] choices;
    private readonly Option<string> option;

    /// <summary>Creates the option.</summary>
    public Choice(string name, string description, (string Word, T Value)[] choices)
    {
        this.choices = choices;
        var words = choices.Select(choice => choice.Word).ToArray();
        option = new Option<string>(name)
        {
            Description = description,
            DefaultValueFactory = _ => words[0],
            HelpName = string.Join('|', words),
        };
        option.AcceptOnlyFromAmong(words);
    }

    /// <summary>The option to add to a command.</summary>
    public Option Option => option;

    /// <summary>The words, the default first.</summary>
    public ImmutableArray<string> Words => [.. choices.Select(choice => choice.Word)];

    /// <summary>What the user chose.</summary>
    public T ValueOf(ParseResult arguments) => Parse(arguments.GetRequiredValue(option));

    /// <summary>What one of the words stands for.</summary>
    public T Parse(string word) => choices.First(choice => choice.Word == word).Value;
}

using System.CommandLine;
using Reconcile.Rules;

namespace Reconcile.Cli.Commands;

/// <summary>Which rules a command goes by: a folder in place of those shipped, and a profile.</summary>
internal sealed class RulePackOptions
{
    private readonly Option<string?> rules = new("--rules")
    {
        Description = "Take the rules from this folder, not those shipped.",
        HelpName = "DIR",
    };

    private readonly Option<string?> profile = new("--profile")
    {
        Description = "Change the rules as this profile says: default, strict, breaking-news or one of your own.",
        HelpName = "NAME",
    };

    /// <summary>The options to add to a command.</summary>
    public Option[] Options => [rules, profile];

    /// <summary>The folder that the user named; null for the shipped rules.</summary>
    public string? FolderOf(ParseResult arguments) => arguments.GetValue(rules);

    /// <summary>The profile that the user named; null for the default.</summary>
    public string? ProfileOf(ParseResult arguments) => arguments.GetValue(profile);

    /// <summary>Reads a folder of rules, or those shipped when there is none.</summary>
    public static PackReading Read(string? folder, string? profile) =>
        folder is null ? RuleSetReader.ReadDefault(profile) : RuleSetReader.Read(folder, profile);
}

using System.Collections.Immutable;
using System.CommandLine;
using Reconcile.Configuration;

namespace Reconcile.Cli.Commands;

/// <summary>The options that may also stand in the environment and in <c>.reconcile.yaml</c>.</summary>
internal static class StoryOptions
{
    /// <summary>A folder of rules.</summary>
    public static Option<string?> Rules { get; } =
        new("--rules") { Description = "Take the rules from this folder, not those shipped.", HelpName = "DIR" };

    /// <summary>A profile of the rules.</summary>
    public static Option<string?> Profile { get; } =
        new("--profile")
        {
            Description = "Change the rules as this profile says: default, strict, breaking-news or one of your own.",
            HelpName = "NAME",
        };

    /// <summary>A file of decisions.</summary>
    public static Option<string?> Decisions { get; } =
        new("--decisions")
        {
            Description = "Take the editors' decisions from this file, not from decisions.yaml beside the articles.",
            HelpName = "FILE",
        };

    /// <summary>A draft.</summary>
    public static Option<string?> Draft { get; } =
        new("--draft") { Description = "Check this draft against the articles, claim by claim.", HelpName = "FILE" };

    /// <summary>Which reports are written, and where.</summary>
    public static ReportOption Reports { get; } =
        new(
            ("text", ReportFormat.Text),
            ("html", ReportFormat.Html),
            ("markdown", ReportFormat.Markdown),
            ("json", ReportFormat.Json),
            ("sarif", ReportFormat.Sarif),
            ("junit", ReportFormat.JUnit),
            ("github", ReportFormat.GitHub)
        );

    /// <summary>Which findings make the exit code 1.</summary>
    public static Choice<FailOn> FailOnChoice { get; } =
        new(
            "--fail-on",
            "Exit with 1 when there is a finding of this kind or a worse one.",
            [
                ("contradicted", FailOn.Contradicted),
                ("divergent", FailOn.Divergent),
                ("single-source", FailOn.SingleSource),
                ("never", FailOn.Never),
            ]
        );

    /// <summary>What <see cref="Rules"/> sets.</summary>
    public static ConfigurationKey RulesKey { get; } = new("rules", [], IsPath: true, null);

    /// <summary>What <see cref="Profile"/> sets.</summary>
    public static ConfigurationKey ProfileKey { get; } = new("profile", [], IsPath: false, null);

    /// <summary>What <see cref="Reports"/> sets.</summary>
    public static ConfigurationKey FormatsKey { get; } = KeyOf("formats", Reports.Words) with { IsReports = true };

    /// <summary>What <see cref="FailOnChoice"/> sets.</summary>
    public static ConfigurationKey FailOnKey { get; } = KeyOf("fail-on", FailOnChoice.Words);

    /// <summary>All keys, in the order in which they are shown.</summary>
    public static ImmutableArray<ConfigurationKey> Keys { get; } = [RulesKey, ProfileKey, FormatsKey, FailOnKey];

    /// <summary>The options of the keys.</summary>
    public static ImmutableArray<Option> Options { get; } = [Rules, Profile, Reports.Option, FailOnChoice.Option];

    /// <summary>What holds for a story.</summary>
    /// <param name="story">The story, as the user named it.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">Gives the environment.</param>
    public static ConfigurationReading Resolve(string story, ParseResult arguments, Terminal terminal)
    {
        var file = ConfigurationReader.ReadNearest(story, Keys);
        terminal.Explain($"configuration: {file.Path ?? "no .reconcile.yaml found"}");
        return ConfigurationResolver.Resolve(Keys, key => Typed(key, arguments), terminal.Environment, file);
    }

    /// <summary>Reads the rules; null, with the reason on the error stream, where one has a fault.</summary>
    /// <param name="rules">The folder of rules; null for those shipped.</param>
    /// <param name="profile">The profile; null for the default.</param>
    /// <param name="terminal">Where to write.</param>
    public static Settings? ReadSettings(string? rules, string? profile, Terminal terminal)
    {
        terminal.Explain($"rules: {rules ?? "those shipped"}, profile: {profile ?? "default"}");
        var settings = rules is null ? Settings.ReadDefault(profile) : Settings.Read(rules, profile);
        return terminal.Report(settings.Diagnostics) ? null : settings.Settings;
    }

    /// <summary>The rules that hold for a story; null, with the reason on the error stream, where something is wrong.</summary>
    /// <param name="story">The story, as the user named it.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="terminal">Where to write.</param>
    public static Settings? ReadSettings(string story, ParseResult arguments, Terminal terminal)
    {
        var configuration = Resolve(story, arguments, terminal);
        return terminal.Report(configuration.Diagnostics)
            ? null
            : ReadSettings(configuration[RulesKey], configuration[ProfileKey], terminal);
    }

    private static ImmutableArray<string> Typed(ConfigurationKey key, ParseResult arguments)
    {
        var option = Options.First(option => option.Name == key.Option);
        return arguments.GetResult(option) is { Implicit: false, Tokens: var tokens }
            ? [.. tokens.Select(token => token.Value)]
            : [];
    }

    private static ConfigurationKey KeyOf(string name, ImmutableArray<string> words) =>
        new(name, words, IsPath: false, words[0]);
}

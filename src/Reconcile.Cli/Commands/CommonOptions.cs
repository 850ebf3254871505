using System.CommandLine;

namespace Reconcile.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal static class CommonOptions
{
    /// <summary>Say less.</summary>
    public static Option<bool> Quiet { get; } =
        new("--quiet", "-q")
        {
            Description = "Say nothing but results and errors: no warnings, no progress.",
            Recursive = true,
        };

    /// <summary>Say more.</summary>
    public static Option<bool> Verbose { get; } =
        new("--verbose", "-v")
        {
            Description = "Say what is done, with which files, and how long it takes.",
            Recursive = true,
        };

    /// <summary>The terminal with as many words as the user asked for; quiet goes before verbose.</summary>
    public static Terminal Apply(ParseResult arguments, Terminal terminal) =>
        arguments.GetValue(Quiet) ? terminal.With(Verbosity.Quiet)
        : arguments.GetValue(Verbose) ? terminal.With(Verbosity.Verbose)
        : terminal;
}

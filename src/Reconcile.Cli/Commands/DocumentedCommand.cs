using System.Collections.Immutable;
using System.CommandLine;

namespace Reconcile.Cli.Commands;

/// <summary>A command whose help shows how it is used.</summary>
internal sealed class DocumentedCommand : Command
{
    /// <summary>Creates a command.</summary>
    /// <param name="name">What is typed.</param>
    /// <param name="description">What it does, in a sentence.</param>
    /// <param name="examples">Command lines without the tool's name, each with what it does.</param>
    public DocumentedCommand(string name, string description, params ImmutableArray<CommandExample> examples)
        : base(name, description)
    {
        Examples = examples;
    }

    /// <summary>How it is used.</summary>
    public ImmutableArray<CommandExample> Examples { get; }

    /// <summary>What there is to know beyond the options, a paragraph each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}

using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Cli.Commands;

/// <summary>What the user asked <c>reconcile check</c> for.</summary>
/// <param name="Paths">A story's folder, its articles, or patterns; at least one.</param>
/// <param name="Reports">The reports to write; at least one, and at most one of them to the standard output.</param>
/// <param name="Rules">A folder of rules in place of those shipped; null for these.</param>
/// <param name="Profile">Name of a profile that changes the rules; null for the default.</param>
/// <param name="FailOn">Which findings make the exit code 1.</param>
/// <param name="HasColor">Whether the report on the standard output may be coloured.</param>
internal sealed record CheckOptions(
    ImmutableArray<string> Paths,
    ImmutableArray<ReportRequest> Reports,
    string? Rules,
    string? Profile,
    FailOn FailOn,
    bool HasColor
)
{
    /// <summary>The draft to check against the articles; null to compare these with each other.</summary>
    public string? Draft { get; init; }

    /// <summary>The file of decisions; null for those beside the articles.</summary>
    public string? Decisions { get; init; }

    /// <summary>What is to be read and written.</summary>
    public StoryRequest Request => new(Paths, Decisions, Reports);

    /// <summary>What is wrong with environment and configuration file.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

using System.Collections.Immutable;

namespace Reconcile.Cli.Commands;

/// <summary>What the user asked <c>reconcile check</c> for.</summary>
/// <param name="Paths">A story's folder, or its articles; at least one.</param>
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
);

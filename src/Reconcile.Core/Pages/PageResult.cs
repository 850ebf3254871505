using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Pages;

/// <summary>How the examples of one rule's page fared.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Examples">Those that fire, then those that stay quiet; empty when the page can't be read.</param>
/// <param name="Diagnostics">What is wrong with the page.</param>
public sealed record PageResult(
    string Rule,
    ImmutableArray<ExampleResult> Examples,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the profile that was chosen has the rule off, so that only examples that name a profile were run.</summary>
    public bool IsOff { get; init; }

    /// <summary>Whether the page has no fault and all its examples did what they should.</summary>
    public bool Passed => Diagnostics.IsEmpty && Examples.All(example => example.Passed);
}

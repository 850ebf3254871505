using System.Collections.Immutable;
using Reconcile.Rules;

namespace Reconcile.Evaluation;

/// <summary>A finding that must not be raised.</summary>
/// <param name="Verdicts">The verdicts that would be wrong; at least one.</param>
/// <param name="Members">The passages; at least one.</param>
/// <remarks>
/// It is raised by a finding with one of the verdicts that holds two of the passages, or the only one.
/// </remarks>
public sealed record GoldBan(ImmutableArray<Verdict> Verdicts, ImmutableArray<GoldMember> Members)
{
    /// <summary>Why it would be wrong, in the annotator's words; empty when the file does not say.</summary>
    public string Why { get; init; } = "";

    /// <summary>The line of the annotation on which it starts, counted from 1.</summary>
    public int Line { get; init; } = 1;
}

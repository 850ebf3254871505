using System.Collections.Immutable;
using Reconcile.Rules;

namespace Reconcile.Evaluation;

/// <summary>A fact that an editor would want linked, and what they would say of it.</summary>
/// <param name="Id">Its name in the story.</param>
/// <param name="Verdicts">The annotator's choice, then the others that are accepted; at least one.</param>
/// <param name="Optional">Whether finding it is a matter of taste.</param>
/// <param name="Members">The passages that state it.</param>
public sealed record GoldClaim(
    string Id,
    ImmutableArray<Verdict> Verdicts,
    bool Optional,
    ImmutableArray<GoldMember> Members
)
{
    /// <summary>What the sources say of it, in the annotator's words; empty when the file does not say.</summary>
    public string About { get; init; } = "";

    /// <summary>The line of the annotation on which it starts, counted from 1.</summary>
    public int Line { get; init; } = 1;
}

using System.Collections.Immutable;
using Reconcile.Rules;

namespace Reconcile.Evaluation;

/// <summary>A fact that an editor would want linked, and what they would say of it.</summary>
/// <param name="Id">Its name in the story.</param>
/// <param name="Verdicts">The annotator's choice, then the others that are accepted.</param>
/// <param name="Optional">Whether finding it is a matter of taste.</param>
/// <param name="Members">The passages that state it.</param>
internal sealed record GoldClaim(
    string Id,
    ImmutableArray<Verdict> Verdicts,
    bool Optional,
    ImmutableArray<GoldMember> Members
);

using System.Collections.Immutable;

namespace Reconcile.Evaluation;

/// <summary>What is expected of a story.</summary>
/// <param name="Claims">The facts that are to be linked.</param>
/// <param name="Distinct">Pairs of passages that look alike but are about different facts.</param>
internal sealed record GoldStory(
    ImmutableArray<GoldClaim> Claims,
    ImmutableArray<(GoldMember First, GoldMember Second)> Distinct
);

using System.Collections.Immutable;

namespace Reconcile.Evaluation;

/// <summary>What is expected of a story.</summary>
/// <param name="Claims">The facts that are to be linked.</param>
/// <param name="Distinct">Pairs of passages that look alike but are about different facts.</param>
public sealed record GoldStory(ImmutableArray<GoldClaim> Claims, ImmutableArray<GoldPair> Distinct)
{
    /// <summary>Name of the file in the story's folder.</summary>
    public const string FileName = "gold.yaml";

    /// <summary>Findings that must not be raised.</summary>
    public ImmutableArray<GoldBan> Forbidden { get; init; } = [];
}

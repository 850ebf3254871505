using System.Collections.Immutable;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Lexicon;

namespace Reconcile.Rules;

/// <summary>What a pack and a profile gave.</summary>
/// <param name="Rules">The rules; null when a fault leaves no set that could decide about every cluster.</param>
/// <param name="Tolerances">The tolerances; null when they have a fault.</param>
/// <param name="Similarity">The weights; null when they have a fault.</param>
/// <param name="Profiles">The profiles that can be chosen, by name, each with what it is for.</param>
/// <param name="Diagnostics">All faults of all files, by path and place.</param>
public sealed record PackReading(
    RuleSet? Rules,
    Tolerances? Tolerances,
    SimilarityWeights? Similarity,
    ImmutableSortedDictionary<string, string> Profiles,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>The word lists; null when one has a fault.</summary>
    public Lexicons? Lexicons { get; internal init; } = Reconcile.Lexicon.Lexicons.Shipped;

    /// <summary>The pages of the pack's own folder, not of those that it extends; the examples in them are its tests.</summary>
    public ImmutableArray<RulePageFile> Pages { get; internal init; } = [];

    /// <summary>Number of word lists in the pack's own folder.</summary>
    public int OwnLexicons { get; internal init; }

    /// <summary>Ids of the rules that stand in the pack's own folder.</summary>
    public ImmutableArray<string> OwnRules { get; internal init; } = [];
}

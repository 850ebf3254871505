using System.Collections.Immutable;
using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Diagnostics;
using Reconcile.Rules;

namespace Reconcile;

/// <summary>All that a newsroom can change of how verdicts come about.</summary>
/// <param name="Rules">The verdict rules.</param>
/// <param name="Tolerances">How near two values must be to be the same, rounded differently.</param>
/// <param name="Similarity">How alike two claims must be to be about the same thing.</param>
public sealed record Settings(RuleSet Rules, Tolerances Tolerances, SimilarityWeights Similarity)
{
    private const string TolerancesFile = "comparison.yaml";
    private const string SimilarityFile = "similarity.yaml";

    /// <summary>Reads the settings that are shipped with the tool.</summary>
    public static SettingsReading ReadDefault() =>
        Join(RuleSetReader.ReadDefault(), TolerancesReader.ReadDefault(), SimilarityReader.ReadDefault());

    /// <summary>Reads a folder of rules.</summary>
    /// <param name="folder">
    /// The folder; where it has no <c>comparison.yaml</c> or <c>similarity.yaml</c> at its top, the shipped one holds.
    /// </param>
    public static SettingsReading Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var tolerances = Path.Combine(folder, TolerancesFile);
        var similarity = Path.Combine(folder, SimilarityFile);
        return Join(
            RuleSetReader.Read(folder),
            File.Exists(tolerances) ? TolerancesReader.Read(tolerances) : TolerancesReader.ReadDefault(),
            File.Exists(similarity) ? SimilarityReader.Read(similarity) : SimilarityReader.ReadDefault()
        );
    }

    private static SettingsReading Join(
        RuleSetReading rules,
        TolerancesReading tolerances,
        SimilarityReading similarity
    )
    {
        ImmutableArray<Diagnostic> faults =
        [
            .. rules.Diagnostics,
            .. tolerances.Diagnostics,
            .. similarity.Diagnostics,
        ];
        return rules.Rules is { } set && tolerances.Tolerances is { } near && similarity.Weights is { } alike
            ? new SettingsReading(new Settings(set, near, alike), faults)
            : new SettingsReading(null, faults);
    }
}

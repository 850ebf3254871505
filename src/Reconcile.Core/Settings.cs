using Reconcile.Clustering;
using Reconcile.Comparison;
using Reconcile.Lexicon;
using Reconcile.Rules;

namespace Reconcile;

/// <summary>All that a newsroom can change of how verdicts come about.</summary>
/// <param name="Rules">The verdict rules.</param>
/// <param name="Tolerances">How near two values must be to be the same, rounded differently.</param>
/// <param name="Similarity">How alike two claims must be to be about the same thing.</param>
public sealed record Settings(RuleSet Rules, Tolerances Tolerances, SimilarityWeights Similarity)
{
    /// <summary>The word lists; the shipped ones where no pack changes them.</summary>
    public Lexicons Lexicons { get; init; } = Lexicons.Shipped;

    /// <summary>Reads the settings that are shipped with the tool.</summary>
    /// <param name="profile">Name of a profile; null for the default.</param>
    public static SettingsReading ReadDefault(string? profile = null) => Of(RuleSetReader.ReadDefault(profile));

    /// <summary>Reads a folder of rules.</summary>
    /// <param name="folder">
    /// The folder; where neither it nor a pack that it extends has a <c>comparison.yaml</c> or <c>similarity.yaml</c>
    /// at its top, the shipped one holds; its word lists are laid over the shipped ones.
    /// </param>
    /// <param name="profile">Name of a profile; null for the default.</param>
    public static SettingsReading Read(string folder, string? profile = null) =>
        Of(RuleSetReader.Read(folder, profile));

    /// <summary>The settings in a pack that was read.</summary>
    public static SettingsReading Of(PackReading pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return
            pack is { Rules: { } rules, Tolerances: { } tolerances, Similarity: { } similarity, Lexicons: { } lexicons }
            ? new SettingsReading(new Settings(rules, tolerances, similarity) { Lexicons = lexicons }, pack.Diagnostics)
            : new SettingsReading(null, pack.Diagnostics);
    }
}

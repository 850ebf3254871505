using System.Collections.Immutable;

namespace Reconcile.Independence;

/// <summary>What two articles have word for word in common.</summary>
/// <remarks>
/// A share is the containment of Broder (1997), "On the resemblance and containment of documents", counted in words
/// as the METER project counts what a newspaper took from an agency (Clough et al. 2002, "METER: MEasuring TExt
/// Reuse"). Words in quotation marks count neither as shared nor as the article's own: two reporters at one press
/// conference write down the same words.
/// </remarks>
/// <param name="Article">Id of the first article; ordinally before the second.</param>
/// <param name="Other">Id of the second article.</param>
/// <param name="Share">Share of the first article's own words that the second has too, from 0 to 1.</param>
/// <param name="OtherShare">Share of the second article's own words that the first has too, from 0 to 1.</param>
/// <param name="Words">Own words in common, counted in the article that has more of them.</param>
/// <param name="Runs">The common sequences in the order of the second article; at least one.</param>
public sealed record SharedText(
    string Article,
    string Other,
    double Share,
    double OtherShare,
    int Words,
    ImmutableArray<SharedRun> Runs
)
{
    /// <summary>The larger of the two shares: a short text that stands whole in a long one is a copy.</summary>
    public double Containment => Math.Max(Share, OtherShare);

    /// <summary>The longest common sequence; the first of several.</summary>
    public SharedRun Longest => Runs.MaxBy(run => run.Words);
}

namespace Reconcile.Evaluation;

/// <summary>How often one kind of verdict was said and wanted.</summary>
/// <param name="Right">Of those said, the clusters that serve a claim that allows the verdict.</param>
/// <param name="Said">Clusters with the verdict.</param>
/// <param name="Found">Of those wanted, the claims whose cluster has the verdict.</param>
/// <param name="Wanted">Required claims that have the verdict first.</param>
/// <remarks>
/// A cluster may be right about a claim that is not required, and one claim may be served by two clusters: what is
/// right and what is found are counted apart.
/// </remarks>
public readonly record struct Tally(int Right, int Said, int Found, int Wanted)
{
    /// <summary>Share of what was said that is right, from 0 to 1; null when nothing was said.</summary>
    public double? Precision => Share(Right, Said);

    /// <summary>Share of what was wanted that was found, from 0 to 1; null when nothing was wanted.</summary>
    public double? Recall => Share(Found, Wanted);

    /// <summary>Harmonic mean of precision and recall, from 0 to 1; null when nothing was wanted.</summary>
    public double? F1 =>
        Recall is not { } recall ? null
        : Precision is { } precision && precision + recall > 0 ? 2 * precision * recall / (precision + recall)
        : 0;

    /// <summary>The counts of both.</summary>
    public static Tally operator +(Tally a, Tally b) =>
        new(a.Right + b.Right, a.Said + b.Said, a.Found + b.Found, a.Wanted + b.Wanted);

    /// <summary>One count as a share of another; null when that is 0.</summary>
    internal static double? Share(int part, int whole) => whole > 0 ? (double)part / whole : null;
}

namespace Reconcile.Yaml;

/// <summary>A number of a <see cref="NumberSection{T}"/>.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Meaning">What it decides, in one phrase.</param>
/// <param name="Least">The least that it may be.</param>
/// <param name="Most">The most that it may be.</param>
/// <param name="With">Puts it into the settings.</param>
internal sealed record NumberField<T>(string Key, string Meaning, decimal Least, decimal Most, Func<T, double, T> With)
{
    /// <summary>Whether it counts something, so that it has no decimals.</summary>
    public bool IsWhole { get; init; }
}

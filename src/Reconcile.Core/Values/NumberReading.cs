namespace Reconcile.Values;

/// <summary>A number read from pieces.</summary>
/// <param name="Start">First piece.</param>
/// <param name="End">One past the last piece.</param>
/// <param name="Value">The number; the one that a vague word is built on.</param>
/// <param name="Form">How it was said.</param>
internal sealed record NumberReading(int Start, int End, double Value, NumberForm Form)
{
    /// <summary>What a vague word allows; null when a number was said.</summary>
    public Interval? Vague { get; init; }

    /// <summary>Whether a scale word belongs to it: "million", "bn".</summary>
    public bool IsScaled { get; init; }

    /// <summary>Whether the word names no power of ten or dozen: "several", "a few".</summary>
    public bool IsIndefinite { get; init; }
}

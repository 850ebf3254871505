namespace Reconcile.Evaluation;

/// <summary>Two passages that look alike but are about different facts: no cluster may hold both.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
public sealed record GoldPair(GoldMember First, GoldMember Second)
{
    /// <summary>What tells them apart, in the annotator's words; empty when the file does not say.</summary>
    public string Why { get; init; } = "";

    /// <summary>The line of the annotation on which it starts, counted from 1.</summary>
    public int Line { get; init; } = 1;
}

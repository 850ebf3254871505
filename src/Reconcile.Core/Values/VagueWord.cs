namespace Reconcile.Values;

/// <summary>Words that stand for a number that nobody gave.</summary>
/// <param name="Base">The number that they are built on: 12 for "dozens".</param>
/// <param name="Interval">What they allow.</param>
/// <param name="IsIndefinite">Whether they name no number at all: "several".</param>
internal sealed record VagueWord(double Base, Interval Interval, bool IsIndefinite);

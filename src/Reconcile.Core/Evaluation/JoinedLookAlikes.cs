using Reconcile.Rules;

namespace Reconcile.Evaluation;

/// <summary>Look-alikes that stand in one cluster.</summary>
/// <param name="Pair">The two passages.</param>
/// <param name="Said">The first finding that holds both.</param>
public sealed record JoinedLookAlikes(GoldPair Pair, Finding Said) : Shortfall;

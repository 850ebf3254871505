namespace Reconcile.Values;

/// <summary>What a hedge does to a number.</summary>
internal readonly record struct Hedge(Bound Bound, Approximation Approximation);

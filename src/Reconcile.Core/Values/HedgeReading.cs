namespace Reconcile.Values;

/// <summary>The hedges around a measure.</summary>
/// <param name="Start">First piece, hedges included.</param>
/// <param name="End">One past the last piece, hedges included.</param>
/// <param name="Hedge">What they do together.</param>
internal readonly record struct HedgeReading(int Start, int End, Hedge Hedge);

#pragma warning disable CS1591
using System.Collections.Immutable;

namespace Reconcile.Values;

/// <summary>Values.</summary>
public sealed record SentenceValues(ImmutableArray<Quantity> Quantities, ImmutableArray<TimeExpression> Times);

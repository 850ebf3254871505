#pragma warning disable CS1591
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Values;

/// <summary>A quantity.</summary>
public sealed record Quantity(
    TextSpan Span,
    TokenRange Tokens,
    Dimension Dimension,
    string Unit,
    Interval Interval,
    double Stated,
    double? StatedHigh,
    Bound Bound,
    Approximation Approximation,
    string SaidUnit,
    int? Noun,
    int? Predicate
);

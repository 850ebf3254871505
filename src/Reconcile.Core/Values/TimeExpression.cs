#pragma warning disable CS1591
using Reconcile.Language;
using Reconcile.Text;

namespace Reconcile.Values;

/// <summary>A time.</summary>
public sealed record TimeExpression(
    TextSpan Span,
    TokenRange Tokens,
    TimeKind Kind,
    DateTime? Start,
    DateTime? End,
    Interval? Length,
    Approximation Approximation,
    string Timex
);

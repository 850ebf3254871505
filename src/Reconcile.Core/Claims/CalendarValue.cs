using Reconcile.Values;

namespace Reconcile.Claims;

/// <summary>A time as the value of a claim.</summary>
public sealed record CalendarValue(TimeExpression Time) : ClaimValue;

using Reconcile.Rules;

namespace Reconcile.Evaluation;

/// <summary>A finding that must not be raised, and was.</summary>
/// <param name="Ban">What forbids it.</param>
/// <param name="Said">The first such finding.</param>
public sealed record ForbiddenFinding(GoldBan Ban, Finding Said) : Shortfall;

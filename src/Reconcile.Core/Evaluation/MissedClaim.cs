using Reconcile.Rules;

namespace Reconcile.Evaluation;

/// <summary>A required claim that no cluster of its own serves, or one with a verdict that is not allowed.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Said">The finding that it is paired with; null when its passages are not linked.</param>
public sealed record MissedClaim(GoldClaim Claim, Finding? Said) : Shortfall;

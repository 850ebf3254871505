namespace Reconcile.Rules;

/// <summary>What a rule says of a cluster that meets its condition.</summary>
internal sealed record RuleOutcome(Verdict Verdict, Severity Severity, MessageTemplate Message);

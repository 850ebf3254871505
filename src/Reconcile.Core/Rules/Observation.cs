namespace Reconcile.Rules;

/// <summary>One thing that a condition found in a cluster.</summary>
/// <param name="Where">The pair or claim that it was found in, by article and line; empty for the cluster itself.</param>
/// <param name="Found">What was found: "ratio is 1.5".</param>
/// <param name="Asked">What was asked instead: "at least 2"; null when it is what was asked.</param>
public sealed record Observation(string Where, string Found, string? Asked);

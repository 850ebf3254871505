using Reconcile.Rules;

namespace Reconcile.Explanation;

/// <summary>A change that would give a cluster another verdict.</summary>
/// <param name="Verdict">The verdict that it would have.</param>
/// <param name="Rule">Id of the rule that would decide.</param>
/// <param name="Condition">What would have to be so: "if the tolerance of length were 12 %, not 5 %".</param>
public sealed record WhatIf(Verdict Verdict, string Rule, string Condition);

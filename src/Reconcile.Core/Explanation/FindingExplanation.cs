using System.Collections.Immutable;
using Reconcile.Rules;

namespace Reconcile.Explanation;

/// <summary>Why a finding is what it is: enough to work the verdict out by hand.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Members">How each claim was read, in the order of the cluster.</param>
/// <param name="Threshold">Mean probability, from 0 to 1, from which claims of this facet are put into one cluster.</param>
/// <param name="Trials">Every rule in the order in which it is tried, and how it fared.</param>
/// <param name="Changes">What would change the verdict.</param>
public sealed record FindingExplanation(
    Finding Finding,
    ImmutableArray<MemberReading> Members,
    double Threshold,
    ImmutableArray<RuleTrial> Trials,
    ImmutableArray<WhatIf> Changes
);

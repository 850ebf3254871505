using System.Collections.Immutable;
using Reconcile.Rules;

namespace Reconcile.Evaluation;

/// <summary>A conflict or an agreement that the annotation does not know.</summary>
/// <param name="Said">The finding.</param>
/// <param name="Allowed">Verdicts of the claims that it serves, ordered; empty when it serves none.</param>
public sealed record FalseAlarm(Finding Said, ImmutableArray<Verdict> Allowed) : Shortfall;

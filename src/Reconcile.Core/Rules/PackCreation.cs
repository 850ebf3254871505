using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>What <see cref="PackTemplate"/> made.</summary>
/// <param name="Files">The files that were written, as the user would name them.</param>
/// <param name="Diagnostics">Why nothing, or not all, was written.</param>
public sealed record PackCreation(ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics);

using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Rules;

/// <summary>What <see cref="RuleReader"/> made of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Rule">The rule; null when the file has an error.</param>
/// <param name="Place">Where the rule's id stands, or that of its last change, for faults that show only when all files are read.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
internal sealed record RuleReading(RuleFile File, Rule? Rule, RulePlace? Place, ImmutableArray<Diagnostic> Diagnostics);

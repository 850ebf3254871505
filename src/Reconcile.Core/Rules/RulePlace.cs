using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>Where to point at when something is wrong with a rule as a whole.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Source">Its text.</param>
/// <param name="Span">The rule's id there.</param>
internal sealed record RulePlace(string Path, SourceText Source, TextSpan Span);

using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>A small story in a rule page, with at least two sources.</summary>
/// <param name="Sources">In the order of the page; no name occurs twice.</param>
/// <param name="Profile">The profile that it is run under; null for the one that is chosen for the page.</param>
/// <param name="Span">Where the story stands in the page.</param>
public sealed record RuleExample(ImmutableArray<ExampleSource> Sources, string? Profile, TextSpan Span);

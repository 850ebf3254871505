using Reconcile.Text;

namespace Reconcile.Rules;

/// <summary>One source's report in an example of a rule page.</summary>
/// <param name="Name">Name of the source.</param>
/// <param name="Published">Day of publication; null when the example gives none.</param>
/// <param name="Text">The report: one line, or several.</param>
/// <param name="Span">Where the report stands in the page.</param>
public sealed record ExampleSource(string Name, DateOnly? Published, string Text, TextSpan Span);

using Reconcile.Text;

namespace Reconcile.Diagnostics;

/// <summary>Something wrong with the user's input: a value that is returned, never thrown.</summary>
/// <param name="Code">Stable id such as <c>RC1004</c>; every code has an entry in docs/diagnostics.md.</param>
/// <param name="Severity">Whether the input could be used.</param>
/// <param name="Path">The file, as the user named it; shipped rule files have a path below <c>rules/</c>.</param>
/// <param name="Source">The file's text, when there is one to show an excerpt of.</param>
/// <param name="Span">The place in <paramref name="Source"/>; null when the whole file is meant.</param>
/// <param name="Message">What was found, in one line.</param>
/// <param name="Help">What is allowed, or what to do; null when the message says it all.</param>
public sealed record Diagnostic(
    string Code,
    DiagnosticSeverity Severity,
    string Path,
    SourceText? Source,
    TextSpan? Span,
    string Message,
    string? Help
);

using System.Collections.Immutable;
using Reconcile.Text;

namespace Reconcile.Diagnostics;

/// <summary>Collects what is wrong with one file, so that a reader can go on to the next fault.</summary>
internal sealed class DiagnosticBag
{
    private readonly string path;
    private readonly SourceText? source;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Creates an empty bag for a file.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="source">Its text; null when it could not be read.</param>
    public DiagnosticBag(string path, SourceText? source)
    {
        this.path = path;
        this.source = source;
    }

    /// <summary>Whether an error is among the diagnostics.</summary>
    public bool HasErrors => diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Number of diagnostics so far.</summary>
    public int Count => diagnostics.Count;

    /// <summary>Adds a fault because of which the input, or that part of it, can't be used.</summary>
    public void Error(string code, TextSpan? span, string message, string? help = null) =>
        Add(DiagnosticSeverity.Error, code, span, message, help);

    /// <summary>Adds a remark on input that is used all the same.</summary>
    public void Warning(string code, TextSpan? span, string message, string? help = null) =>
        Add(DiagnosticSeverity.Warning, code, span, message, help);

    /// <summary>Adds a diagnostic of a given severity.</summary>
    public void Add(DiagnosticSeverity severity, string code, TextSpan? span, string message, string? help = null) =>
        diagnostics.Add(new Diagnostic(code, severity, path, source, span, message, help));

    /// <summary>Adds diagnostics that another reader made.</summary>
    public void AddRange(ImmutableArray<Diagnostic> others) => diagnostics.AddRange(others);

    /// <summary>The diagnostics by place: those on the whole file first, then in the order of the text.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Span?.Start ?? -1)];
}

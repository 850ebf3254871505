using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Readers;

/// <summary>Collects what is wrong with one file.</summary>
internal sealed class Faults
{
    private readonly string path;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Creates an empty collection for a file.</summary>
    public Faults(string path)
    {
        this.path = path;
    }

    /// <summary>Adds a fault because of which the file, or a part of it, can't be used.</summary>
    public void Error(string code, string message, string? help = null) =>
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, path, null, null, message, help));

    /// <summary>The faults in the order in which they were found.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => diagnostics.ToImmutable();
}

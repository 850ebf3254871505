using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Configuration;

/// <summary>A <c>.reconcile.yaml</c> as it was read.</summary>
/// <param name="Path">The file; null when there is none.</param>
/// <param name="Values">What it sets, in the order of the keys.</param>
/// <param name="Diagnostics">Everything that is wrong with it.</param>
public sealed record ConfigurationFile(
    string? Path,
    ImmutableArray<ConfigurationValue> Values,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = ".reconcile.yaml";

    /// <summary>Largest file, in bytes: 64 KiB.</summary>
    public const int LargestFile = 1 << 16;

    /// <summary>No file: nothing is set.</summary>
    public static ConfigurationFile None { get; } = new(null, [], []);
}

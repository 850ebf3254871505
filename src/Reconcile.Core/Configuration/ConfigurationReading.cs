using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Configuration;

/// <summary>What all layers give together.</summary>
/// <param name="Values">A value for every key, in their order.</param>
/// <param name="Diagnostics">Everything that is wrong with file and environment.</param>
public sealed record ConfigurationReading(
    ImmutableArray<ConfigurationValue> Values,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>The value of a key; null for nothing.</summary>
    /// <exception cref="ArgumentException">The key was not resolved.</exception>
    public string? this[ConfigurationKey key] => ValueOf(key).Value;

    /// <summary>The reports that a key names.</summary>
    /// <exception cref="ArgumentException">The key was not resolved.</exception>
    public ImmutableArray<AskedReport> Reports(ConfigurationKey key) => ValueOf(key).Reports;

    private ConfigurationValue ValueOf(ConfigurationKey key) =>
        Values.FirstOrDefault(value => value.Key == key)
        ?? throw new ArgumentException("The key was not resolved.", nameof(key));
}

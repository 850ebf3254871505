using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile;

/// <summary>What reading the settings gave.</summary>
/// <param name="Settings">The settings; null when a file has a fault that leaves nothing to work with.</param>
/// <param name="Diagnostics">All faults of all files.</param>
public sealed record SettingsReading(Settings? Settings, ImmutableArray<Diagnostic> Diagnostics);

using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Yaml;

/// <summary>What <see cref="YamlReader"/> made of a text.</summary>
/// <param name="Root">The document's value; null when the text holds none or its syntax is broken.</param>
/// <param name="Diagnostics">All faults, in the order of the text.</param>
internal sealed record YamlReading(YamlNode? Root, ImmutableArray<Diagnostic> Diagnostics);

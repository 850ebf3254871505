using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>What <see cref="StoryReader"/> made of folders and files.</summary>
/// <param name="Story">The story with every article that could be read; null when there is none.</param>
/// <param name="Diagnostics">All faults, ordered by path, then by place.</param>
public sealed record StoryReading(Story? Story, ImmutableArray<Diagnostic> Diagnostics);

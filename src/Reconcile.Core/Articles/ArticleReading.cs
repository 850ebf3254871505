using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>What <see cref="ArticleReader"/> made of a file.</summary>
/// <param name="Article">The article; null when the file could not be read as one.</param>
/// <param name="Diagnostics">All faults, in the order of the file.</param>
public sealed record ArticleReading(Article? Article, ImmutableArray<Diagnostic> Diagnostics);

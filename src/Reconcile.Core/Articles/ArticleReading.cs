using System.Collections.Immutable;
using Reconcile.Diagnostics;

namespace Reconcile.Articles;

/// <summary>What <see cref="ArticleReader"/> made of a file.</summary>
/// <param name="Articles">The articles in the order of the file; a feed has several, an unusable file none.</param>
/// <param name="Diagnostics">All faults, in the order of the file.</param>
public sealed record ArticleReading(ImmutableArray<Article> Articles, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The file's article, or the first of several; null when the file could not be read as one.</summary>
    public Article? Article => Articles.IsEmpty ? null : Articles[0];
}

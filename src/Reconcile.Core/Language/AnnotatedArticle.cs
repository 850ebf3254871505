using System.Collections.Immutable;
using Reconcile.Articles;

namespace Reconcile.Language;

/// <summary>
/// An article with its sentences, tokens, trees and names. All that follows sees only this, so that another
/// annotator can take the place of ours.
/// </summary>
public sealed record AnnotatedArticle(Article Article, ImmutableArray<Sentence> Sentences);

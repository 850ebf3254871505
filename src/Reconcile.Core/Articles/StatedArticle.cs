using Reconcile.Text;

namespace Reconcile.Articles;

/// <summary>An article as the story file names it.</summary>
/// <param name="Id">Its id, if there is such an article.</param>
/// <param name="Span">Where the id stands in the story file.</param>
internal readonly record struct StatedArticle(string Id, TextSpan Span);

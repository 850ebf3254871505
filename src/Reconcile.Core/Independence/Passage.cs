using Reconcile.Text;

namespace Reconcile.Independence;

/// <summary>Words of an article.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Span">Where they stand in its text.</param>
public readonly record struct Passage(string Article, TextSpan Span);

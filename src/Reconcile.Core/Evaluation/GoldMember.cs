using Reconcile.Text;

namespace Reconcile.Evaluation;

/// <summary>A passage that an annotator chose.</summary>
/// <param name="Article">Id of its article.</param>
/// <param name="Span">Where it stands, found by its quotation, which occurs once.</param>
public sealed record GoldMember(string Article, TextSpan Span);

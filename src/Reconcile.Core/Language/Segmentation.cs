using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>The tokens of a text in sentences.</summary>
/// <param name="Tokens">The spans of all tokens.</param>
/// <param name="Ends">For each sentence, one past the number of its last token.</param>
/// <param name="Paragraphs">For each sentence, the number of its paragraph.</param>
internal sealed record Segmentation(List<TextSpan> Tokens, List<int> Ends, List<int> Paragraphs);

using Reconcile.Text;

namespace Reconcile.Language;

/// <summary>A syntactic word with its place in the dependency tree, as in Universal Dependencies.</summary>
/// <param name="Span">Where it stands; <c>article.Text[Span]</c> equals <paramref name="Text"/>.</param>
/// <param name="Text">The word form ("n't" and "do" are two tokens of "don't").</param>
/// <param name="Lemma">Base form; lower case except for proper nouns.</param>
/// <param name="Pos">Universal word class.</param>
/// <param name="Tag">Penn Treebank tag (XPOS).</param>
/// <param name="Head">Index of the head in the sentence's tokens; -1 for the root.</param>
/// <param name="Relation">Universal Dependencies relation to the head, with its subtype: <c>nsubj:pass</c>.</param>
public sealed record Token(
    TextSpan Span,
    string Text,
    string Lemma,
    UniversalPos Pos,
    string Tag,
    int Head,
    string Relation
);

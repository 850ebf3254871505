using Reconcile.Text;

namespace Reconcile.Training.Data;

/// <summary>One syntactic word of a treebank.</summary>
/// <param name="Span">Where it stands in its sentence's text.</param>
/// <param name="Form">Word form.</param>
/// <param name="Lemma">Base form.</param>
/// <param name="Upos">Universal word class by its name.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Head">Index of the head in the sentence; -1 for the root.</param>
/// <param name="Relation">Relation to the head, with its subtype.</param>
/// <param name="Misc">The last column.</param>
internal sealed record TreebankWord(
    TextSpan Span,
    string Form,
    string Lemma,
    string Upos,
    string Xpos,
    int Head,
    string Relation,
    string Misc
)
{
    /// <summary>Number of the label of a name, where the treebank's entities give one; -1 where they don't.</summary>
    public int Name { get; init; } = -1;
}

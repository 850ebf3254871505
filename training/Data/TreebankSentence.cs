using System.Collections.Immutable;

namespace Reconcile.Training.Data;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Document">Name of its document; empty when the file names none.</param>
/// <param name="StartsParagraph">Whether it is the first of a paragraph or document.</param>
/// <param name="Text">Its text, built from the words and their spacing.</param>
/// <param name="Words">Its syntactic words.</param>
internal sealed record TreebankSentence(
    string Document,
    bool StartsParagraph,
    string Text,
    ImmutableArray<TreebankWord> Words
);
